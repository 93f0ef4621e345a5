/** The background's services over a fake platform: what is refused, what a plan is bound to, what survives. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { FillReport } from '../../../lib/fill/types';
import type { PageState, Refusal } from '../../../lib/protocol/api';
import type { FrameDescription } from '../../../lib/protocol/messages';
import { recognise } from '../../../lib/recognise/index';
import type { ControlDescription } from '../../../lib/recognise/types';
import type { Applicants } from '../../../lib/service/applicants';
import type { Platform, SessionStore, TabAccess } from '../../../lib/service/ports';
import { createServices } from '../../../lib/service/services';

const TAB = 7;
const APPLICANT = {
  id: 'c-1',
  entity: {
    name: '某某公司',
    nature: 'enterprise' as const,
    idNumber: '91330106MA2EXAM19G',
    province: '浙江省',
  },
  entityManager: { name: '李某晴', mobile: '13800001234' },
  sites: [{ name: '青禾文化', domain: 'qinghe-example.cn' }],
};

const text = (id: string, label: string, more: Partial<ControlDescription> = {}): ControlDescription => ({
  id,
  kind: 'text',
  labels: [{ text: label, source: 'form-item' }],
  headings: ['主办者信息'],
  value: '',
  touched: false,
  required: false,
  readOnly: false,
  disabled: false,
  visible: true,
  ...more,
});

const memory = (): SessionStore => {
  const values = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => values.get(key) as T | undefined,
    set: async (key, value) => void values.set(key, structuredClone(value)),
    remove: async (key) => void values.delete(key),
    all: async <T>(prefix: string) =>
      Object.fromEntries(
        [...values]
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, value]) => [key.slice(prefix.length), structuredClone(value) as T]),
      ),
    removeAll: async (prefixes) => {
      for (const key of values.keys()) if (prefixes.some((p) => key.startsWith(p))) values.delete(key);
    },
    update: async <T>(key: string, change: (value: T | undefined) => T | undefined) => {
      const value = change(values.get(key) as T | undefined);
      if (value === undefined) values.delete(key);
      else values.set(key, structuredClone(value));
      return value;
    },
  };
};

const setUp = () => {
  const page = {
    access: { kind: 'open', host: 'beian.aliyun.com', frameIds: [0] } as TabAccess,
    instance: 'document-1',
    controls: [text('a', '单位名称'), text('b', '证件号码')],
    sent: [] as { type: string; data: unknown }[],
    fillState: { running: true } as { running: boolean; report?: FillReport } | undefined,
    locked: false,
  };
  const describeFrame = (): FrameDescription => ({
    instance: page.instance,
    origin: 'https://beian.aliyun.com',
    host: 'beian.aliyun.com',
    descriptions: page.controls,
    recognition: recognise(page.controls),
  });
  let ids = 0;
  const platform: Platform = {
    session: memory(),
    local: memory(),
    frames: {
      list: async () => page.access,
      call: async (_tab, _frame, type, data) => {
        page.sent.push({ type, data });
        if (type === 'frame/describe') return describeFrame() as never;
        if (type === 'fill/run') return true as never;
        if (type === 'fill/state') return page.fillState as never;
        if (type === 'fill/undo') return { restored: 2, left: 1 } as never;
        return undefined as never;
      },
    },
    announce: () => undefined,
    badge: async () => undefined,
    now: () => '2026-11-22T08:00:00.000Z',
    uuid: () => `id-${++ids}`,
    language: () => 'zh',
  };
  const summary = {
    id: 'c-1',
    label: '某某公司',
    tags: [],
    nature: '企业',
    province: '浙江省',
    city: '',
    maskedIdNumber: '',
    manager: '',
    usedAt: '',
    sites: [{ index: 0, name: '青禾文化', domain: 'qinghe-example.cn' }],
  };
  const applicants = {
    state: async () => ({ state: page.locked ? ('locked' as const) : ('device-key' as const) }),
    list: async () => [summary],
    get: async (id: string) => (id === 'c-1' ? APPLICANT : undefined),
    use: async () => undefined,
  } as unknown as Applicants;
  const services = createServices(platform, applicants);
  const from = { tabId: TAB, frameId: 0, host: 'beian.aliyun.com' };
  const state = () => services.pages['page/state']({ tabId: TAB }, from);
  const start = (planId: string, more = {}) =>
    services.pages['fill/start'](
      { tabId: TAB, planId, applicantId: 'c-1', siteIndex: 0, skip: [], replace: [], ...more },
      from,
    ) as Promise<{ fillId: string } & Refusal>;
  const report = (fillId: string): FillReport => ({
    fillId,
    items: [{ key: 'entity.name', label: '单位名称', outcome: 'filled', siteBlock: 0 }],
    filled: 1,
    skipped: 0,
    failed: 0,
    duration: 9,
  });
  const commits = () => page.sent.filter((m) => m.type === 'fill/run');
  return { page, platform, services, from, state, start, report, commits };
};

let t: ReturnType<typeof setUp>;
beforeEach(() => {
  t = setUp();
});

describe('starting a fill', () => {
  it('sends the planned fields of the shown document, and joins a second click', async () => {
    const { planId } = (await t.state()) as Required<PageState>;
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

describe('a fill under way', () => {
  const begin = async (): Promise<string> => {
    const { planId } = (await t.state()) as Required<PageState>;
    const { fillId } = await t.start(planId);
    return fillId;
  };
  it('settles with the frame’s report and can be undone once', async () => {
    const fillId = await begin();
    expect((await t.state()).fill).toMatchObject({ fillId, running: true });
    await t.services.frames['fill/done']({ instance: 'document-1', report: t.report(fillId) }, t.from);
    expect(await t.state()).toMatchObject({ fill: { running: false, report: { filled: 1 } }, canUndo: true });
    expect(await t.services.pages['fill/undo']({ tabId: TAB }, t.from)).toEqual({ restored: 2, left: 1 });
    expect((await t.state()).canUndo).toBe(false);
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
