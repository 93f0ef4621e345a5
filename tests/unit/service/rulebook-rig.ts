/** Services over one fake page, for the tests of mutes and single findings. */
import type { FrameDescription } from '../../../lib/protocol/messages';
import type { IgnoredFinding } from '../../../lib/protocol/rulebook-calls';
import { recognise } from '../../../lib/recognise/index';
import type { Applicants } from '../../../lib/service/applicants';
import type { Platform, TabAccess } from '../../../lib/service/ports';
import { createServices } from '../../../lib/service/services';
import { text } from './controls';
import { memory } from './memory';

export const TAB = 7;
export const HOST = 'beian.aliyun.com';

/** One tab with one frame; `page` is what it shows and what it was sent. */
export const setUp = () => {
  const page = {
    access: { kind: 'open', host: HOST, frameIds: [0] } as TabAccess,
    controls: [text('a', '单位名称'), text('b', '证件号码')],
    ignored: [] as IgnoredFinding[],
    opened: [] as string[],
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
    showTab: async () => {},
    openPage: async (path: string) => void page.opened.push(path),
    badge: async () => undefined,
    now: () => '2026-11-22T08:00:00.000Z',
    rest: async () => {},
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
