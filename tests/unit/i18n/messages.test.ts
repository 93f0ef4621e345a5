import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../../lib/i18n/en';
import { fieldLabel, fullFieldLabel } from '../../../lib/i18n/field-labels';
import { formatMessage, placeholdersOf } from '../../../lib/i18n/format';
import { pickLanguage } from '../../../lib/i18n/language';
import { type MessageKey, zh } from '../../../lib/i18n/zh';
import { FIELD_KEYS } from '../../../lib/schema/fields';

const ROOT = resolve(import.meta.dirname, '../../..');
const KEYS = Object.keys(zh) as MessageKey[];
const files = (dir: string): string[] =>
  readdirSync(dir).flatMap((n) => {
    const p = join(dir, n);
    return statSync(p).isDirectory() ? files(p) : /\.tsx?$/.test(n) ? [p] : [];
  });
/** Values of the data format are no words of the interface. */
const DATA = /model\/new-client\.ts$/;
const SOURCES = files(join(ROOT, 'components')).map((p) => [p.slice(ROOT.length), readFileSync(p, 'utf8')]);

describe('messages', () => {
  it('has the same keys and placeholders in both languages', () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) expect([key, placeholdersOf(en[key])]).toEqual([key, placeholdersOf(zh[key])]);
  });
  it('uses every key in one place only: a second one would silently take the place of the first', () => {
    const dir = join(ROOT, 'lib/i18n');
    const keys = ['zh.ts', 'areas'].flatMap((name) => {
      const path = join(dir, name);
      const all = statSync(path).isDirectory() ? files(path) : [path];
      return all.flatMap((file) => {
        const [chinese = ''] = readFileSync(file, 'utf8').split(/^export const en\b/m);
        return [...chinese.matchAll(/^ {2}'([^']+)':/gm)].map((m) => m[1]);
      });
    });
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
  it('leaves no text empty and no Chinese in the English words', () => {
    for (const key of KEYS) {
      if (!key.startsWith('punctuation.')) expect(zh[key].length, key).toBeGreaterThan(0);
      expect(en[key].replace(/\{\w+\}/g, ''), key).not.toMatch(/\p{Script=Han}/u);
    }
  });
  it('follows the house wording: no blame, no exclamation mark', () => {
    for (const key of KEYS) {
      expect(zh[key], key).not.toMatch(/错误|非法|无效|失败|请勿|抱歉|！|!/);
      expect(en[key], key).not.toMatch(/\b(error|invalid|illegal|failed|sorry)\b|!/i);
    }
  });
  it('is used: every key occurs in a component, whole or as the stem of a template', () => {
    const text = SOURCES.map(([, s]) => s).join('\n');
    const stems = [...text.matchAll(/`([a-z-]+\.)\$\{/g)].map((m) => m[1] ?? '');
    const unused = KEYS.filter((k) => !text.includes(`'${k}'`) && !stems.some((s) => k.startsWith(s)));
    expect(unused).toEqual([]);
  });
  it('keeps Chinese words out of the components', () => {
    const bare = (s = '') => s.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\/\/.*$/gm, '');
    const found = SOURCES.filter(([, s]) =>
      /(["'`>][^"'`<]*)\p{Script=Han}/u.test(bare(s).replace(/\/市\$\//g, '')),
    );
    expect(found.map(([p]) => p).filter((p = '') => !DATA.test(p))).toEqual([]);
  });
  it('names every field key in both languages, once per section', () => {
    for (const lang of ['zh-CN', 'en'] as const) {
      const names = FIELD_KEYS.map((k) => fieldLabel(k, lang));
      expect(names.filter((n) => !n)).toEqual([]);
      const full = FIELD_KEYS.filter((k) => k.includes('Manager.')).map((k) => fullFieldLabel(k, lang));
      expect(new Set(full).size).toBe(full.length);
    }
  });
});

describe('formatMessage', () => {
  it('fills values and picks the plural', () => {
    expect(formatMessage('{n} {n:field|fields}', { n: 1 })).toBe('1 field');
    expect(formatMessage('{n} {n:field|fields}', { n: 3 })).toBe('3 fields');
  });
  it('leaves a placeholder without value in sight', () => {
    expect(formatMessage('“{text}”')).toBe('“{text}”');
  });
});

describe('pickLanguage', () => {
  it('takes the choice first, then the browser, then Chinese', () => {
    expect(pickLanguage('en', ['zh-CN'])).toBe('en');
    expect(pickLanguage('', ['de', 'zh'])).toBe('zh-CN');
    expect(pickLanguage('browser', ['de', 'zh'])).toBe('en');
    expect(pickLanguage('browser', ['zh-TW'])).toBe('zh-CN');
    expect(pickLanguage(null, [])).toBe('zh-CN');
  });
});
