/** One file per rule, each registered once, each with dated sources and its own examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/rules/define';
import { documentationOf } from '../../../lib/rules/details';
import { FULL_RULES } from '../../../lib/rules/full';
import { RULES } from '../../../lib/rules/index';
import { LIGHT_RULES } from '../../../lib/rules/light';
import { textOf } from '../../../lib/rules/read';
import { FIELD_KEYS } from '../../../lib/schema/fields';

const DIR = join(import.meta.dirname, '../../../lib/rules');
const ruleFiles = readdirSync(DIR)
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => readFileSync(join(DIR, name), 'utf8').includes('export default defineRule('))
  .map((name) => name.replace(/\.ts$/, ''));

const LINT = /错误|非法|无效|失败|请勿|抱歉|[!！]/;
/** Fields in which text is typed; the rest are chosen from options, dates or numbers of another rule. */
const TEXT_FIELDS: readonly string[] = ['site.name', 'site.remarks', 'entity.name', 'entity.mailingAddress'];
const RARE_HAN = /[\u3400-\u4DBF\u{20000}-\u{3FFFF}]/u;
const FULL_WIDTH = /[\uFF01-\uFF5E\u3000]/;

const examplesOf = (rule: Rule) => documentationOf(rule.id)?.examples ?? { ok: [], bad: [] };
const valuesOf = (rule: Rule): string =>
  [...examplesOf(rule).ok, ...examplesOf(rule).bad]
    .flatMap((e) => rule.fields.map((key) => textOf(e.filing, key)))
    .join('\n');

describe('rule registry', () => {
  it('holds every rule file once, under its file name', () => {
    expect(RULES.map((r) => r.id).sort()).toEqual([...ruleFiles].sort());
  });
  it('keeps the tiers apart', () => {
    expect(LIGHT_RULES.filter((r) => r.tier !== 'light').map((r) => r.id)).toEqual([]);
    expect(FULL_RULES.filter((r) => r.tier !== 'full').map((r) => r.id)).toEqual([]);
  });
  describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('has an id, titles and known fields', () => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      for (const language of ['zh', 'en'] as const)
        expect(documentationOf(rule.id)?.why[language] ?? '').toMatch(/^.{8,110}[。.]$/);
      expect(documentationOf(rule.id)?.title.zh ?? '').not.toBe('');
      expect(documentationOf(rule.id)?.title.en ?? '').not.toBe('');
      expect(rule.fields.length).toBeGreaterThan(0);
      for (const key of [...rule.fields, ...(rule.reads ?? [])]) expect(FIELD_KEYS).toContain(key);
    });
    it('cites dated sources', () => {
      expect(rule.sources.length).toBeGreaterThan(0);
      for (const source of rule.sources) {
        expect(source.document).not.toBe('');
        expect(source.section).not.toBe('');
        expect(source.date ?? '').toMatch(/^\d{4}(-\d{2}(-\d{2})?|\/\d{4})?$/);
      }
    });
    it('speaks in the house wording, in both languages with the same placeholders', () => {
      const names = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
      for (const message of Object.values(rule.messages)) {
        expect(message.zh).not.toMatch(LINT);
        expect(message.zh).toMatch(/[。）]$/);
        expect(message.en).toMatch(/[.)]$/);
        expect(message.en).not.toMatch(/\b(error|invalid|illegal|failed|sorry)\b|!/i);
        expect([...new Set(names(message.en))]).toEqual([...new Set(names(message.zh))]);
      }
    });
    it('has examples for good and bad, one for each message', () => {
      const { ok, bad } = examplesOf(rule);
      expect(ok.length).toBeGreaterThan(0);
      expect(new Set(bad.map((e) => e.message))).toEqual(new Set(Object.keys(rule.messages)));
      for (const e of [...ok, ...bad]) expect(e.title).not.toBe('');
    });
    if (rule.fields.some((key) => TEXT_FIELDS.includes(key)))
      it('shows a full-width, a spaced and a rare-Han value', () => {
        const values = valuesOf(rule);
        expect(values).toMatch(FULL_WIDTH);
        expect(values).toMatch(/[^\n] [^\n]|^ | $/m);
        expect(values).toMatch(RARE_HAN);
      });
  });
});
