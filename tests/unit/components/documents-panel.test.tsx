// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { DocumentsPanel } from '../../../components/popup/DocumentsPanel';
import { all, cleanUp, click, one, renderPage } from './render';

afterEach(cleanUp);

const source = { document: '阿里云 ICP 备案文档', section: '§3.1', date: '2020-09-21' };

it('lists certain and possible documents apart, each with its handle, reason, format and source', async () => {
  const ticked: unknown[] = [];
  await renderPage(
    <DocumentsPanel
      nature="enterprise"
      province="浙江省"
      filingType="firstFiling"
      client="杭州青禾"
      ready={['license']}
      printAddress="sidepanel.html?tab=7&print"
      onReady={(id, ready) => ticked.push([id, ready])}
      documents={[
        {
          id: 'license',
          name: '营业执照',
          required: true,
          why: '原件彩色扫描。',
          formats: 'jpg，4 MB 内',
          sources: [source],
        },
        {
          id: 'authorisation',
          name: '授权书',
          required: false,
          why: '负责人不是法定代表人时。',
          sources: [],
        },
      ]}
    />,
  );
  expect(all('document').map((d) => [d.dataset.documentId, d.dataset.required])).toEqual([
    ['license', 'true'],
    ['authorisation', 'false'],
  ]);
  expect(all('document')[0]?.textContent).toBe(
    '营业执照原件彩色扫描。jpg，4 MB 内阿里云 ICP 备案文档 §3.1，2020-09-21',
  );
  const [licence, letter] = all('document-ready') as HTMLInputElement[];
  expect([licence?.checked, letter?.checked]).toEqual([true, false]);
  expect(licence?.getAttribute('aria-label')).toBe('营业执照，必需，已备好');
  expect(document.getElementById(licence?.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    '原件彩色扫描。',
  );
  await click(letter);
  expect(ticked).toEqual([['authorisation', true]]);
  expect(document.body.textContent).toContain('已备 1 / 1');
  expect(one('print-documents').getAttribute('href')).toBe('sidepanel.html?tab=7&print');
  expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['必需', '可能需要']);
  expect(document.body.textContent).toContain('企业，首次备案，浙江省');
});

it('says so when nothing is known', async () => {
  await renderPage(
    <DocumentsPanel
      nature=""
      province=""
      filingType="firstFiling"
      client=""
      ready={[]}
      documents={[]}
      onReady={() => undefined}
    />,
  );
  expect(all('document')).toHaveLength(0);
  expect(all('copy-documents')).toHaveLength(0);
  expect(document.body.textContent).toContain('没有查到要交的材料');
});
