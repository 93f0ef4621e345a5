/** Orders under way: what begins one, what the next step gets, and everything that ends one. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LaterMode } from '../../../lib/fill/later';
import type { FillCommit } from '../../../lib/fill/types';
import type { PageState } from '../../../lib/protocol/api';
import type { FieldKey } from '../../../lib/schema/fields';
import { ARMED_FOR, type ArmedOrder } from '../../../lib/service/armed-order';
import { createLock, type LockParts } from '../../../lib/service/lock';
import { inTurn } from '../../../lib/service/turns';
import { text } from './controls';
import { setUp, TAB } from './rig';

let t: ReturnType<typeof setUp>;
beforeEach(() => {
  t = setUp();
});

const stored = () => t.platform.session.get<ArmedOrder>(`armed:${TAB}`);
const view = async () => (await t.state()).armed;
const here = { headings: ['网站信息'] };
const SITE_STEP = [text('s', '网站名称', here), text('d', '网站域名', here)];

const lastCommit = () => (t.commits().at(-1)!.data as { commit: FillCommit }).commit;
/** Resolves when the background has looked at what the page shows. */
const looked = async () => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  await inTurn(TAB, async () => undefined);
};
/** What the frame reports once it has filled its commit. */
const settle = async () => {
  const commit = lastCommit();
  const report = t.report(
    commit.fillId,
    commit.items.flatMap((i) => i.keys),
  );
  await t.services.frames['fill/done']({ instance: t.page.instance, report }, t.from);
  await looked();
};
/** Starts at the first step (单位名称, 证件号码) and lets the fill settle. */
const begin = async (later: LaterMode | undefined = 'fill') => {
  const { planId } = (await t.state()) as Required<PageState>;
  await t.start(planId, later ? { later } : {});
  await settle();
};
/** The page shows these controls now; resolves when the background has looked at them. */
const show = async (controls: typeof t.page.controls) => {
  t.page.controls = controls;
  const counts = { error: 0, warning: 0, info: 0 };
  const { instance } = t.page;
  await t.services.frames['frame/changed']({ instance, fields: controls.length, counts }, t.from);
  await looked();
};
const keysSent = (): FieldKey[] => lastCommit().items.flatMap((i) => [...i.keys]);

describe('an order', () => {
  it('names what later steps may get, and only what this page does not show', async () => {
    const { later } = await t.state();
    expect(later).toContain('site.name');
    expect(later).toContain('entityManager.mobile');
    expect(later).not.toContain('entity.name');
    expect(later.some((k) => k.startsWith('sms.'))).toBe(false);
  });
  it('begins with the user’s click only where he chose so, and holds no value of the client', async () => {
    await begin('step');
    expect(await stored()).toBeUndefined();
    await begin('fill');
    const order = await stored();
    expect(order).toMatchObject({ mode: 'fill', origin: 'https://beian.aliyun.com', applicantId: 'c-1' });
    for (const value of ['某某公司', '91330106', '13800001234', '青禾文化', 'qinghe-example'])
      expect(JSON.stringify(order)).not.toContain(value);
  });
  it('does not begin in a foreign page around the form', async () => {
    t.page.access = { kind: 'open', host: 'beian.aliyun.com', frameIds: [0], framed: true };
    await begin('fill');
    expect(await stored()).toBeUndefined();
  });
  it('does not begin by a command that showed no preview', async () => {
    await t.services.command('fill-page', TAB);
    expect(t.commits()).toHaveLength(1);
    expect(await stored()).toBeUndefined();
  });
});

describe('the next step', () => {
  it('is filled by itself, once, with the named keys alone', async () => {
    await begin('fill');
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(2);
    expect(keysSent()).toEqual(['site.name', 'site.domain']);
    await settle();
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(2);
  });
  it('joins a click on fill to the fill that has begun', async () => {
    await begin('fill');
    await show(SITE_STEP);
    const { planId } = (await t.state()) as Required<PageState>;
    const running = (await t.state()).fill?.fillId;
    expect(await t.start(planId)).toEqual({ fillId: running });
    expect(t.commits()).toHaveLength(2);
  });
  it('lets a click go first while it is still being drawn, and goes on where the click was refused', async () => {
    await begin('offer');
    t.page.controls = SITE_STEP;
    const { planId } = (await t.state()) as Required<PageState>;
    const counts = { error: 0, warning: 0, info: 0 };
    const changed = { instance: t.page.instance, fields: 2, counts };
    await t.services.frames['frame/changed'](changed, t.from);
    const begun = performance.now();
    expect((await t.start('another plan')).code).toBe('changed');
    expect((await t.start(planId)).fillId).toBeTruthy();
    // Two looks have a pause of 150 ms between them.
    expect(performance.now() - begun).toBeLessThan(120);
    await settle();
    await begin('fill');
    t.page.controls = [
      text('m', '手机号码', { headings: ['主体负责人信息'] }),
      text('n', '姓名', { headings: ['主体负责人信息'] }),
    ];
    await t.services.frames['frame/changed'](changed, t.from);
    const before = t.commits().length;
    expect((await t.start('another plan')).code).toBe('changed');
    await looked();
    expect(t.commits()).toHaveLength(before + 1);
  });

  it('is only offered where the user wants to be asked', async () => {
    await begin('offer');
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(1);
    expect(await view()).toMatchObject({ mode: 'offer', waiting: 2 });
    expect(t.page.badge.text).toBe('+2');
  });
  it('waits for the user where it shows something the preview never named', async () => {
    await begin('fill');
    await t.platform.session.update<ArmedOrder>(`armed:${TAB}`, (o) => o && { ...o, keys: ['site.name'] });
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(1);
    expect(await view()).toMatchObject({ mode: 'fill', waiting: 2 });
  });
  it('is filled where it asks a single thing, on a page that shows the steps of the order', async () => {
    await begin('fill');
    await show(SITE_STEP.slice(0, 1));
    expect(t.commits()).toHaveLength(1);
    t.page.step = { title: '网站信息', index: 2, count: 4 };
    await show(SITE_STEP.slice(0, 1));
    expect(keysSent()).toEqual(['site.name']);
  });
  it('with a single thing that the preview never named is left, without a call for a button', async () => {
    await begin('fill');
    t.page.step = { title: '网站信息' };
    await t.platform.session.update<ArmedOrder>(`armed:${TAB}`, (o) => o && { ...o, keys: ['site.name'] });
    await show(SITE_STEP.slice(1));
    expect(t.commits()).toHaveLength(1);
    expect(await view()).toMatchObject({ waiting: 0 });
  });
  it('waits for the user in a frame of another origin', async () => {
    await begin('fill');
    t.page.origin = 'https://beian.huaweicloud.com';
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(1);
  });
  it('keeps what is there already, and says so', async () => {
    await begin('fill');
    await show([text('s', '网站名称', { ...here, value: '另一个名称' }), ...SITE_STEP.slice(1)]);
    expect(keysSent()).toEqual(['site.domain']);
    await settle();
    const { report } = (await t.state()).fill ?? {};
    expect(report?.items.find((i) => i.key === 'site.name')).toMatchObject({ outcome: 'kept-yours' });
  });
  it('does not get a field of an earlier step again, though the page shows it empty', async () => {
    await begin('fill');
    await show([text('a', '单位名称'), text('b', '证件号码')]);
    expect(t.commits()).toHaveLength(1);
    expect(await view()).toMatchObject({ waiting: 0 });
  });
  it('is filled after the background was stopped in between', async () => {
    await begin('fill');
    const { platform } = t;
    const kept = await platform.session.get(`armed:${TAB}`);
    const fresh = setUp();
    await fresh.platform.session.set(`armed:${TAB}`, kept);
    t = fresh;
    await show(SITE_STEP);
    expect(keysSent()).toEqual(['site.name', 'site.domain']);
  });
});

describe('an order ends', () => {
  const ended = async () => {
    expect(await stored()).toBeUndefined();
    const before = t.commits().length;
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(before);
  };
  beforeEach(() => begin('fill'));

  it('after a quarter of an hour', async () => {
    t.page.now = new Date(Date.parse('2026-11-22T08:00:00.000Z') + ARMED_FOR).toISOString();
    await show(SITE_STEP);
    expect(t.commits()).toHaveLength(1);
    await ended();
  });
  it('by its alarm, on time, where nothing happens in the tab: the badge is cleared at once', async () => {
    const until = new Date(Date.parse('2026-11-22T08:00:00.000Z') + ARMED_FOR).toISOString();
    expect(t.page.alarm).toBe(until);
    expect(t.page.badge.text).toBe('▶');
    t.page.now = '2026-11-22T08:14:59.999Z';
    t.page.alarm = undefined;
    await t.services.orderRang(TAB);
    // Rung a moment too early: it stays, and rings again.
    expect(await stored()).toBeDefined();
    expect(t.page.alarm).toBe(until);
    t.page.now = until;
    await t.services.orderRang(TAB);
    expect(await stored()).toBeUndefined();
    expect(t.page.badge.text).toBe('');
    expect(t.page.alarm).toBeUndefined();
  });
  it('with 停止, of the order or of a fill', async () => {
    await t.services.pages['order/stop']({ tabId: TAB }, t.from);
    await ended();
    await begin('fill');
    await t.services.pages['fill/stop']({ tabId: TAB }, t.from);
    await ended();
  });
  it('with the lock', async () => {
    const idle = { state: async () => 'active' as const, watch: () => undefined, alarm: () => undefined };
    const keeper = { vaultState: async () => ({ state: 'unlocked' as const }), lock: async () => undefined };
    const settings = async () => ({ minutes: 5, withScreen: true });
    const lock = createLock({ platform: t.platform, idle, keeper, settings } as unknown as LockParts);
    await lock.idleChanged('locked');
    await ended();
    await begin('fill');
    await lock.now();
    await ended();
  });
  it('when the vault is found locked', async () => {
    t.page.locked = true;
    await show(SITE_STEP);
    expect(await stored()).toBeUndefined();
    expect(t.commits()).toHaveLength(1);
  });
  it('with another client, site or filing type', async () => {
    await t.services.pages['page/choose']({ tabId: TAB, filingType: 'addAccess' }, t.from);
    expect(await stored()).toBeUndefined();
    await begin('fill');
    await t.services.pages['page/choose']({ tabId: TAB, applicantId: 'c-2' }, t.from);
    expect(await stored()).toBeUndefined();
  });
  it('when the tab goes to another origin, known or not', async () => {
    await t.services.tabLoading(TAB, 'https://beian.aliyun.com/order/2');
    expect(await stored()).toBeDefined();
    await t.services.tabLoading(TAB, 'https://example.com/');
    await ended();
    await begin('fill');
    await t.services.tabLoading(TAB, undefined);
    await ended();
  });
  it('with the tab', async () => {
    await t.services.tabRemoved(TAB);
    expect(await stored()).toBeUndefined();
  });
  it('when the page says that the order was handed in', async () => {
    t.page.submitted = true;
    await show([]);
    await ended();
  });
  it('when every key has had its turn', async () => {
    await t.platform.session.update<ArmedOrder>(
      `armed:${TAB}`,
      (o) => o && { ...o, keys: ['site.name', 'site.domain'] },
    );
    await show(SITE_STEP);
    expect(keysSent()).toEqual(['site.name', 'site.domain']);
    expect(await stored()).toBeUndefined();
  });
  it('with a click that is for this step only', async () => {
    await show([text('m', '主体负责人姓名'), text('n', '手机号码', { headings: ['主体负责人信息'] })]);
    await begin('step');
    expect(await stored()).toBeUndefined();
  });
});
