import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { importResult, parseInterchange, parseInterchangeBytes, toInterchange } from '../../../lib/io/index';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const SAMPLE = readFileSync(join(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const sample = () => JSON.parse(SAMPLE);
const file = (applicants: unknown) =>
  JSON.stringify({ format: 'icp-filing-applicants', version: 1, applicants });
const problemsOf = (text: string) => parseInterchange(text).problems;
/** 1: the words a user must never read. */
const FORBIDDEN = /错误|非法|无效|失败|请勿|[!！]/;

describe('interchange file', () => {
  it('reads the samples whole and writes them back equal', () => {
    const { applicants, problems } = parseInterchange(SAMPLE);
    expect(problems).toEqual([]);
    expect(applicants).toEqual(sample().applicants);
    expect(JSON.parse(toInterchange(applicants))).toEqual(sample());
  });

  it('keeps unknown properties at every level', () => {
    const s = sample();
    s.applicants[0].crm = { id: 7 };
    s.applicants[0].entity.vat = true;
    s.applicants[0].sites[0].theme = ['a'];
    s.applicants[0].sites[0].siteManager.wechat = 'w';
    const { applicants } = parseInterchange(JSON.stringify(s));
    expect(JSON.parse(toInterchange(applicants)).applicants).toEqual(s.applicants);
  });

  it('keeps what a file has beside its clients, and never lets it replace what is ours', () => {
    const { extras, applicants } = parseInterchange(
      JSON.stringify({ ...sample(), madeBy: 'crm 7', page: { size: 2 } }),
    );
    expect(extras).toEqual({ madeBy: 'crm 7', page: { size: 2 } });
    const again = JSON.parse(toInterchange(applicants, { ...extras, version: 9, applicants: [] }));
    expect(again).toEqual({ ...sample(), madeBy: 'crm 7', page: { size: 2 } });
  });

  it('takes data that only breaks a filing rule', () => {
    const entity = { idNumber: '123', province: '不存在省', name: '中国第一论坛' };
    expect(problemsOf(file([{ id: 'a', entity }]))).toEqual([]);
  });

  it('takes missing and empty keys, and an empty list', () => {
    const entity = { nature: '', idType: '', name: '' };
    expect(problemsOf(file([{ id: 'a' }, { id: 'b', entity, sites: [] }]))).toEqual([]);
    // Contract §3: string or string[] for each of the three.
    const site = { languages: '中文简体', serviceContent: '单位门户网站', preApproval: '' };
    expect(problemsOf(file([{ id: 'a', sites: [site, { languages: '' }] }]))).toEqual([]);
    expect(parseInterchange(file([]))).toEqual({ applicants: [], problems: [], extras: {} });
  });

  it('tolerates a BOM and reads gb18030 and UTF-16', () => {
    expect(parseInterchange(`\uFEFF${SAMPLE}`).applicants).toHaveLength(2);
    const utf16 = Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le');
    expect(parseInterchangeBytes(utf16).applicants).toEqual(sample().applicants);
    // 杭州 in GB 18030, since Node writes no such encoding.
    const gb = Buffer.concat([
      Buffer.from('{"format":"icp-filing-applicants","version":1,"applicants":[{"id":"a","label":"'),
      Buffer.from([0xba, 0xbc, 0xd6, 0xdd]),
      Buffer.from('"}]}'),
    ]);
    expect(parseInterchangeBytes(gb).applicants[0]?.label).toBe('杭州');
  });

  it.each([
    ['number for an id number', { entity: { idNumber: 330106 } }, 'entity.idNumber', '引号'],
    ['number for languages', { sites: [{ languages: 5 }] }, 'sites.0.languages', '列表'],
    ['unknown nature', { entity: { nature: 'company' } }, 'entity.nature', 'company'],
    ['null', { entityManager: { name: null } }, 'entityManager.name', 'null'],
    ['text for sites', { sites: 'x' }, 'sites', '列表'],
    ['numbers in serviceContent', { sites: [{ serviceContent: [1] }] }, 'sites.0.serviceContent', '文字'],
    [
      'text for a flag',
      { sites: [{ siteManager: { sameAsEntityManager: 'yes' } }] },
      'sites.0.siteManager.sameAsEntityManager',
      'true',
    ],
    ['empty id', { id: '' }, 'id', '空'],
  ])('names entry and field: %s', (_what, change, field, words) => {
    const problems = problemsOf(file([{ id: 'good' }, { id: 'bad', ...change }]));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ entry: 2, field });
    expect(problems[0]!.message.zh).toContain(words);
    expect(problems[0]!.message.zh).not.toMatch(FORBIDDEN);
  });

  it('names a missing id and an entry that is no object', () => {
    expect(problemsOf(file([{}, 'x', null]))).toMatchObject([
      { entry: 1, field: 'id' },
      { entry: 2 },
      { entry: 3 },
    ]);
  });

  it('reports an id that occurs twice in the file', () => {
    const [problem] = problemsOf(file([{ id: 'a' }, { id: 'b' }, { id: 'a' }]));
    expect(problem).toMatchObject({ entry: 3, field: 'id' });
    expect(problem?.message.zh).toContain('第 1 条');
  });

  it.each([
    ['', '空'],
    ['{"format"', 'JSON'],
    ['[]', 'applicants'],
    ['{}', 'format'],
    ['{"format":"icp-filing-backup"}', '备份'],
    ['{"format":"icp-filing-applicants","version":2,"applicants":[]}', '更新'],
    ['{"format":"icp-filing-applicants","applicants":[]}', 'version'],
    ['{"format":"icp-filing-applicants","version":1}', 'applicants'],
  ])('explains a file that is not one: %s', (text, words) => {
    const { applicants, problems } = parseInterchange(text);
    expect(applicants).toEqual([]);
    expect(problems).toHaveLength(1);
    expect(problems[0]!.message.zh).toContain(words);
    expect(problems[0]!.message.zh).not.toMatch(FORBIDDEN);
  });

  it('refuses nesting that could not be written out again', () => {
    const deep = `{"id":"a","x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
    const { problems } = parseInterchange(
      `{"format":"icp-filing-applicants","version":1,"applicants":[${deep}]}`,
    );
    expect(problems[0]).toMatchObject({ entry: 1 });
  });

  it('does not let a file reach prototypes', () => {
    const text = file([]).replace(
      '[]',
      '[{"id":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}]',
    );
    parseInterchange(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('answers an import: all or nothing, with the number of entries that were refused', () => {
    const bad = parseInterchange(file([{ id: 1, label: 2 }, { id: 'b' }, {}]));
    expect(importResult(3, bad.problems, 'zh_CN')).toMatchObject({ imported: 0, rejected: 2 });
    const broken = parseInterchange('x');
    expect(importResult(0, broken.problems, 'en')).toMatchObject({ imported: 0, rejected: 1 });
    const good = parseInterchange(SAMPLE);
    expect(importResult(2, good.problems, 'zh_CN')).toEqual({ imported: 2, rejected: 0, problems: [] });
    const [line] = importResult(0, bad.problems, 'zh_CN').problems;
    expect(line).toMatchObject({ entry: 1, field: 'id' });
    expect(line?.message).toMatch(/^第 1 条 “id”：/);
  });

  it('property: whatever text and JSON values hold, what is accepted comes out equal', () => {
    const unknown = fc.dictionary(
      fc.string().filter((k) => k !== '__proto__'),
      fc.jsonValue({ maxDepth: 3 }).map((v) => JSON.parse(JSON.stringify(v))),
    );
    const arbitrary = fc.record({ id: fc.string({ minLength: 1 }), label: fc.string({ unit: 'grapheme' }) });
    fc.assert(
      fc.property(fc.uniqueArray(arbitrary, { selector: (a) => a.id }), unknown, (entries, extra) => {
        const applicants = entries.map((e) => ({ extra, ...e }));
        const parsed = parseInterchange(file(applicants));
        expect(parsed.problems).toEqual([]);
        expect(JSON.parse(toInterchange(parsed.applicants)).applicants).toEqual(applicants);
      }),
    );
  });
});
