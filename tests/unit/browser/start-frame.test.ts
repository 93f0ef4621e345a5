// @vitest-environment happy-dom
/** One live frame per document, however often the content script is loaded. */
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: { id?: string; tab?: unknown }, respond: () => void) => unknown;

const listeners: Listener[] = [];
vi.stubGlobal('chrome', {
  runtime: {
    id: 'extension',
    sendMessage: async () => undefined,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  },
  i18n: { getUILanguage: () => 'zh-CN' },
});
const made = vi.hoisted(() => ({ frames: 0 }));
vi.mock('../../../lib/frame/controller', () => ({
  createFrame: () => {
    made.frames += 1;
    return { handle: async () => undefined };
  },
}));

const { startFrame } = await import('../../../lib/browser/start-frame');

/** How many frames answer a message of the background. */
const answering = () =>
  listeners.filter(
    (l) => l({ type: 'frame/describe', toFrame: true }, { id: 'extension' }, () => {}) === true,
  ).length;

let stop: AbortController;
beforeEach(() => {
  stop?.abort();
  listeners.length = 0;
  made.frames = 0;
  stop = new AbortController();
});

it('starts once while the first is alive', () => {
  startFrame(stop.signal);
  startFrame(new AbortController().signal);
  expect([made.frames, answering()]).toEqual([1, 1]);
});

it('takes over from a first one that a second loading has ended', () => {
  startFrame(stop.signal);
  stop.abort();
  stop = new AbortController();
  startFrame(stop.signal);
  expect([made.frames, answering()]).toEqual([2, 1]);
});

it('does not answer another content script or a page', () => {
  startFrame(stop.signal);
  const [listener] = listeners;
  expect(
    listener?.({ type: 'frame/describe', toFrame: true }, { id: 'extension', tab: {} }, () => {}),
  ).toBeUndefined();
  expect(listener?.({ type: 'frame/describe', toFrame: true }, { id: 'other' }, () => {})).toBeUndefined();
});

it('leaves what pages ask of the background to the background', () => {
  startFrame(stop.signal);
  expect(listeners[0]?.({ type: 'fill/undo', data: {} }, { id: 'extension' }, () => {})).toBeUndefined();
});
