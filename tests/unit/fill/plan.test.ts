import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planFill } from '../../../lib/fill/plan';
import type { PlanItem } from '../../../lib/fill/types';
import type { ControlDescription, ControlKind, FieldMatch } from '../../../lib/recognise/types';
import type { Applicant } from '../../../lib/schema/applicant';
import type { FieldKey } from '../../../lib/schema/fields';

const file = readFileSync(resolve(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const [enterprise] = JSON.parse(file).applicants as [Applicant];

const control = (
  id: string,
  kind: ControlKind,
  more: Partial<ControlDescription> = {},
): ControlDescription => ({
  id,
  kind,
  labels: [],
  headings: [],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});
const match = (id: string, keys: readonly FieldKey[], siteBlock = 0): FieldMatch => ({
  id,
  keys,
  controls: [id],
  siteBlock,
  confidence: 1,
  label: keys.join(),
  reasons: [],
});
const plan = (
  rows: readonly [ControlDescription, FieldMatch][],
  more: Partial<Parameters<typeof planFill>[0]> = {},
) =>
  planFill({
    descriptions: rows.map((r) => r[0]),
    recognition: { matches: rows.map((r) => r[1]), unassigned: [] },
    applicant: enterprise,
    siteIndex: 0,
    ...more,
  });
const one = (key: FieldKey, kind: ControlKind, more: Partial<ControlDescription> = {}): PlanItem =>
  plan([[control('c1', kind, more), match('c1', [key])]]).items[0]!;

describe('what a plan does with values already there (contract §4)', () => {
  const rows: [FieldKey, ControlKind, Partial<ControlDescription>, PlanItem['action']][] = [
    ['entity.name', 'text', {}, 'fill'],
    ['entity.name', 'text', { value: '别的公司' }, 'conflict'],
    ['entity.name', 'text', { value: '别的公司', touched: true }, 'conflict'],
    ['entity.name', 'text', { value: '杭州某某青禾文化创意有限公司' }, 'already-right'],
    ['entityManager.mobile', 'text', { value: '138 0000 1234' }, 'already-right'],
    ['entity.nature', 'select', { value: '个人' }, 'fill'],
    ['entity.nature', 'select', { value: '个人', touched: true }, 'conflict'],
    ['entity.nature', 'combobox', { value: '企业单位' }, 'already-right'],
    ['entity.nature', 'radio-group', { value: '个人' }, 'fill'],
    ['entity.nature', 'radio-group', { value: '', touched: true }, 'fill'],
    ['entity.province', 'cascader', { value: '北京市', touched: true }, 'conflict'],
    ['entity.idNumber', 'text', { readOnly: true }, 'read-only'],
    ['entity.idNumber', 'text', { disabled: true }, 'read-only'],
    ['entity.city', 'combobox', { disabled: true }, 'fill'],
    ['entity.name', 'text', { visible: false }, 'not-visible'],
    ['sms.code', 'text', {}, 'needs-you'],
    ['entityManager.mobile', 'code', {}, 'needs-you'],
    ['entity.remarks', 'textarea', {}, 'no-value'],
    ['siteManager.sameAsEntityManager', 'checkbox', { checked: false }, 'already-right'],
    ['siteManager.sameAsEntityManager', 'checkbox', { checked: true }, 'fill'],
    ['siteManager.sameAsEntityManager', 'checkbox', { checked: true, touched: true }, 'conflict'],
    ['entityManager.phone2', 'split-text', { value: '086' }, 'fill'],
    ['entityManager.phone2', 'split-text', { value: '086-0571-88001234' }, 'already-right'],
    ['entityManager.phone2', 'split-text', { value: '086-0571' }, 'conflict'],
    ['entityManager.idValidUntil', 'date', { value: '2036/5/1' }, 'already-right'],
    [
      'entity.mailingAddress',
      'text',
      { prefix: '浙江省杭州市西湖区', value: '文三路某某大厦3幢502室' },
      'already-right',
    ],
  ];
  it.each(rows)('%s in a %s %j: %s', (key, kind, more, action) => {
    expect(one(key, kind, more).action).toBe(action);
  });
});

describe('commit and the rest', () => {
  const rows: [ControlDescription, FieldMatch][] = [
    [control('a', 'text'), match('a', ['entity.name'])],
    [control('b', 'text', { value: '旧' }), match('b', ['entity.idAddress'])],
    [control('c', 'code'), match('c', ['sms.code'])],
    [control('d', 'text', { visible: false }), match('d', ['entityManager.email'])],
    [control('e', 'textarea', { required: true }), match('e', ['entity.remarks'])],
  ];
  it('sends approved values only', () => {
    const p = plan(rows);
    expect(p.commit({ skip: [], replace: [] }).items.map((i) => i.matchId)).toEqual(['a']);
    expect(p.commit({ skip: ['a'], replace: ['b', 'c', 'd'] }).items).toMatchObject([
      { matchId: 'b', replace: true },
    ]);
  });
  it('says beforehand in which form each approved value goes into its box, and no other value', () => {
    const box = { prefix: 'https://', placeholder: '请填写', maxLength: 40, inputType: 'text' };
    const site: [ControlDescription, FieldMatch][] = [
      [control('u', 'text', box), match('u', ['site.homeUrl'])],
      [control('p', 'split-text'), match('p', ['entityManager.phone2'])],
    ];
    const told = plan(site).commit({ skip: [], replace: [] }).told;
    expect(told.map(([{ keys, shape }, { text }]) => ({ keys, shape, text }))).toEqual([
      {
        keys: ['site.homeUrl'],
        shape: { kind: 'text', ...box, boxes: undefined, suffix: undefined },
        text: enterprise.sites![0]!.homeUrl,
      },
    ]);
    expect(plan(rows).commit({ skip: ['a'], replace: [] }).told).toEqual([]);
  });
  it('reports the rest without the client’s values', () => {
    const left = plan(rows).left({ skip: [], replace: [] });
    expect(left.map((i) => [i.matchId, i.outcome])).toEqual([
      ['b', 'kept-yours'],
      ['c', 'needs-you'],
      ['d', 'not-visible'],
      ['e', 'needs-you'],
    ]);
    expect(JSON.stringify(left)).not.toContain(enterprise.entityManager!.email);
  });
  it('names what may appear, but nothing the user switched off', () => {
    const site: [ControlDescription, FieldMatch][] = [
      [control('s', 'radio-group'), match('s', ['siteManager.sameAsEntityManager'])],
      [control('m', 'text'), match('m', ['siteManager.mobile'])],
    ];
    const keys = (skip: string[]) =>
      plan(site)
        .commit({ skip, replace: [] })
        .appearing.flatMap((a) => a.keys);
    expect(keys([])).toContain('siteManager.name');
    expect(keys([])).not.toContain('siteManager.mobile');
    expect(keys(['m'])).not.toContain('siteManager.mobile');
    expect(keys([])).not.toContain('entity.city');
  });
});

describe('several site blocks', () => {
  const two: Applicant = structuredClone(enterprise);
  two.sites!.push({ ...structuredClone(two.sites![0]!), name: '青禾画册', domain: 'huace-example.cn' });
  const block = (n: number, domain = ''): [ControlDescription, FieldMatch][] => [
    [control(`n${n}`, 'text'), match(`n${n}`, ['site.name'], n)],
    [control(`d${n}`, 'text', { value: domain }), match(`d${n}`, ['site.domain'], n)],
  ];
  const names = (rows: [ControlDescription, FieldMatch][], siteIndex = 0) =>
    plan(rows, { applicant: two, siteIndex })
      .items.filter((i) => i.keys[0] === 'site.name')
      .map((i) => i.wanted);
  it('binds each to its own stored site', () => {
    expect(names([...block(0), ...block(1)])).toEqual(['青禾文化创意', '青禾画册']);
    expect(names([...block(0), ...block(1)], 1)).toEqual(['青禾画册', '青禾文化创意']);
  });
  it('lets the shown domain decide', () => {
    expect(names([...block(0, 'huace-example.cn'), ...block(1)])).toEqual(['青禾画册', '青禾文化创意']);
  });
  it('never gives one site to two blocks', () => {
    expect(names([...block(0), ...block(1), ...block(2)])).toEqual(['青禾文化创意', '青禾画册', '']);
  });
});
