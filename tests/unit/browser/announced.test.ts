import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Announcement } from '../../../lib/protocol/messages';

let listeners: ((message: unknown) => unknown)[] = [];
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      onMessage: {
        addListener: (listen: (message: unknown) => unknown) => listeners.push(listen),
        removeListener: (listen: (message: unknown) => unknown) => {
          listeners = listeners.filter((l) => l !== listen);
        },
      },
    },
  },
}));
const { onAnnounced } = await import('../../../lib/browser/announced');

const say = (data: Announcement) => {
  for (const listen of listeners) listen({ type: 'page/changed', data });
};
const fill = (label: string, fillId = 'f-1') => ({
  tabId: 7,
  fill: { fillId, running: true, progress: { fillId, done: 1, total: 9, label } },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  listeners = [];
  vi.useRealTimers();
});

it('asks once for several changes of a tab, and for none of another tab', () => {
  const run = vi.fn();
  const end = onAnnounced(7, run);
  for (const tabId of [7, 7, 8, -1]) say({ tabId });
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
  say({ tabId: 8 });
  vi.runAllTimers();
  end();
  say({ tabId: 7 });
  vi.runAllTimers();
  expect(run).toHaveBeenCalledTimes(1);
});

it('follows a running fill without asking, and asks at once when it has ended', () => {
  const run = vi.fn();
  const follow = vi.fn();
  onAnnounced(7, run, follow);
  say(fill('名称'));
  expect(follow).toHaveBeenCalledTimes(1);
  for (const label of ['证件号码', '证件住所', '域名']) say(fill(label));
  vi.runAllTimers();
  expect(follow.mock.calls.map(([f]) => f.progress.label)).toEqual(['名称', '域名']);
  expect(run).not.toHaveBeenCalled();
  say(fill('备注'));
  say({ tabId: 7, fill: { fillId: 'f-1', running: false } });
  expect(run).toHaveBeenCalledTimes(1);
  vi.runAllTimers();
  expect(follow).toHaveBeenCalledTimes(2);
  expect(run).toHaveBeenCalledTimes(1);
});
