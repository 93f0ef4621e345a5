/** Which rules the reference shows for a search text and the filters. */
import { fullFieldLabel } from '../../lib/i18n/field-labels';
import { provinceLabel } from '../../lib/i18n/province-labels';
import type { RuleReference } from '../../lib/rules/reference';
import { PROVINCES } from '../../lib/schema/codes';
import { type FieldKey, type Section, sectionOf } from '../../lib/schema/fields';
import type { Severity } from '../../lib/schema/filing';
import { readingsOf } from '../../lib/text/pinyin';

export interface RuleFilter {
  text: string;
  section: Section | '';
  province: string;
  severity: Severity | '';
}

export const NO_FILTER: RuleFilter = { text: '', section: '', province: '', severity: '' };

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** 网站名称 → wzmc; characters that are not Han stay. */
const initials = (text: string): string => [...text].map((c) => readingsOf(c)[0]?.[0] ?? c).join('');

const provinceNames = (code: string): string => {
  const found = PROVINCES.find((p) => p.code === code);
  return found ? `${found.zh} ${provinceLabel(code, 'en')} ${code}` : code;
};

/** All that a rule can be found by, folded; titles of both languages and their pinyin initials. */
const haystackOf = (zh: RuleReference, en: RuleReference): string => {
  const fields = zh.fields as readonly FieldKey[];
  const labels = fields.flatMap((f) => [fullFieldLabel(f, 'zh-CN'), fullFieldLabel(f, 'en')]);
  const provinces = zh.provinces.map(provinceNames);
  return fold(
    [
      zh.id,
      zh.title,
      en.title,
      zh.why,
      initials(zh.title),
      ...fields,
      ...labels,
      ...fields.map((f) => initials(fullFieldLabel(f, 'zh-CN'))),
      ...provinces,
    ].join('\n'),
  );
};

export type RuleIndex = ReadonlyMap<string, string>;

/** Built once per visit: the texts that the search looks in, by rule id. */
export const indexRules = (zh: readonly RuleReference[], en: readonly RuleReference[]): RuleIndex => {
  const english = new Map(en.map((rule) => [rule.id, rule]));
  return new Map(zh.map((rule) => [rule.id, haystackOf(rule, english.get(rule.id) ?? rule)]));
};

/** Rules that hold every word of the text and pass every filter, in the order given. */
export const searchRules = (
  rules: readonly RuleReference[],
  index: RuleIndex,
  { text, section, province, severity }: RuleFilter,
): readonly RuleReference[] => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return rules.filter((rule) => {
    const hay = index.get(rule.id) ?? '';
    return (
      words.every((word) => hay.includes(word)) &&
      (!section || rule.fields.some((f) => sectionOf(f as FieldKey) === section)) &&
      (!province || rule.provinces.includes(province)) &&
      (!severity || rule.severities.includes(severity))
    );
  });
};
