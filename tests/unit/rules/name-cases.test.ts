/** The labelled site names: a rejected one gets at least a warning, an accepted one never an error. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiling } from '../../../lib/rules/index';
import type { Nature } from '../../../lib/schema/codes';
import type { Severity } from '../../../lib/schema/filing';

interface NameCase {
  name: string;
  nature: string;
  province: string | null;
  expected: 'ok' | 'warn' | 'reject';
  reason: string;
}
const CASES: readonly NameCase[] = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/rules/name-cases.json'), 'utf8'),
);

type Verdict = Severity | 'none';
const verdictOf = ({ name, nature, province }: NameCase): Verdict => {
  const findings = checkFiling({
    entity: { nature: (nature === 'personal' ? 'individual' : nature) as Nature, province: province ?? '' },
    site: { name },
  }).filter((finding) => finding.field === 'site.name');
  return (
    (['error', 'warning', 'info'] as const).find((s) => findings.some((f) => f.severity === s)) ?? 'none'
  );
};

const title = (c: NameCase) => [`${c.name}（${c.nature}，${c.province ?? '不限'}）：${c.reason}`, c] as const;

describe('name-cases.json', () => {
  it('prints the confusion table', () => {
    const verdicts: Verdict[] = ['error', 'warning', 'info', 'none'];
    const table = ['ok', 'warn', 'reject'].map((expected) => {
      const of = CASES.filter((c) => c.expected === expected).map(verdictOf);
      return { expected, ...Object.fromEntries(verdicts.map((v) => [v, of.filter((x) => x === v).length])) };
    });
    console.table(table);
    expect(CASES).toHaveLength(304);
  });
  it.each(CASES.filter((c) => c.expected === 'reject').map(title))('rejected %s', (_title, c) => {
    expect(['error', 'warning']).toContain(verdictOf(c));
  });
  it.each(CASES.filter((c) => c.expected === 'ok').map(title))('accepted %s', (_title, c) => {
    expect(['none', 'info']).toContain(verdictOf(c));
  });
  it.each(CASES.filter((c) => c.expected === 'warn').map(title))('doubtful %s', (_title, c) => {
    expect(['warning', 'info']).toContain(verdictOf(c));
  });
});
