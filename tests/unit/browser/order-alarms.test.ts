/** The browser's alarms reach the order of their tab. */
import { expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);
const { onOrderAlarm, setOrderAlarm } = await import('../../../lib/browser/order-alarms');

it('sets, clears and hears the alarm of one tab', () => {
  const create = vi.fn();
  const clear = vi.fn();
  const listeners: ((alarm: { name: string }) => void)[] = [];
  fake.browser.alarms = { create, clear, onAlarm: { addListener: (l: never) => listeners.push(l) } };
  const rang: number[] = [];
  onOrderAlarm((tabId) => rang.push(tabId));

  setOrderAlarm(7, '2026-11-22T08:15:00.000Z');
  expect(create).toHaveBeenCalledWith('order-7', { when: Date.UTC(2026, 10, 22, 8, 15) });
  setOrderAlarm(7, undefined);
  expect(clear).toHaveBeenCalledWith('order-7');
  for (const name of ['deadlines', 'lock', 'order-7']) for (const listener of listeners) listener({ name });
  expect(rang).toEqual([7]);
});
