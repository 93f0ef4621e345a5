/** The reference page's data agrees with the rules it is generated from. */
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../lib/rules/index';
import { ruleReference } from '../../../lib/rules/reference';

describe('ruleReference', () => {
  it.each(['zh', 'en'] as const)(
    'lists every rule once in %s, bad examples with what is said',
    (language) => {
      const reference = ruleReference(language);
      expect(reference.map((r) => r.id)).toEqual(RULES.map((r) => r.id));
      for (const rule of reference) {
        expect(rule.examples.ok.flatMap((e) => e.messages)).toEqual([]);
        for (const example of rule.examples.bad) expect(example.messages.length).toBeGreaterThan(0);
      }
    },
  );
});
