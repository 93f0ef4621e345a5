/** Known messages explain to themselves, paraphrases to the right field, unknown text to nothing. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONCEPTS } from '../../../lib/rules/rejections/concepts';
import { explainRejection, REJECTIONS } from '../../../lib/rules/rejections/index';
import { FIELD_KEYS } from '../../../lib/schema/fields';
import { FRESH, LAST } from './fresh';
import { HELD_BACK, MORE_PARAPHRASES, PARAPHRASES, SEVERAL, UNRELATED } from './paraphrases';
import { ROUND_ONE, ROUND_THREE, ROUND_TWO } from './reviewers';

describe('explainRejection', () => {
  it('knows at least 100 messages, each with sources, fields and both languages', () => {
    const examples = new Set(REJECTIONS.flatMap((r) => r.examples));
    console.info(`rejections: ${REJECTIONS.length} reasons, ${examples.size} known wordings`);
    expect(REJECTIONS.length).toBeGreaterThanOrEqual(100);
    expect(new Set(REJECTIONS.map((r) => r.id)).size).toBe(REJECTIONS.length);
    for (const r of REJECTIONS) {
      expect(r.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(r.examples.length, r.id).toBeGreaterThan(0);
      expect(r.sources.length, r.id).toBeGreaterThan(0);
      for (const source of r.sources) expect(source.date).toMatch(/^\d{4}/);
      if (r.field) expect(FIELD_KEYS).toContain(r.field);
      for (const text of [r.cause.zh, r.fix.zh]) {
        expect(text, r.id).toMatch(/\p{Script=Han}/u);
        expect(text, r.id).not.toMatch(/错误|非法|无效|失败|请勿|[!！]/);
      }
      for (const text of [r.cause.en, r.fix.en]) expect(text, r.id).toMatch(/[a-z]{3}/);
    }
  });

  it('names only concepts that exist', () => {
    const named = REJECTIONS.flatMap((r) => [...r.patterns, r.not ?? '']).flatMap((p) =>
      [...p.matchAll(/\$(\w+)/g)].map((m) => m[1] ?? ''),
    );
    expect([...new Set(named)].filter((name) => !CONCEPTS.has(name))).toEqual([]);
  });

  it.each(REJECTIONS.flatMap((r) => r.examples.map((example) => ({ example, id: r.id }))))(
    'explains $example',
    ({ example, id }) => {
      expect(explainRejection(example).map((e) => e.id)).toContain(id);
    },
  );

  it('explains return codes of the ministry', () => {
    for (const r of REJECTIONS)
      for (const code of r.codes ?? []) {
        expect(
          explainRejection(`返回码：${code}`).map((e) => e.id),
          String(code),
        ).toEqual([r.id]);
        expect(
          explainRejection(`${code}`).map((e) => e.id),
          String(code),
        ).toEqual([r.id]);
      }
  });

  it('finds the field of at least 95 % of the paraphrases', () => {
    const wrong: string[] = [];
    let ids = 0;
    for (const [text, field, id] of PARAPHRASES) {
      const [first] = explainRejection(text);
      if (first?.id === id) ids++;
      if (!first || (first.field ?? '') !== field)
        wrong.push(`${text} → ${first?.id} ${first?.field ?? ''} (${id})`);
    }
    const share = 1 - wrong.length / PARAPHRASES.length;
    const percent = (n: number) => `${(n * 100).toFixed(1)} %`;
    console.info(
      `paraphrases: ${PARAPHRASES.length}, field right ${percent(share)}, reason right ${percent(ids / PARAPHRASES.length)}`,
      wrong,
    );
    expect(PARAPHRASES.length).toBeGreaterThanOrEqual(100);
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it.each([
    ['later rounds', MORE_PARAPHRASES, 0.95],
    ['a held-back round', HELD_BACK, 0.95],
  ] as const)('finds the field in %s', (title, round, least) => {
    const missed = round.flatMap(([text, field]) => {
      const found = explainRejection(text);
      return found.length > 0 && (found[0]?.field ?? '') === field
        ? []
        : [`${text} → ${found.map((e) => `${e.id} ${e.field ?? ''}`)} (${field})`];
    });
    const share = 1 - missed.length / round.length;
    console.info(`${title}: ${round.length}, field right ${(share * 100).toFixed(1)} %`, missed);
    expect(share).toBeGreaterThanOrEqual(least);
  });

  it.each([
    ['the round before fields were named', FRESH, 0.95],
    ['an early round', LAST, 0.95],
    ['what reviewers send, first round', ROUND_ONE, 0.95],
    ['what reviewers send, second round', ROUND_TWO, 0.95],
    ['what reviewers send, third round', ROUND_THREE, 0.9],
  ] as const)('finds a right field in %s, and seldom a wrong one', (title, round, least) => {
    const answers = round.map(([text, fields]) => ({ text, fields, found: explainRejection(text)[0] }));
    const right = answers.filter(({ found, fields }) => found && fields.includes(found.field ?? ''));
    const wrong = answers.filter(({ found, fields }) => found && !fields.includes(found.field ?? ''));
    const share = right.length / round.length;
    console.info(
      `${title}: ${round.length}, field right ${(share * 100).toFixed(1)} %, wrong ${wrong.length}`,
    );
    expect(share).toBeGreaterThanOrEqual(least);
    expect(wrong.length / round.length).toBeLessThanOrEqual(0.05);
  });

  it('says so where only the field is certain, and claims no source', () => {
    const [only] = explainRejection('投资人请与工商登记股东一致');
    expect(only).toMatchObject({ id: 'named-field', field: 'entity.investor', sources: [] });
    expect(only?.cause).toContain('“投资人”与证件、登记信息或别的项对不上');
    expect(explainRejection('语种怎么勾选，有遗漏吗')).toEqual([]);
  });

  it('names the paper that a known reason leaves open', () => {
    expect(explainRejection('承诺书没有盖章')[0]?.cause).toMatch(/^“承诺书”：/);
    expect(explainRejection('承诺书没有盖章', { language: 'en' })[0]?.cause).toMatch(/^“承诺书”: /);
  });

  it('names every paper with the same fault, and no field twice', () => {
    const causes = (text: string) => explainRejection(text).map((e) => e.cause);
    expect(causes('授权书没有盖章；承诺书没有盖章').map((cause) => cause.slice(0, 6))).toEqual([
      '“授权书”：',
      '“承诺书”：',
    ]);
    expect(causes('网站语种漏填；网站语种漏填')).toHaveLength(1);
  });

  it('reads every field that a returned order names, and no greeting', () => {
    const message = '您的订单被驳回：网站名称“江畔”。如有疑问请拨打客服电话 400-000-0000。';
    expect(explainRejection(message).map((e) => e.field)).toEqual(['site.name']);
    expect(explainRejection('网站名称“江畔”')).toEqual([]);
  });

  it('takes traditional characters for simplified ones', () => {
    expect(explainRejection('網站負責人身份證已過期')[0]?.field).toBe('siteManager.idValidUntil');
  });

  it('is never given a known wording as a paraphrase', () => {
    const known = new Set(REJECTIONS.flatMap((r) => r.examples));
    expect([...PARAPHRASES, ...MORE_PARAPHRASES, ...HELD_BACK].filter(([text]) => known.has(text))).toEqual(
      [],
    );
  });

  it.each(SEVERAL)('explains several reasons: %s', (text, ids) => {
    expect(explainRejection(text).map((e) => e.id)).toEqual(ids);
  });

  it('answers unknown text with nothing', () => {
    expect(UNRELATED.length).toBeGreaterThanOrEqual(40);
    const guessed = UNRELATED.map((text) => [text, explainRejection(text).map((e) => e.id)] as const);
    expect(guessed.filter(([, ids]) => ids.length > 0)).toEqual([]);
  });

  it('minds neither width, blanks, case nor punctuation', () => {
    const id = (text: string) => explainRejection(text).map((e) => e.id);
    expect(id('无效ＩＰ，请核实后再次报备')).toEqual(['ip-invalid']);
    expect(id('域 名 已 过 期 ！')).toEqual(['domain-expired']);
    expect(id('【驳回】“网站名称”不符合要求。')).toEqual(['name-not-qualified']);
  });

  it('moves the field to the manager the message names', () => {
    expect(explainRejection('网站负责人身份证已过期')[0]?.field).toBe('siteManager.idValidUntil');
    expect(explainRejection('主体负责人身份证已过期')[0]?.field).toBe('entityManager.idValidUntil');
  });

  it('speaks English', () => {
    expect(explainRejection('域名已过期', { language: 'en' })[0]?.fix).toContain('Renew');
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(explainRejection(text))));
  });
});
