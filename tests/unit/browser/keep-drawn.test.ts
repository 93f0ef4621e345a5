/** A tab that is being filled is warmed up again and again, and no longer than that. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as { tabs?: unknown } }));
vi.mock('wxt/browser', () => fake);
const { keepDrawn } = await import('../../../lib/browser/keep-drawn');

const warmup = vi.fn(async (_tabId: number) => {});
beforeEach(() => {
  vi.useFakeTimers();
  warmup.mockReset();
  fake.browser.tabs = { warmup };
});
afterEach(async () => {
  await vi.runAllTimersAsync();
  vi.useRealTimers();
});

it('warms a tab up once a second until its fill has been over for a while', async () => {
  keepDrawn(7, true);
  await vi.advanceTimersByTimeAsync(2500);
  // A second field does not warm it up twice as often.
  keepDrawn(7, true);
  await vi.advanceTimersByTimeAsync(2000);
  expect(warmup.mock.calls).toEqual([[7], [7], [7], [7], [7]]);
  keepDrawn(7, false);
  await vi.advanceTimersByTimeAsync(60_000);
  // Ten more: the page still draws what the fill has changed.
  expect(warmup).toHaveBeenCalledTimes(15);
});

it('stops by itself a minute after the last field', async () => {
  keepDrawn(7, true);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(warmup).toHaveBeenCalledTimes(60);
});

it('does nothing in a browser without it, and ends with the tab', async () => {
  fake.browser.tabs = {};
  keepDrawn(7, true);
  await vi.advanceTimersByTimeAsync(3000);
  fake.browser.tabs = { warmup };
  warmup.mockRejectedValue(new Error('no such tab'));
  keepDrawn(8, true);
  await vi.advanceTimersByTimeAsync(3000);
  expect(warmup.mock.calls).toEqual([[8]]);
});
