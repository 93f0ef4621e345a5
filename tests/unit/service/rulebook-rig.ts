/** Services over one fake page, for the tests of mutes and single findings. */
import type { FrameDescription } from '../../../lib/protocol/messages';
import type { IgnoredFinding } from '../../../lib/protocol/rulebook-calls';
import { recognise } from '../../../lib/recognise/index';
import type { ControlDescription } from '../../../lib/recognise/types';
import type { Applicants } from '../../../lib/service/applicants';
import type { Platform, SessionStore, TabAccess } from '../../../lib/service/ports';
import { createServices } from '../../../lib/service/services';

export const TAB = 7;
export const HOST = 'beian.aliyun.com';

export const text = (
  id: string,
  label: string,
  more: Partial<ControlDescription> = {},
): ControlDescription => ({
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

/** A store in memory; values are copied in and out. */
export const memory = (): SessionStore => {
  const values = new Map<string, unknown>();
  const get = <T>(key: string) => structuredClone(values.get(key)) as T | undefined;
  const put = (key: string, value: unknown) =>
    value === undefined ? values.delete(key) : values.set(key, structuredClone(value));
  return {
    get: async <T>(key: string) => get<T>(key),
    set: async (key, value) => void put(key, value),
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
      put(key, change(get<T>(key)));
      return get<T>(key);
    },
  };
};

/** One tab with one frame; `page` is what it shows and what it was sent. */
export const setUp = () => {
  const page = {
    access: { kind: 'open', host: HOST, frameIds: [0] } as TabAccess,
    controls: [text('a', '单位名称'), text('b', '证件号码')],
    ignored: [] as IgnoredFinding[],
    sent: [] as { type: string; data: unknown }[],
  };
  const describeFrame = (): FrameDescription => ({
    instance: 'document-1',
    origin: `https://${HOST}`,
    host: HOST,
    descriptions: page.controls,
    recognition: recognise(page.controls),
    ignored: page.ignored,
    undoable: [],
  });
  const platform = {
    session: memory(),
    local: memory(),
    frames: {
      list: async () => page.access,
      call: async (_tab: number, _frame: number, type: string, data: unknown) => {
        page.sent.push({ type, data });
        return type === 'frame/describe' ? describeFrame() : true;
      },
    },
    announce: () => undefined,
    badge: async () => undefined,
    now: () => '2026-11-22T08:00:00.000Z',
    uuid: () => 'id',
    language: () => 'zh',
  } as unknown as Platform;
  const applicants = {
    state: async () => ({ state: 'device-key' }),
    list: async () => [],
    get: async () => undefined,
  } as unknown as Applicants;
  const services = createServices(platform, applicants);
  const from = { tabId: TAB, frameId: 0, host: HOST };
  return { page, services, from, state: () => services.pages['page/state']({ tabId: TAB }, from) };
};
