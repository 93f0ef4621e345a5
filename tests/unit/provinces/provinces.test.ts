/** Province data: complete, cited, and nothing that rests on a fact that is not there. */
import { describe, expect, it } from 'vitest';
import { factOf, sourcesOf, TOPICS } from '../../../lib/provinces/define';
import { PROVINCE_DATA, provinceData } from '../../../lib/provinces/index';
import { DOCUMENTS } from '../../../lib/provinces/sources';
import { PERSONAL_BY_PROVINCE } from '../../../lib/provinces/words';
import { PROVINCES } from '../../../lib/schema/codes';
import { splitWords } from '../../../lib/text/words';

/** Every datum in a province that names the fact it rests on. */
const citedIn = (
  value: unknown,
): { fact: string; sources?: readonly string[]; against?: readonly string[] }[] => {
  if (Array.isArray(value)) return value.flatMap(citedIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = 'fact' in value && typeof value.fact === 'string' ? [value as { fact: string }] : [];
  return [...own, ...Object.values(value).flatMap(citedIn)];
};

describe('provinces', () => {
  it('are all 31, each once', () => {
    expect(PROVINCE_DATA.map((p) => p.code).sort()).toEqual(PROVINCES.map((p) => p.code).sort());
    expect(provinceData('zhejiang')?.code).toBe('zhejiang');
    expect(provinceData(undefined)).toBeUndefined();
  });
  it('date every document', () => {
    for (const document of Object.values(DOCUMENTS))
      expect(document.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?|\/\d{4})?$/);
  });
  describe.each(PROVINCE_DATA.map((p) => [p.code, p] as const))('%s', (_code, province) => {
    it('has facts with unique ids, known topics and sources', () => {
      const ids = province.facts.map((fact) => fact.id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const fact of province.facts) {
        expect(Object.keys(TOPICS)).toContain(fact.topic);
        expect(fact.sources.length).toBeGreaterThan(0);
        expect(fact.text).toMatch(/[。）]$/);
      }
    });
    it('rests every datum on a fact of its own', () => {
      const { facts: _facts, ...data } = province;
      const cited = citedIn(data);
      expect(cited.filter((datum) => !factOf(province, datum.fact)).map((datum) => datum.fact)).toEqual([]);
      for (const datum of cited) {
        const fact = factOf(province, datum.fact)!;
        expect(sourcesOf(province, datum as never).length).toBeGreaterThan(0);
        expect((datum.sources ?? []).filter((code) => !fact.sources.includes(code as never))).toEqual([]);
      }
    });
  });
  it('knows the eleven word tables with their number of words', () => {
    const counts = Object.fromEntries(
      Object.entries(PERSONAL_BY_PROVINCE).map(([code, words]) => [code, new Set(splitWords(words)).size]),
    );
    expect(counts).toEqual({
      beijing: 11,
      guangdong: 16,
      zhejiang: 19,
      henan: 68,
      liaoning: 43,
      hubei: 8,
      ningxia: 43,
      hebei: 14,
      guizhou: 43,
      hunan: 33,
      neimenggu: 24,
    });
  });
});
