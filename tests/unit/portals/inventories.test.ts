/** What the adapters say about the portals, against the recogniser that has to work without them. */
import { describe, expect, it } from 'vitest';
import { type InventorySection, lineOf, type Portal } from '../../../lib/portals/define';
import { PORTALS, portalMatches, portalOf } from '../../../lib/portals/index';
import { hintsOf, ownFields } from '../../../lib/portals/own-fields';
import { recognise } from '../../../lib/recognise/index';
import type { ControlDescription } from '../../../lib/recognise/types';
import type { FieldKey } from '../../../lib/schema/fields';
import { text } from '../service/controls';

const REGION_KEYS = 3;

const control = (id: string, label: string, title: string, keys: readonly string[]): ControlDescription =>
  text(id, label, {
    headings: title ? [title] : [],
    ...(keys.length === REGION_KEYS ? { kind: 'cascader' } : {}),
  });

/** The controls of one step, as a page would show them. */
const pageOf = (step: readonly InventorySection[]) =>
  step.flatMap(({ title, fields }, s) =>
    Object.entries(fields).flatMap(([label, field], i) => {
      if (lineOf(field)) return [];
      const keys = (typeof field === 'string' ? [field] : field) as readonly FieldKey[];
      return [{ keys, label, control: control(`${s}.${i}`, label, title, keys) }];
    }),
  );

const steps = PORTALS.flatMap((portal) =>
  (portal.inventories ?? []).flatMap((inventory, n) =>
    inventory.steps.map((step, s) => ({ name: `${portal.id} ${n}.${s}`, portal, step })),
  ),
);

describe('portal adapters', () => {
  it('name exact https hosts, each once, and an entry page on one of them or of their company', () => {
    const hosts = PORTALS.flatMap((p) => p.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const host of hosts) expect(host).toMatch(/^[a-z\d-]+(?:\.[a-z\d-]+)+$/);
    for (const match of portalMatches()) expect(match).toMatch(/^https:\/\/[^*]+\/\*$/);
    for (const { entryUrl } of PORTALS) {
      expect(entryUrl.startsWith('https://')).toBe(true);
      expect(portalOf(new URL(entryUrl).hostname)).toBeDefined();
    }
    expect(hosts.filter((h) => h.endsWith('.beian.miit.gov.cn'))).toHaveLength(31);
  });

  it('have names of their own and say where their knowledge comes from, and of when', () => {
    expect(new Set(PORTALS.map((p) => p.id)).size).toBe(PORTALS.length);
    const sources = PORTALS.flatMap((p) => [p.source, ...(p.inventories ?? []).map((i) => i.source)]);
    for (const source of sources) {
      expect(source.document.length * source.section.length).toBeGreaterThan(0);
      expect(source.date).toMatch(/^(?:20\d\d(?:-\d\d(?:-\d\d)?)?|undated)$/);
    }
  });

  it.each(steps)('$name is recognised without the adapter, field by field', ({ step }) => {
    const page = pageOf(step);
    const { matches } = recognise(page.map((f) => f.control));
    const got = page.map(({ label, control: { id } }) => [
      label,
      matches.find((m) => m.controls.includes(id))?.keys ?? [],
    ]);
    expect(got).toEqual(page.map(({ label, keys }) => [label, [...keys]]));
  });
});

const POLICE = PORTALS.find((p) => p.id === 'police') as Portal;
const at = (heading: string, ...labels: string[]) => labels.map((label) => [heading, label] as const);
/** The form of a new site, one control per label. */
const FORM = [
  ...at('网站基本信息', '网站开通日期', '网站名称', '是否有独立一级域名', '域名', '网站首页URL', 'IP地址'),
  ...at('网站基本信息', '是否提供交互式服务', '服务类型', '网络接入服务商', '域名注册服务商'),
  ...at('网站负责人', '姓名', '证件号码', '手机号码', '常住地址'),
  ...at('网站安全负责人', '姓名', '手机号码'),
  ...at('应急联络人', '姓名', '手机号码', '电子邮箱'),
];
const page = FORM.map(([heading, label], i) => text(`c${i}`, label, { headings: [heading] }));
const named = (id: string) => FORM[Number(id.slice(1))]!.join(' ');
const read = (controls: readonly ControlDescription[]) => recognise(controls, hintsOf(POLICE));

describe('the police form', () => {
  it('fills the shared keys and nothing of the people and questions of its own', () => {
    const filled = read(page).matches.map((m) => [named(m.controls[0]!), m.keys.join()]);
    expect(Object.fromEntries(filled)).toEqual({
      '网站基本信息 网站开通日期': 'site.openedOn',
      '网站基本信息 网站名称': 'site.name',
      '网站基本信息 域名': 'site.domain',
      '网站基本信息 网站首页URL': 'site.homeUrl',
      '网站基本信息 IP地址': 'site.ip',
      '网站基本信息 域名注册服务商': 'site.domainRegistrar',
      '网站负责人 姓名': 'siteManager.name',
      '网站负责人 证件号码': 'siteManager.idNumber',
      '网站负责人 手机号码': 'siteManager.mobile',
    });
  });

  it('lists every other field with what to enter, in page order', () => {
    const own = ownFields(POLICE, page, read(page));
    expect(own.map((f) => named(f.control))).toEqual([
      '网站基本信息 是否有独立一级域名',
      '网站基本信息 是否提供交互式服务',
      '网站基本信息 服务类型',
      '网站基本信息 网络接入服务商',
      '网站负责人 常住地址',
      '网站安全负责人 姓名',
      '网站安全负责人 手机号码',
      '应急联络人 姓名',
      '应急联络人 手机号码',
      '应急联络人 电子邮箱',
    ]);
    expect(own.find((f) => f.label === '姓名')?.line.zh).toContain('网站安全负责人');
    for (const { line } of own) expect([line.zh, line.en].every((l) => /[。.]$/.test(l))).toBe(true);
  });

  it('gives no other person’s field to the site’s manager without the adapter either', () => {
    const { matches } = recognise(page);
    const strangers = page.filter((d) => /安全|联络/.test(d.headings.join())).map((d) => d.id);
    expect(matches.filter((m) => m.controls.some((id) => strangers.includes(id)))).toEqual([]);
    expect(matches.find((m) => m.keys.includes('site.domain'))?.controls).toEqual(['c3']);
  });

  it('drops what is answered, hidden or switched off, and keeps choices that show a default', () => {
    const only = (more: Partial<ControlDescription>) => {
      const controls = page.map((d) => (d.id === 'c6' ? { ...d, ...more } : d));
      return ownFields(POLICE, controls, read(controls)).some((f) => f.control === 'c6');
    };
    expect(only({})).toBe(true);
    expect(only({ kind: 'radio-group', value: '否' })).toBe(true);
    expect(only({ kind: 'radio-group', value: '否', touched: true })).toBe(false);
    expect(only({ value: '否' })).toBe(false);
    expect(only({ visible: false })).toBe(false);
    expect(only({ disabled: true })).toBe(false);
  });

  it('asks a name that stored fields share only below its own heading', () => {
    const lone = [text('x', '姓名', { headings: ['某某人'] })];
    expect(ownFields(POLICE, lone, { matches: [], unassigned: [] })).toEqual([]);
  });
});
