/** The examples in the rule files are the rules' own tests. */
import { describe, expect, it } from 'vitest';
import type { Rule, RuleExample } from '../../../lib/rules/define';
import { documentationOf } from '../../../lib/rules/details';
import { evaluate, formatMessage } from '../../../lib/rules/engine';
import { RULES } from '../../../lib/rules/index';
import { EXAMPLE_DAY } from '../../../lib/rules/reference';
import { type FieldKey, propertyOf, sectionOf } from '../../../lib/schema/fields';
import type { Filing } from '../../../lib/schema/filing';

const filingOf = (example: RuleExample): Filing => ({ today: EXAMPLE_DAY, ...example.filing });
const strict = (rule: Rule, filing: Filing) =>
  evaluate([rule], filing, {
    onRuleError: (_id, error) => {
      throw error;
    },
  });
const withValue = (filing: Filing, key: FieldKey, value: string): Filing => {
  const section = sectionOf(key) as 'entity';
  return { ...filing, [section]: { ...filing[section], [propertyOf(key)]: value } };
};

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  const { ok, bad } = documentationOf(rule.id)?.examples ?? { ok: [], bad: [] };
  it.each(ok.map((e) => [e.title, e] as const))('符合：%s', (_title, example) => {
    expect(strict(rule, filingOf(example))).toEqual([]);
  });
  it.each(bad.map((e) => [e.title, e] as const))('提示：%s', (_title, example) => {
    const filing = filingOf(example);
    const hits = rule.check(filing);
    expect(hits.map((h) => h.message)).toContain(example.message);
    const findings = strict(rule, filing);
    expect(findings).toHaveLength(hits.length);
    for (const finding of findings) {
      expect(rule.fields).toContain(finding.field);
      expect(finding.message).not.toMatch(/[{}]|undefined|NaN/);
    }
    const hit = hits.find((h) => h.message === example.message)!;
    expect(formatMessage(rule.messages[hit.message]!, hit.params, 'en')).not.toMatch(/[{}]|undefined/);
    if (example.fixed !== undefined) expect(hit.fix?.value).toBe(example.fixed);
    if (hit.fix) {
      const key = hit.fix.field ?? hit.field;
      const again = rule.check(withValue(filing, key, hit.fix.value));
      expect(again.filter((h) => h.message === hit.message && h.field === hit.field)).toEqual([]);
    }
  });
  it('says nothing about an empty filing', () => {
    expect(strict(rule, {})).toEqual([]);
    expect(
      strict(rule, { today: EXAMPLE_DAY, entity: {}, entityManager: {}, site: {}, siteManager: {} }),
    ).toEqual([]);
  });
});
