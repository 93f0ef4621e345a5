/** Whatever is typed: rules never throw, fixes settle, order does not matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../lib/rules/engine';
import { RULES } from '../../../lib/rules/index';
import { NATURES, PROVINCES } from '../../../lib/schema/codes';
import { FIELD_KEYS, type FieldKey, propertyOf, sectionOf } from '../../../lib/schema/fields';
import type { Filing } from '../../../lib/schema/filing';

const put = (filing: Record<string, Record<string, unknown>>, key: FieldKey, value: unknown) => {
  filing[sectionOf(key)] = { ...filing[sectionOf(key)], [propertyOf(key)]: value };
};
const withValue = (filing: Filing, key: FieldKey, value: string): Filing => {
  const section = sectionOf(key) as 'entity';
  return { ...filing, [section]: { ...filing[section], [propertyOf(key)]: value } };
};

/** Texts that look like what people type, and texts that look like nothing. */
const pieces = fc.constantFrom(
  '小鱼',
  '手记',
  '论坛',
  '博客',
  '中国',
  '个人空间',
  '网',
  '购物',
  '的个人主页',
  '𠮷',
  '🐟',
  '　',
  ' ',
  '\u200b',
  'ＡＢ',
  'abc',
  '@',
  '（',
  '）',
  '.cn',
  'http://',
  '北京市',
  '海淀区',
  '文化路',
  '12号',
  '13800001234',
  '0571-88001234',
  '086-',
  'X',
  'x',
  '33010619850307018',
  '2036-05-01',
  'long-term',
  '长期',
  '无',
  '其他',
  '云南',
  '怒江',
  '张小伟',
  '\ud800',
  '\u0000',
);
const typed = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  typed,
);

const filings = fc
  .record({
    values: fc.array(fc.tuple(fc.constantFrom(...FIELD_KEYS), anyText), { maxLength: 30 }),
    nature: fc.constantFrom('', ...NATURES.map((n) => n.code)),
    province: fc.constantFrom('', ...PROVINCES.map((p) => p.zh)),
    lists: fc.boolean(),
    today: fc.constantFrom(undefined, '2026-11-22', '不是日期'),
  })
  .map(({ values, nature, province, lists, today }) => {
    const filing: Record<string, Record<string, unknown>> = {};
    for (const [key, value] of values)
      put(filing, key, lists && key === 'site.serviceContent' ? [value] : value);
    put(filing, 'entity.nature', nature);
    put(filing, 'entity.province', province);
    return { ...filing, ...(today && { today }) } as unknown as Filing;
  });

const strict = (filing: Filing) =>
  evaluate(RULES, filing, {
    onRuleError: (id, error) => {
      throw new Error(`${id}: ${String(error)}`);
    },
  });

describe('all rules', { timeout: 120_000 }, () => {
  it('never throw on any text in any field', () => {
    fc.assert(
      fc.property(filings, (filing) => {
        for (const finding of strict(filing)) expect(finding.message).not.toMatch(/\bundefined\b|\bNaN\b/);
      }),
      { numRuns: 500 },
    );
  });
  it('do not depend on the order in which they run', () => {
    fc.assert(
      fc.property(filings, fc.integer(), (filing, seed) => {
        const shuffled = [...RULES].sort((a, b) => ((a.id.length * seed) % 7) - ((b.id.length * seed) % 7));
        expect(evaluate(shuffled, filing)).toEqual(evaluate(RULES, filing));
      }),
      { numRuns: 200 },
    );
  });
  it('offer fixes that settle: the finding goes away and a second look changes nothing', () => {
    fc.assert(
      fc.property(filings, (filing) => {
        for (const rule of RULES)
          for (const finding of evaluate([rule], filing)) {
            if (!finding.fix) continue;
            const key = finding.fix.field ?? finding.field;
            const again = evaluate([rule], withValue(filing, key, finding.fix.value));
            const same = again.filter((f) => f.field === finding.field && f.message === finding.message);
            expect(same.map((f) => [f.ruleId, f.message, finding.fix?.value])).toEqual([]);
          }
      }),
      { numRuns: 500 },
    );
  });
  it('say nothing about fields that are not filled', () => {
    const empty: Filing = { today: '2026-11-22', entity: {}, entityManager: {}, site: {}, siteManager: {} };
    expect(strict(empty)).toEqual([]);
    expect(strict({ ...empty, entity: { nature: 'individual', province: '河南省' } })).toEqual([]);
  });
});
