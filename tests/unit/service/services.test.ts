/** The background's services over a fake platform: what is refused, what a plan is bound to, what survives. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { PageState } from '../../../lib/protocol/api';
import type { FillRecord } from '../../../lib/service/fill-record';
import { fillKey } from '../../../lib/service/keys';
import { text } from './controls';
import { setUp, TAB } from './rig';

let t: ReturnType<typeof setUp>;
beforeEach(() => {
  t = setUp();
});

describe('fields that one portal asks', () => {
  it('are told on that portal’s host only, with frame and line', async () => {
    const headings = ['网站基本信息'];
    const labels = ['网站名称', '域名', '是否提供交互式服务'];
    t.page.controls = labels.map((label, i) => text(`p${i}`, label, { headings }));
    expect((await t.state()).own).toBeUndefined();
    t.page.host = 'beian.mps.gov.cn';
    const { own, plan } = await t.state();
    expect(plan.map((row) => row.label)).toEqual(['网站名称', '域名']);
    expect(own).toMatchObject([{ frameId: 0, control: 'p2', label: '是否提供交互式服务' }]);
    expect(own?.[0]?.line).toContain('论坛');
  });
});

describe('a form cut into frames', () => {
  it('takes a frame of one choice that brings up more, and none of one other field', async () => {
    t.page.access = { kind: 'open', host: 'beian.aliyun.com', frameIds: [0, 1] };
    t.page.inner = [text('s', '证件类型', { kind: 'radio-group', options: ['是', '否'] })];
    const frames = async () => (await t.state()).plan.map((row) => row.frameId);
    expect(new Set(await frames())).toEqual(new Set([0]));
    t.page.inner = [text('n', '单位性质', { kind: 'select', options: ['企业', '个人'] })];
    expect(new Set(await frames())).toEqual(new Set([0, 1]));
    t.page.inner = [text('e', '联系邮箱')];
    expect(new Set(await frames())).toEqual(new Set([0]));
  });
});

describe('a fill of two frames', () => {
  const next = () => new Promise((done) => setTimeout(done, 120));
  const done = (frameId: number, fillId: string, more = {}) =>
    t.services.frames['fill/done'](
      { instance: 'document-1', report: { ...t.report(fillId), ...more } },
      { ...t.from, frameId },
    );
  let fillId: string;
  beforeEach(async () => {
    t.platform.rest = (ms) => new Promise((over) => setTimeout(over, ms));
    t.page.access = { kind: 'open', host: 'beian.aliyun.com', frameIds: [0, 1] };
    const headings = ['主体负责人信息'];
    t.page.inner = [text('m', '手机号码', { headings }), text('n', '姓名', { headings })];
    const { planId, plan } = (await t.state()) as Required<PageState>;
    expect(new Set(plan.map((row) => row.frameId))).toEqual(new Set([0, 1]));
    fillId = (await t.start(planId)).fillId;
  });
  const report = async () => (await t.state()).fill?.report;

  it('goes on in the second when the first has reported', async () => {
    await next();
    expect(t.commits()).toHaveLength(1);
    expect(JSON.stringify(t.commits())).not.toContain('13800001234');
    await done(0, fillId);
    await next();
    expect(t.commits()).toHaveLength(2);
    expect(await report()).toBeUndefined();
    await done(1, fillId);
    expect(await report()).toMatchObject({ filled: 2, duration: 18 });
  });
  it('ends with the first where that was stopped, and what the second was to get is told', async () => {
    await done(0, fillId, { interrupted: 'stopped' });
    await next();
    expect(t.commits()).toHaveLength(1);
    const told = await report();
    expect(told).toMatchObject({ interrupted: 'stopped' });
    expect(told?.items.filter((i) => i.note === 'not-reached').map((i) => i.key)).toContain(
      'entityManager.mobile',
    );
  });
  it('sends nothing more once the vault is locked', async () => {
    t.page.locked = true;
    await done(0, fillId);
    await next();
    expect(t.commits()).toHaveLength(1);
  });
  it('keeps the first’s report where the background was stopped before the second began', async () => {
    const key = fillKey(TAB);
    const record = (await t.platform.session.get<FillRecord>(key))!;
    // Of a fill that this life of the background knows nothing of.
    const earlier = { ...record, fillId: 'earlier' };
    await t.platform.session.set(key, earlier);
    await done(0, 'earlier');
    t.page.fillState = { running: false };
    const told = await report();
    expect(told?.filled).toBe(1);
    expect(told?.items.filter((i) => i.note === 'not-reached').map((i) => i.key)).toContain(
      'entityManager.mobile',
    );
  });
});

describe('starting a fill', () => {
  it('sends the planned fields of the shown document, and joins a second click', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
    // Asked again, an unchanged page has the plan that is on the screen.
    expect(await t.state()).toMatchObject({ planId });
    const { fillId } = await t.start(planId);
    expect(t.commits()).toHaveLength(1);
    expect(JSON.stringify(t.commits()[0]?.data)).toContain('某某公司');
    expect((await t.start(planId)).fillId).toBe(fillId);
    expect(t.commits()).toHaveLength(1);
  });
  it('refuses a plan of another document, and one with fields nobody has seen', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
    t.page.instance = 'document-2';
    expect((await t.start(planId)).code).toBe('navigated');
    t.page.instance = 'document-1';
    t.page.controls = [...t.page.controls, text('c', '通信地址'), text('d', '主体负责人姓名')];
    expect((await t.start(planId)).code).toBe('changed');
    expect(t.commits()).toEqual([]);
  });
  it('takes a field the page drew anew as the same field', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
    t.page.controls = [text('x', '单位名称'), text('y', '证件号码')];
    expect((await t.start(planId)).fillId).toBeTruthy();
  });
  it('sends nothing of a row that was switched off', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
    await t.start(planId, { skip: [{ frameId: 0, matchId: 'b' }] });
    expect(JSON.stringify(t.commits()[0]?.data)).not.toContain('91330106');
  });
  it('refuses with its own words: locked, closed, another plan', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
    const expectRefusal = async (plan: string, code: string) => {
      const answer = await t.start(plan);
      expect(answer.code).toBe(code);
      expect(answer.message.length).toBeGreaterThan(5);
    };
    await expectRefusal('other', 'changed');
    t.page.locked = true;
    await expectRefusal(planId, 'locked');
    t.page.locked = false;
    t.page.access = { kind: 'closed' };
    await expectRefusal(planId, 'tab-closed');
    expect(t.commits()).toEqual([]);
  });
});

it('a link to a field brings its page to the front', async () => {
  await t.services.pages['page/reveal']({ tabId: TAB, field: 'entity.name' }, t.from);
  expect(t.page.shown).toEqual([TAB]);
});

describe('a fill under way', () => {
  const begin = async (): Promise<string> => {
    const { planId } = (await t.state()) as Required<PageState>;
    const { fillId } = await t.start(planId);
    return fillId;
  };
  it('settles with the frame’s report and is taken back one fill after the other', async () => {
    const fillId = await begin();
    expect((await t.state()).fill).toMatchObject({ fillId, running: true });
    expect(t.page.filling).toBe(true);
    await t.services.frames['fill/done']({ instance: 'document-1', report: t.report(fillId) }, t.from);
    expect(t.page.filling).toBe(false);
    t.page.undoable = [fillId];
    expect(await t.state()).toMatchObject({ fill: { running: false, report: { filled: 1 } }, canUndo: true });
    const second = (await t.start(((await t.state()) as Required<PageState>).planId)).fillId;
    await t.services.frames['fill/done']({ instance: 'document-1', report: t.report(second) }, t.from);
    t.page.undoable = [fillId, second];
    const undo = async () => {
      const answer = await t.services.pages['fill/undo']({ tabId: TAB }, t.from);
      const named = t.page.sent.filter((m) => m.type === 'fill/undo').at(-1)?.data;
      t.page.undoable.pop();
      return { ...answer, ...(named as object) };
    };
    expect(await undo()).toEqual({ restored: 2, left: 1, fillId: second });
    // What its report tells is gone from the page.
    expect((await t.state()).fill).toBeUndefined();
    expect((await t.state()).canUndo).toBe(true);
    expect(await undo()).toEqual({ restored: 2, left: 1, fillId });
    expect((await t.state()).canUndo).toBe(false);
  });
  it('a fill that wrote nothing is taken back with the one before it; another one is not', async () => {
    const first = await begin();
    await t.services.frames['fill/done']({ instance: 'document-1', report: t.report(first) }, t.from);
    t.page.undoable = [first];
    const second = (await t.start(((await t.state()) as Required<PageState>).planId)).fillId;
    await t.services.frames['fill/done']({ instance: 'document-1', report: t.report(second) }, t.from);
    t.page.undoable = [first, second];
    await t.services.frames['fill/undo-here']({ fillId: first }, t.from);
    expect((await t.state()).fill?.fillId).toBe(second);
    t.page.undoable = [first];
    await t.services.pages['fill/undo']({ tabId: TAB }, t.from);
    expect((await t.state()).fill).toBeUndefined();
  });
  it('ends as interrupted when the page or the tab is gone', async () => {
    await begin();
    t.page.fillState = undefined;
    expect((await t.state()).fill?.report?.interrupted).toBe('navigated');
    t = setUp();
    await begin();
    await t.services.tabRemoved(TAB);
    t.page.access = { kind: 'closed' };
    expect(await t.state()).toMatchObject({
      problem: 'tab-closed',
      fill: { report: { interrupted: 'tab-closed' } },
    });
  });
  it('is reported as cut short after an update of the extension, and forgotten after a restart of the browser', async () => {
    await begin();
    await t.platform.session.remove(`fill:${TAB}`);
    await t.services.updated();
    expect((await t.state()).fill?.report?.interrupted).toBe('reloaded');
    t = setUp();
    await begin();
    await t.platform.session.remove(`fill:${TAB}`);
    await t.services.started();
    await t.services.updated();
    expect((await t.state()).fill).toBeUndefined();
  });
});

describe('what the user chose', () => {
  const choose = (choice: object) => t.services.pages['page/choose']({ tabId: TAB, ...choice }, t.from);
  const type = async () => (await t.state()).filingType;
  it('is the filing type of one order: this client, at this host, in this tab', async () => {
    await choose({ filingType: 'addAccess' });
    expect(await type()).toBe('addAccess');
    expect((await t.state()).smsRole).toBe('siteManager');
    await choose({ applicantId: 'c-2' });
    expect(await type()).toBe('firstFiling');
    await choose({ applicantId: 'c-1' });
    expect(await type()).toBe('addAccess');
    t.page.access = { kind: 'open', host: 'console.cloud.tencent.com', frameIds: [0] };
    expect(await type()).toBe('firstFiling');
    t.page.access = { kind: 'open', host: 'beian.aliyun.com', frameIds: [0] };
    expect(await type()).toBe('addAccess');
    await t.services.tabRemoved(TAB);
    expect(await type()).toBe('firstFiling');
  });
});
