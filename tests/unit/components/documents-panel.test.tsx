// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { DocumentsPanel } from '../../../components/popup/DocumentsPanel';
import { all, cleanUp, renderPage } from './render';

afterEach(cleanUp);

const source = { document: '阿里云 ICP 备案文档', section: '§3.1', date: '2020-09-21' };

it('lists certain and possible documents apart, each with its handle, reason, format and source', async () => {
  await renderPage(
    <DocumentsPanel
      nature="enterprise"
      province="浙江省"
      filingType="firstFiling"
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
  expect([...document.querySelectorAll('h2')].map((h) => h.textContent)).toEqual(['必需', '可能需要']);
  expect(document.body.textContent).toContain('企业，首次备案，浙江省');
});

it('says so when nothing is known', async () => {
  await renderPage(<DocumentsPanel nature="" province="" filingType="firstFiling" documents={[]} />);
  expect(all('document')).toHaveLength(0);
  expect(document.body.textContent).toContain('没有查到要交的材料');
});
