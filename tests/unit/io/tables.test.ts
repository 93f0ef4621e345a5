import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { COLUMNS } from '../../../lib/io/columns';
import type { DryRun, ReadImport } from '../../../lib/io/tables';
import { readImportFile, toCsv, toXlsx, xlsxTemplate } from '../../../lib/io/tables';
import { readXlsxBytes } from '../../../lib/io/xlsx-read';
import { writeXlsx } from '../../../lib/io/xlsx-write';
import type { Applicant } from '../../../lib/schema/applicant';
import { fileFromRows, xlsxWithCells } from './spreadsheets';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const SAMPLES: Applicant[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8'),
).applicants;
const FORBIDDEN = /错误|非法|无效|失败|请勿|[!！]/;

const ids = () => {
  let n = 0;
  return () => {
    n += 1;
    return `new-${n}`;
  };
};
const read = (bytes: Uint8Array, existing: readonly Applicant[] = []) =>
  readImportFile(bytes, existing, ids());
const run = async (bytes: Uint8Array, existing: readonly Applicant[] = []): Promise<DryRun> => {
  const result = await read(bytes, existing);
  if ('problems' in result) throw new Error(result.problems.map((p) => p.message.zh).join());
  return result.run;
};
const csv = (...rows: string[][]) => fileFromRows(rows);
/** Without what a spreadsheet cannot tell from nothing. */
const lean = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_k, v) => (v === '' || (Array.isArray(v) && v.length === 0) ? undefined : v)),
  );
const firstNew = async (bytes: Uint8Array) => (await run(bytes)).new[0]!.applicant;

describe('spreadsheet round trip', () => {
  it('CSV and XLSX bring every field back', async () => {
    const many: Applicant[] = [
      ...SAMPLES,
      {
        ...structuredClone(SAMPLES[0]!),
        id: 'three-sites',
        sites: [
          SAMPLES[0]!.sites![0]!,
          {
            name: '二',
            domain: 'two.cn',
            preApproval: ['新闻', '出版'],
            siteManager: { sameAsEntityManager: true },
          },
          { name: '三', domain: 'three.cn', languages: ['中文简体', '英语'], domainExpiresOn: '2027-01-01' },
        ],
      },
    ];
    for (const file of [new TextEncoder().encode(toCsv(many)), toXlsx(many)]) {
      const result = await run(file);
      expect(result.refused).toEqual([]);
      expect(result.unknownColumns).toEqual([]);
      expect(result.new.map((p) => lean(p.applicant))).toEqual(many.map(lean));
    }
  });

  it('over the stored clients nothing has changed', async () => {
    const result = await run(toXlsx(SAMPLES), SAMPLES);
    expect(result.unchanged).toHaveLength(2);
    expect([...result.new, ...result.changed]).toEqual([]);
  });

  it('property: any text in any text cell comes back, formulas included', async () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((s) => s.trim())
      .filter((s) => !/^[+-]?\d+(\.\d+)?[eE]\+?\d+$/.test(s) && !/^#\S+[!?A]$/.test(s));
    const applicant = fc.record({ label: cell, remarks: cell, name: cell });
    await fc.assert(
      fc.asyncProperty(fc.array(applicant, { minLength: 1, maxLength: 5 }), async (texts) => {
        const clients = texts.map(({ label, remarks, name }, n) => ({
          id: `c${n}`,
          label,
          entity: { name, remarks },
        }));
        for (const file of [new TextEncoder().encode(toCsv(clients)), toXlsx(clients)]) {
          const result = await run(file);
          expect(result.new.map((p) => lean({ entity: {}, ...p.applicant }))).toEqual(clients.map(lean));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('guards formulas in CSV and starts with a BOM', () => {
    const text = toCsv([{ id: 'a', label: '=HYPERLINK("http://x")', entity: { remarks: '+1', name: '@x' } }]);
    expect(text.codePointAt(0)).toBe(0xfeff);
    expect(text).toContain(`"'=HYPERLINK(`);
    expect(text).toContain("'+1");
    expect(text).toContain("'@x");
  });

  it('the template has Chinese headers, a hidden key row, and text cells', async () => {
    const parts = unzipSync(xlsxTemplate());
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
    expect(sheet).toContain('<row r="2" hidden="1">');
    expect(sheet).toContain(`<col min="${COLUMNS.length}" max="${COLUMNS.length}"`);
    expect(new TextDecoder().decode(parts['xl/styles.xml'])).toContain('numFmtId="49"');
    const result = await run(xlsxTemplate());
    expect(result).toMatchObject({ new: [], changed: [], refused: [], unknownColumns: [] });
  });
});

describe('reading a table', () => {
  it('takes headers in any order, aliases, title lines above, codes or names, usual dates', async () => {
    const applicant = await firstNew(
      csv(
        ['我的客户表'],
        [],
        [
          '单位性质',
          '公司名称',
          '省份',
          '主体负责人证件有效期止',
          '主体负责人',
          '统一社会信用代码',
          '域名',
          '网站语言',
        ],
        ['企业', '某某公司', '浙江', '2036年5月1日', '李某', '91330106MA2EXAM19G', 'a.cn', '中文简体，英语'],
      ),
    );
    expect(applicant).toEqual({
      id: 'new-1',
      entity: { nature: 'enterprise', name: '某某公司', province: '浙江省', idNumber: '91330106MA2EXAM19G' },
      entityManager: { idValidUntil: '2036-05-01', name: '李某' },
      sites: [{ domain: 'a.cn', languages: ['中文简体', '英语'] }],
    });
  });

  it('reads gb18030 and semicolons', async () => {
    const gb = Buffer.concat([
      Buffer.from('id;'),
      Buffer.from([0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6]), // 客户名称
      Buffer.from('\r\na;'),
      Buffer.from([0xba, 0xbc, 0xd6, 0xdd]), // 杭州
      Buffer.from('\r\n'),
    ]);
    expect(await firstNew(gb)).toEqual({ id: 'a', label: '杭州' });
  });

  it('keeps columns it does not know, and says so', async () => {
    const file = csv(
      ['客户编号', '客户名称', '合同号', '域名'],
      ['a', '甲', 'HT-1', 'a.cn'],
      ['a', '', 'HT-2', 'b.cn'],
    );
    const result = await run(file);
    expect(result.unknownColumns).toEqual([{ sheet: '', column: 'C', header: '合同号' }]);
    const { applicant } = result.new[0]!;
    expect(applicant).toMatchObject({
      extraColumns: { 合同号: 'HT-1' },
      sites: [{ domain: 'a.cn' }, { domain: 'b.cn', extraColumns: { 合同号: 'HT-2' } }],
    });
    const again = await run(new TextEncoder().encode(toCsv([applicant])), [applicant]);
    expect(again.unchanged).toHaveLength(1);
  });

  it('several sites: same 客户编号, same 证件号码, or a row with a site only', async () => {
    const header = ['客户编号', '客户名称', '主办单位证件号码', '网站域名'];
    const sites = async (...rows: string[][]) =>
      (await run(csv(header, ...rows))).new.map((p) => p.applicant.sites?.map((s) => s.domain));
    expect(await sites(['a', '甲', '', '1.cn'], ['b', '乙', '', '2.cn'], ['a', '', '', '3.cn'])).toEqual([
      ['1.cn', '3.cn'],
      ['2.cn'],
    ]);
    expect(await sites(['', '甲', 'N1', '1.cn'], ['', '甲', 'N1', '2.cn'])).toEqual([['1.cn', '2.cn']]);
    expect(await sites(['', '甲', '', '1.cn'], ['', '', '', '2.cn'], ['', '乙', '', '3.cn'])).toEqual([
      ['1.cn', '2.cn'],
      ['3.cn'],
    ]);
  });

  it('changes what the file fills in, keeps what it leaves blank, never touches the stored client', async () => {
    const stored = structuredClone(SAMPLES);
    const header = ['客户编号', '客户名称', '主办单位证件号码', '网站域名', '网站名称'];
    const result = await run(
      csv(
        header,
        ['c-0001', '', '', 'QINGHE-example.cn', '新站名'],
        ['', '', '41010519920412000X', 'second.cn', '第二站'],
      ),
      stored,
    );
    expect(stored).toEqual(SAMPLES);
    expect(
      result.changed.map((c) => [c.applicant.id, c.changes.map(({ path: _, ...change }) => change)]),
    ).toEqual([
      [
        'c-0001',
        [
          { field: 'sites.0.name', before: '青禾文化创意', after: '新站名' },
          { field: 'sites.0.domain', before: 'qinghe-example.cn', after: 'QINGHE-example.cn' },
        ],
      ],
      [
        'c-0002',
        [
          { field: 'sites.1.domain', before: '', after: 'second.cn' },
          { field: 'sites.1.name', before: '', after: '第二站' },
        ],
      ],
    ]);
    expect(result.changed[0]!.applicant.entityManager).toEqual(SAMPLES[0]!.entityManager);
  });
});

describe('refused cells', () => {
  const header = [
    '客户名称',
    '主办单位证件号码',
    '单位性质',
    '省份',
    '主办单位证件类型',
    '网站负责人同主体负责人',
  ];
  it.each([
    ['4.10E+17', 'B', 1, '15 位'],
    ['4.10105E+17', 'B', 1, '15 位'],
    ['330106199002122000', 'B', 1, '15 位'],
    ['某种单位', 'C', 2, '可选项'],
    ['浙西省', 'D', 3, '可选项'],
    ['会员证', 'E', 4, '可选项'],
    ['也许', 'F', 5, '可选项'],
    ['#REF!', 'A', 0, '公式'],
    ['长'.repeat(5001), 'A', 0, '5001'],
  ])('%s', async (value, column, at, words) => {
    const row = ['甲', '', '', '', '', ''];
    row[at] = value;
    const result = await run(
      csv(header, ['乙', '91330106MA2EXAM19G', '企业', '北京', '营业执照', '是'], row),
    );
    expect(result.new).toHaveLength(1);
    expect(result.refused).toHaveLength(1);
    const [refused] = result.refused;
    expect(refused).toMatchObject({ row: 3, column, header: header[at] });
    expect(refused!.reason.zh).toContain(words);
    expect(refused!.reason.zh + refused!.whatToDo.zh).not.toMatch(FORBIDDEN);
  });

  it('numbers that a spreadsheet holds as numbers: short ones pass, 18 digits do not', async () => {
    const head = [
      'label',
      'entity.idNumber',
      'entityManager.mobile',
      'entityManager.idValidUntil',
      'site.openedOn',
    ];
    const rows = (n: string) =>
      xlsxWithCells(head, [{ t: '甲' }, { n }, { n: '13800001234' }, { n: '20360501' }]);
    for (const n of ['330106199002122468', '3.3010619900212246E+17', '330106199002122000', '0.5'])
      expect((await run(rows(n))).refused).toMatchObject([
        { sheet: 'Sheet1', row: 2, column: 'B', value: n },
      ]);
    const good = await run(rows('12345678'));
    expect(good.refused).toEqual([]);
    expect(good.new[0]!.applicant).toMatchObject({
      entity: { idNumber: '12345678' },
      entityManager: { mobile: '13800001234', idValidUntil: '2036-05-01' },
    });
    const date = await run(
      xlsxWithCells(head, [{ t: '甲' }, null, null, { n: '49796', date: true }, { n: '49796' }]),
    );
    expect(date.refused).toMatchObject([{ column: 'E' }]);
    const onlyDate = await run(xlsxWithCells(head, [{ t: '甲' }, null, null, { n: '49796', date: true }]));
    expect(onlyDate.new[0]!.applicant.entityManager).toEqual({ idValidUntil: '2036-05-01' });
  });

  it('one client with two different names, and two stored clients with one number', async () => {
    const file = csv(['客户编号', '客户名称', '域名'], ['a', '甲', '1.cn'], ['a', '乙', '2.cn']);
    const result = await run(file);
    expect(result.new).toEqual([]);
    expect(result.refused).toMatchObject([{ row: 3, column: 'B', value: '乙' }]);
    const twins = ['x', 'y'].map((id) => ({ id, entity: { idNumber: 'N1' } }));
    const ambiguous = await run(csv(['客户名称', '主办单位证件号码'], ['甲', 'N1']), twins);
    expect(ambiguous.refused).toMatchObject([{ row: 2, column: 'B', value: 'N1' }]);
  });
});

describe('files that are refused as a whole', () => {
  const problem = async (bytes: Uint8Array): Promise<string> => {
    const result: ReadImport = await read(bytes);
    if (!('problems' in result)) throw new Error('accepted');
    const text = result.problems[0]!.message;
    expect(text.zh).not.toMatch(FORBIDDEN);
    expect(text.en).not.toBe('');
    return text.zh;
  };
  const text = (s: string) => new TextEncoder().encode(s);
  const withSheet = (xml: string) =>
    zipSync({ ...unzipSync(xlsxTemplate()), 'xl/worksheets/sheet1.xml': strToU8(xml) });

  it.each([
    ['nothing', text(''), '列名'],
    ['a text', text('hello world'), '列名'],
    ['bytes', new Uint8Array(300).map((_, i) => (i * 77) % 256), '编码'],
    ['a column twice', csv(['客户名称', '域名', '网站域名'], ['甲', 'a', 'b']), '两次'],
    ['an open quote', text('客户名称,域名\n"甲,a\n乙,b\n'), '引号'],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '.xls'],
    ['a PDF', text('%PDF-1.7 …'), 'PDF'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]), '图片'],
    ['half a zip', xlsxTemplate().slice(0, 900), '不完整'],
    ['a zip of something else', zipSync({ 'a.xml': strToU8('<a/>') }), '读不出来'],
    ['json of another kind', text('{"a":1}'), 'format'],
  ])('%s', async (_what, bytes, words) => {
    expect(await problem(bytes)).toContain(words);
  });

  it('zip bombs: by ratio, by size, by far cells, by rows', async () => {
    const zeros = new Uint8Array(12 * 1024 * 1024);
    expect(await problem(zipSync({ 'xl/worksheets/sheet1.xml': zeros }, { level: 9 }))).toContain('过大');
    const lying = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(1000) }, { level: 9 });
    // The central directory's uncompressed size says 4 GB minus one.
    // Found by its whole signature: one letter of it is also a time of day.
    const at = Buffer.from(lying).indexOf('PK\x01\x02', 0, 'latin1');
    const copy = lying.slice();
    new DataView(copy.buffer).setUint32(at + 24, 0xfffffff0, true);
    expect(await problem(copy)).toMatch(/过大|不完整/);
    const cell = (r: string) =>
      `<worksheet><sheetData><row r="1"><c r="${r}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>`;
    for (const r of ['XFD1', 'A1048576', 'ZZZ1']) expect(await problem(withSheet(cell(r)))).toContain('行');
    expect(
      await problem(withSheet(`<worksheet><sheetData>${'<row/>'.repeat(50_001)}</sheetData></worksheet>`)),
    ).toContain('行');
    expect(await problem(csv(...Array.from({ length: 50_001 }, () => ['a', 'b'])))).toContain('行');
  });
});

describe('our XLSX writer', () => {
  it('writes what the reader reads, control characters and escapes included', async () => {
    const rows = [
      ['a', 'b'],
      ['<&">', '_x0041_ \u0001 \u{1F600} 中'],
      ['', '  two  '],
    ];
    const table = await readXlsxBytes(writeXlsx([{ name: '一', rows, head: 0, widths: [] }]));
    expect(table).toMatchObject({ sheets: [{ name: '一' }] });
    if ('problem' in table) throw new Error('not read');
    expect(table.sheets[0]!.rows.slice(0, 2)).toEqual(rows.slice(0, 2));
  });
});
