/** The background's services over a fake platform: one tab, one frame, one client. */
import type { FrameRun } from '../../../lib/fill/types';
import type { Refusal } from '../../../lib/protocol/api';
import type { FrameDescription } from '../../../lib/protocol/messages';
import { recognise } from '../../../lib/recognise/index';
import type { ControlDescription, StepInfo } from '../../../lib/recognise/types';
import type { FieldKey } from '../../../lib/schema/fields';
import type { Applicants } from '../../../lib/service/applicants';
import type { Platform, TabAccess } from '../../../lib/service/ports';
import { createServices } from '../../../lib/service/services';
import { text } from './controls';
import { memory } from './memory';

export const TAB = 7;
export const APPLICANT = {
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

export const setUp = () => {
  const page = {
    access: { kind: 'open', host: 'beian.aliyun.com', frameIds: [0] } as TabAccess,
    instance: 'document-1',
    controls: [text('a', '单位名称'), text('b', '证件号码')],
    /** Of the frame with id 1. */
    inner: [] as ControlDescription[],
    sent: [] as { type: string; data: unknown }[],
    fillState: { running: true } as { running: boolean; report?: FrameRun } | undefined,
    locked: false,
    undoable: [] as string[],
    submitted: false,
    origin: 'https://beian.aliyun.com',
    host: 'beian.aliyun.com',
    badge: { text: '', title: '' },
    now: '2026-11-22T08:00:00.000Z',
    opened: [] as string[],
    shown: [] as number[],
    step: undefined as StepInfo | undefined,
    alarm: undefined as string | undefined,
    filling: false,
  };
  const describeFrame = (controls: readonly ControlDescription[]): FrameDescription => ({
    instance: page.instance,
    origin: page.origin,
    host: page.host,
    descriptions: controls,
    recognition: recognise(controls, page.step ? { step: page.step } : {}),
    undoable: page.undoable,
    notices: page.submitted ? ['提交成功'] : [],
  });
  let ids = 0;
  const platform: Platform = {
    session: memory(),
    local: memory(),
    frames: {
      list: async () => page.access,
      call: async (_tab, frame, type, data) => {
        page.sent.push({ type, data });
        if (type === 'frame/describe') return describeFrame(frame ? page.inner : page.controls) as never;
        if (type === 'fill/run') return true as never;
        if (type === 'fill/state') return page.fillState as never;
        if (type === 'fill/undoable') return page.undoable as never;
        if (type === 'fill/undo') return { restored: 2, left: 1 } as never;
        return undefined as never;
      },
    },
    announce: () => undefined,
    badge: async (_tab, { text, title }) => {
      page.badge = { text, title };
    },
    now: () => page.now,
    rest: async () => {},
    uuid: () => `id-${++ids}`,
    language: () => 'zh',
    showTab: async (tabId) => void page.shown.push(tabId),
    openPage: async (path) => void page.opened.push(path),
    orderAlarm: (_tab, at) => {
      page.alarm = at;
    },
    filling: (_tab, on) => {
      page.filling = on;
    },
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
    list: async () => [summary, { ...summary, id: 'c-2' }],
    get: async (id: string) => (id === 'c-1' ? APPLICANT : undefined),
    use: async () => undefined,
    lock: async () => undefined,
  } as unknown as Applicants;
  const services = createServices(platform, applicants);
  const from = { tabId: TAB, frameId: 0, host: 'beian.aliyun.com' };
  const state = () => services.pages['page/state']({ tabId: TAB }, from);
  const start = (planId: string, more = {}) =>
    services.pages['fill/start'](
      { tabId: TAB, planId, applicantId: 'c-1', siteIndex: 0, skip: [], replace: [], ...more },
      from,
    ) as Promise<{ fillId: string } & Refusal>;
  const report = (fillId: string, keys: readonly FieldKey[] = ['entity.name']): FrameRun => ({
    fillId,
    done: keys.map((key) => ({
      task: {
        keys: [key],
        siteBlock: 0,
        label: '',
        value: { kind: 'text', text: '' },
        replace: false,
        rank: 0,
        after: [],
      },
      label: '单位名称',
      outcome: 'filled',
    })),
    duration: 9,
  });
  const commits = () => page.sent.filter((m) => m.type === 'fill/run');
  return { page, platform, services, from, state, start, report, commits };
};
