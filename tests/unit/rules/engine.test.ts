/** The engine apart from the real rules: scope, increments, muting, order, and that nothing brings it down. */
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../lib/rules/define';
import { evaluate, formatMessage, reevaluate, rulesFor } from '../../../lib/rules/engine';
import { checkFiling, RULES } from '../../../lib/rules/index';
import { checkLight, LIGHT_RULES } from '../../../lib/rules/light';
import type { Filing } from '../../../lib/schema/filing';

const rule = (over: Partial<Rule> & Pick<Rule, 'id'>): Rule => ({
  fields: ['site.name'],
  severity: 'warning',
  tier: 'light',
  messages: { hit: { zh: '网站名称有 {count} 处。', en: 'Site name has {count}.' } },
  sources: [{ document: '文件', section: '一', date: '2024' }],
  check: () => [{ field: 'site.name', message: 'hit', params: { count: 2 } }],
  ...over,
});
const FILING: Filing = { entity: { nature: 'individual', province: '河南省' }, site: { name: '小鱼论坛' } };

describe('evaluate', () => {
  it('formats the message in the language asked for and attaches the sources', () => {
    expect(evaluate([rule({ id: 'a' })], FILING)).toEqual([
      {
        ruleId: 'a',
        field: 'site.name',
        severity: 'warning',
        message: '网站名称有 2 处。',
        sources: [{ document: '文件', section: '一', date: '2024' }],
      },
    ]);
    expect(evaluate([rule({ id: 'a' })], FILING, { language: 'en' })[0]?.message).toBe('Site name has 2.');
  });
  it('takes severity, sources, fix and conflict of the hit before the rule’s own', () => {
    const graded = rule({
      id: 'a',
      check: () => [
        {
          field: 'site.name',
          message: 'hit',
          severity: 'info',
          sources: [],
          conflict: { zh: '说法不一。', en: 'Sources differ.' },
          fix: { label: { zh: '改为乙', en: 'Use B' }, value: '乙' },
        },
      ],
    });
    expect(evaluate([graded], FILING, { language: 'en' })[0]).toMatchObject({
      severity: 'info',
      sources: [],
      conflict: 'Sources differ.',
      fix: { label: 'Use B', value: '乙' },
    });
  });
  it.each([
    ['nature', { natures: ['individual'] }, { natures: ['enterprise'] }, { site: { name: '小鱼' } }],
    [
      'province',
      { provinces: ['henan'] },
      { provinces: ['hunan'] },
      { entity: { nature: 'individual' as const } },
    ],
    ['filing type', { filingTypes: ['addAccess'] }, { filingTypes: ['changeSite'] }, FILING],
  ])('keeps to its scope by %s and is silent while that is not known', (_what, inside, outside, unknown) => {
    const filing: Filing = { ...FILING, filingType: 'addAccess' };
    expect(evaluate([rule({ id: 'a', scope: inside })], filing)).toHaveLength(1);
    expect(evaluate([rule({ id: 'a', scope: outside })], filing)).toHaveLength(0);
    expect(evaluate([rule({ id: 'a', scope: inside })], unknown)).toHaveLength(0);
  });
  it('drops a rule that throws, tells who asked, and keeps the others', () => {
    const broken = rule({
      id: 'broken',
      check: () => {
        throw new Error('no');
      },
    });
    const told: string[] = [];
    const findings = evaluate([broken, rule({ id: 'sound' })], FILING, {
      onRuleError: (id) => told.push(id),
    });
    expect(findings.map((f) => f.ruleId)).toEqual(['sound']);
    expect(told).toEqual(['broken']);
    expect(() => evaluate([broken], FILING)).not.toThrow();
  });
  it('counts a hit without a message as a fault of the rule', () => {
    const told: string[] = [];
    const lost = rule({ id: 'lost', check: () => [{ field: 'site.name', message: 'nowhere' }] });
    expect(evaluate([lost], FILING, { onRuleError: (id) => told.push(id) })).toEqual([]);
    expect(told).toEqual(['lost']);
  });
  it('orders by form, then gravity, then id, whatever the order of the rules', () => {
    const at = (id: string, field: 'site.name' | 'entity.name', severity: 'error' | 'info') =>
      rule({ id, fields: [field], check: () => [{ field, message: 'hit', severity, params: { count: 1 } }] });
    const rules = [
      at('z', 'site.name', 'error'),
      at('b', 'site.name', 'info'),
      at('a', 'site.name', 'info'),
      at('c', 'entity.name', 'info'),
    ];
    const ids = (list: readonly Rule[]) => evaluate(list, FILING).map((f) => f.ruleId);
    expect(ids(rules)).toEqual(['c', 'z', 'a', 'b']);
    expect(ids([...rules].reverse())).toEqual(['c', 'z', 'a', 'b']);
  });
  it('leaves out what is muted: the whole rule, or this rule for this value', () => {
    const rules = [rule({ id: 'a' }), rule({ id: 'b' })];
    const left = (muted: Parameters<typeof evaluate>[2]) =>
      evaluate(rules, FILING, muted).map((f) => f.ruleId);
    expect(left({ muted: [{ ruleId: 'a' }] })).toEqual(['b']);
    expect(left({ muted: [{ ruleId: 'a', field: 'site.name', value: '小鱼论坛' }] })).toEqual(['b']);
    expect(left({ muted: [{ ruleId: 'a', field: 'site.name', value: '别的' }] })).toEqual(['a', 'b']);
  });
  it('survives data that is not what the types say', () => {
    const odd = {
      entity: { nature: 7, province: null, name: {}, idNumber: 3 },
      entityManager: null,
      site: { name: ['小鱼'], languages: 'x', serviceContent: 5, preApproval: [null] },
      siteManager: 'x',
      otherSites: { a: 1 },
      today: 3,
    } as unknown as Filing;
    expect(() => checkFiling(odd)).not.toThrow();
  });
});

describe('increments', () => {
  it('evaluates only the rules that read a changed field, their scope included', () => {
    const rules = [
      rule({ id: 'name' }),
      rule({ id: 'reads', fields: ['site.domain'], reads: ['site.name'] }),
      rule({
        id: 'scoped',
        fields: ['site.remarks'],
        scope: { natures: ['individual'], provinces: ['henan'] },
      }),
    ];
    const ids = (...changed: Parameters<typeof rulesFor>[1]) => rulesFor(rules, changed).map((r) => r.id);
    expect(ids('site.name')).toEqual(['name', 'reads']);
    expect(ids('entity.nature')).toEqual(['scoped']);
    expect(ids('entity.province', 'site.domain')).toEqual(['reads', 'scoped']);
    expect(ids('entity.investor')).toEqual([]);
  });
  it('asks few of the real rules on a keystroke', () => {
    expect(rulesFor(LIGHT_RULES, ['site.name']).length).toBeLessThan(LIGHT_RULES.length);
    expect(rulesFor(LIGHT_RULES, ['entityManager.email']).length).toBeLessThan(8);
  });
  it('gives after a change what a whole evaluation gives', () => {
    const before: Filing = {
      entity: { nature: 'individual', province: '河南省', name: '王小满' },
      site: { name: '小鱼论坛' },
    };
    const after: Filing = { ...before, site: { name: '王小满的中国' } };
    const first = evaluate(RULES, before);
    expect(reevaluate(RULES, after, first, ['site.name'])).toEqual(evaluate(RULES, after));
  });
});

describe('formatMessage', () => {
  it('leaves a placeholder without a value, so that tests see it', () => {
    expect(formatMessage({ zh: '有 {count} 处', en: '' }, {}, 'zh')).toBe('有 {count} 处');
  });
});

describe('checkLight', () => {
  it('is the light part of checkFiling', () => {
    const light = checkLight(FILING);
    expect(light.length).toBeGreaterThan(0);
    const lightIds = new Set(LIGHT_RULES.map((r) => r.id));
    expect(checkFiling(FILING).filter((f) => lightIds.has(f.ruleId))).toEqual(light);
  });
});
