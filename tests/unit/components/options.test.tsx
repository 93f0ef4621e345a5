// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OptionsApp } from '../../../components/options/OptionsApp';
import { parseRoute } from '../../../components/options/use-route';
import { manyApplicants } from '../../ui/fake-api';
import { APPLICANTS, badApplicant } from '../../ui/samples';
import { all, cleanUp, click, one, renderPage, settle, type } from './render';

const renderOptions = async (options: Parameters<typeof renderPage>[1] = {}, hash = '') => {
  location.hash = hash;
  return renderPage(<OptionsApp />, options);
};
const importFile = async (text: string) => {
  const input = one('import-file') as HTMLInputElement;
  const file = new File([text], 'clients.json', { type: 'application/json' });
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
  // The readers load on demand.
  const answered = () => all('import-result').length + all('import-confirm').length > 0;
  for (let n = 0; n < 500 && !answered(); n += 1) await settle();
};
const file = (applicants: unknown) =>
  JSON.stringify({ format: 'icp-filing-applicants', version: 1, applicants });
const rows = () => all('client-row').map((r) => r.dataset.applicantId);
const goTo = async (hash: string) => {
  await act(async () => {
    location.hash = hash;
    globalThis.dispatchEvent(new Event('hashchange'));
  });
  await settle();
};

beforeEach(() => localStorage.clear());
afterEach(cleanUp);

describe('options: import', () => {
  it('takes the interchange file at once, with no step before it, and says how many', async () => {
    const api = await renderOptions({ applicants: [] });
    expect(all('import-result')).toHaveLength(0);
    await importFile(file(APPLICANTS));
    expect({ ...one('import-result').dataset }).toMatchObject({ imported: '2', rejected: '0' });
    expect(api.applicants.size).toBe(2);
    expect(rows()).toEqual(['c-0001', 'c-0002']);
  });
  it('lists what is wrong with entry and field, and keeps the list of clients', async () => {
    await renderOptions({ applicants: APPLICANTS });
    await importFile(file([APPLICANTS[0], { id: 'b', sites: [{ languages: 5 }] }]));
    const result = one('import-result');
    expect({ ...result.dataset }).toMatchObject({ imported: '0', rejected: '1' });
    const [problem] = result.querySelectorAll<HTMLElement>('li');
    expect({ ...problem?.dataset }).toMatchObject({ entry: '2', field: 'sites.0.languages' });
    expect(result.textContent).toContain('文字');
    expect(rows()).toHaveLength(2);
  });
});

describe('options: dry run', () => {
  const changed = [
    { ...APPLICANTS[0]!, label: '新名称', entity: { ...APPLICANTS[0]!.entity, remarks: '新' } },
  ];
  it('writes nothing before it is confirmed, then only what is ticked', async () => {
    const api = await renderOptions({ applicants: APPLICANTS });
    await importFile(file(changed));
    expect(one('import-count-changed').dataset.count).toBe('1');
    expect(api.applicants.get('c-0001')).toEqual(APPLICANTS[0]);
    await click(all('import-tick').find((tick) => tick.dataset.field === 'label'));
    await click(one('import-confirm'));
    await settle();
    expect({ ...one('import-result').dataset }).toMatchObject({ imported: '1', rejected: '0' });
    expect(api.applicants.get('c-0001')).toEqual({ ...changed[0], label: APPLICANTS[0]!.label });
  });
  it('is forgotten when the vault is locked', async () => {
    const api = await renderOptions({ applicants: APPLICANTS, passphrase: 'a long sentence' });
    await importFile(file(changed));
    expect(document.body.textContent).toContain('新名称');
    await act(async () => api.lock());
    await act(async () => globalThis.dispatchEvent(new Event('focus')));
    await settle();
    await type(one('unlock-passphrase'), 'a long sentence');
    await click(one('unlock-submit'));
    await settle();
    expect(all('import-confirm')).toHaveLength(0);
    expect(document.body.textContent).not.toContain('新名称');
  });
});

describe('options: list', () => {
  it('searches by name, domain, manager, tag and tail', async () => {
    await renderOptions({ applicants: manyApplicants(20) });
    for (const word of ['小满', 'qinghe-example.cn', '李某晴', '重点客户', 'M19G']) {
      await type(one('client-search'), word);
      expect(rows().length, word).toBeGreaterThan(0);
      expect(rows().length, word).toBeLessThan(20);
    }
    await type(one('client-search'), '没有这样的人');
    expect(rows()).toHaveLength(0);
    expect(document.body.textContent).toContain('没有找到“没有这样的人”');
  });
  it('deletes only after the question', async () => {
    const api = await renderOptions({ applicants: APPLICANTS });
    await click(all('client-tick')[0]);
    await click(one('delete-clients'));
    expect(api.applicants.size).toBe(2);
    await click(one('delete-confirm'));
    expect([...api.applicants.keys()]).toEqual(['c-0002']);
    expect(rows()).toEqual(['c-0002']);
  });
  it('says once that an export is not encrypted, then downloads', async () => {
    const blobs: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob);
      return 'blob:x';
    });
    await renderOptions({ applicants: APPLICANTS });
    const button = () => [...document.querySelectorAll('button')].find((b) => b.textContent === '导出');
    await click(button());
    expect(blobs).toHaveLength(0);
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('没有加密');
    await click(one('export-confirm'));
    expect(JSON.parse((await blobs[0]?.text()) ?? '').applicants).toHaveLength(2);
    await click(button());
    expect(document.querySelector('[role=alertdialog]')?.textContent).not.toContain('没有加密');
    await click(one('export-csv'));
    await click(one('export-confirm'));
    await settle();
    expect((await blobs[1]?.text())?.split('\r\n')[0]).toContain('客户编号');
  });
});

describe('options: what was done can be taken back', () => {
  const tick = (id: string) =>
    click(
      document.querySelector<HTMLElement>(`[data-applicant-id="${id}"] [data-testid="client-tick"]`) ??
        undefined,
    );
  it('an archived client and a deleted one come back as they were', async () => {
    const api = await renderOptions({ applicants: APPLICANTS });
    await tick('c-0001');
    await click(one('archive-clients'));
    expect(rows()).toEqual(['c-0002']);
    await click(one('undo-action'));
    expect([...rows()].sort()).toEqual(['c-0001', 'c-0002']);
    expect(all('undo-action')).toHaveLength(0);
    await click(one('delete-clients'));
    await click(one('delete-confirm'));
    expect([...api.applicants.keys()]).toEqual(['c-0002']);
    await click(one('undo-action'));
    expect(api.applicants.get('c-0001')).toEqual(APPLICANTS[0]);
  });
});

describe('options: a new client', () => {
  it('is not called fine before anything was entered', async () => {
    await renderOptions({ applicants: APPLICANTS }, '#new');
    const aside = () => document.querySelector('aside')?.textContent ?? '';
    expect(aside()).not.toContain('没有发现要改的地方');
    expect(aside()).toContain('边填边检查');
  });
});

describe('options: editor', () => {
  const field = (key: string) =>
    document.querySelector<HTMLElement>(`[data-editor-field="${key}"] :is(input, textarea, select)`)!;

  it('saves one changed field and keeps what the form does not know', async () => {
    const known = { ...APPLICANTS[0]!, crm: { level: 3 } };
    const api = await renderOptions({ applicants: [known] }, '#client/c-0001');
    await type(field('entity.remarks'), '新的备注');
    expect(api.applicants.get('c-0001')?.entity?.remarks).toBe('');
    await click(one('save-client'));
    expect(api.applicants.get('c-0001')).toEqual({
      ...known,
      entity: { ...known.entity, remarks: '新的备注' },
    });
  });
  it('drops nothing silently where others changed the same value: the user picks a side', async () => {
    const clashes = [{ path: ['entity', 'remarks'], mine: '这里', theirs: '别处' }];
    const api = await renderOptions({ applicants: APPLICANTS, clashes }, '#client/c-0001');
    const saves = () => api.calls.filter((c) => c.name === 'writeClients').map((c) => c.args[0]);
    await click(one('save-client'));
    expect(one('clashes').textContent).toContain('别处');
    await click(one('clash-theirs'));
    expect(all('clashes')).toHaveLength(0);
    expect(saves()).toEqual([
      [expect.not.objectContaining({ prefer: expect.anything() })],
      [expect.objectContaining({ prefer: 'theirs' })],
    ]);
  });
  it('shows findings beside their fields and applies a fix', async () => {
    await renderOptions({ applicants: [badApplicant()] }, '#client/c-0003');
    const upper = () => all('finding').find((f) => f.dataset.field === 'entityManager.idNumber');
    expect(upper()?.closest('[data-editor-field]')?.getAttribute('data-editor-field')).toBe(
      'entityManager.idNumber',
    );
    await click(upper()?.querySelector('button') ?? undefined);
    expect((field('entityManager.idNumber') as HTMLInputElement).value).toBe('33010619850307018X');
    expect(upper()).toBeUndefined();
  });
  it('edits several sites apart from each other', async () => {
    const api = await renderOptions({ applicants: APPLICANTS }, '#client/c-0001');
    await click(one('add-site'));
    await type(field('site.domain'), 'second-example.cn');
    await click(all('editor-site')[0]);
    expect((field('site.domain') as HTMLInputElement).value).toBe('qinghe-example.cn');
    await click(one('save-client'));
    expect(api.applicants.get('c-0001')?.sites?.map((s) => s.domain)).toEqual([
      'qinghe-example.cn',
      'second-example.cn',
    ]);
  });
  it('asks before unsaved changes are dropped', async () => {
    await renderOptions({ applicants: APPLICANTS }, '#client/c-0001');
    await type(field('entity.remarks'), '新的备注');
    await goTo('#settings');
    expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('修改还没有保存');
    expect((field('entity.remarks') as HTMLTextAreaElement).value).toBe('新的备注');
    await click(document.querySelector<HTMLElement>('[role=alertdialog] .btn--danger') ?? undefined);
    await goTo('#settings');
    await goTo('#client/c-0001');
    expect((field('entity.remarks') as HTMLTextAreaElement).value).toBe('');
  });
  it('makes a new client and a copy under ids of their own', async () => {
    const api = await renderOptions({ applicants: APPLICANTS }, '#new/c-0001');
    await click(one('save-client'));
    const [, , copy] = [...api.applicants.values()];
    const { filingNumber: _, ...entity } = APPLICANTS[0]!.entity!;
    expect(copy?.entity).toEqual(entity);
    expect(copy?.id).not.toBe('c-0001');
    expect(location.hash).toBe(`#client/${copy?.id}`);
  });
  it('says so when the client is gone', async () => {
    await renderOptions({}, '#client/nobody');
    expect(document.body.textContent).toContain('没有找到这位客户');
  });
});

describe('options: locking', () => {
  it('sets a passphrase, locks and unlocks from the first view on', async () => {
    const api = await renderOptions({ applicants: APPLICANTS });
    await type(one('set-passphrase'), 'a long sentence');
    await act(async () => (one('set-passphrase') as HTMLInputElement).form?.requestSubmit());
    await settle();
    expect(api.calls).toContainEqual({ name: 'setPassphrase', args: ['a long sentence'] });
    await click(one('lock-now'));
    expect(rows()).toHaveLength(0);
    await type(one('unlock-passphrase'), 'a long sentence');
    await click(one('unlock-submit'));
    expect(rows()).toHaveLength(2);
  });
  it('shows nothing of a client from the moment it locks elsewhere, and brings back what was typed', async () => {
    const api = await renderOptions({ applicants: APPLICANTS, passphrase: 'a' }, '#client/c-0001');
    const remarks = () =>
      document.querySelector<HTMLTextAreaElement>('[data-editor-field="entity.remarks"] textarea');
    vi.useFakeTimers();
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
        remarks(),
        '写到一半',
      );
      remarks()?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => vi.advanceTimersByTimeAsync(1000));
    vi.useRealTimers();
    await act(async () => api.lockFromOutside());
    await settle();
    expect(document.body.textContent).not.toContain('青禾');
    await type(one('unlock-passphrase'), 'a');
    await click(one('unlock-submit'));
    expect(remarks()?.value).toBe('写到一半');
    expect(api.applicants.get('c-0001')?.entity?.remarks).toBe('');
    await click(one('draft-revert'));
    expect([remarks()?.value, all('draft-restored').length]).toEqual(['', 0]);
    await goTo('#clients');
    await goTo('#client/c-0001');
    expect([remarks()?.value, all('draft-restored').length]).toEqual(['', 0]);
  });
  it('has each locking handle once in settings too', async () => {
    await renderOptions({}, '#settings');
    expect(one('set-passphrase')).toBeTruthy();
  });
});

describe('parseRoute', () => {
  it('reads the views', () => {
    expect(parseRoute('')).toEqual({ view: 'clients' });
    expect(parseRoute('#client/a%2Fb')).toEqual({ view: 'editor', id: 'a/b' });
    expect(parseRoute('#new')).toEqual({ view: 'editor' });
    expect(parseRoute('#new/c-1')).toEqual({ view: 'editor', copyOf: 'c-1' });
    expect(parseRoute('#settings')).toEqual({ view: 'settings' });
  });
});
