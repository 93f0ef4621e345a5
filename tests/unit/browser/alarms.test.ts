/** The browser's events reach the reminders: alarm, click, permission, start. */
import { beforeEach, expect, it, vi } from 'vitest';

type Listener = (...args: never[]) => unknown;
const event = () => {
  const listeners = new Set<Listener>();
  return {
    addListener: (l: Listener) => void listeners.add(l),
    hasListener: (l: Listener) => listeners.has(l),
    fire: (...args: unknown[]) => [...listeners].map((l) => l(...(args as never[]))),
  };
};
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);
const made = vi.hoisted(() => ({ calls: [] as string[] }));
vi.mock('../../../lib/service/deadlines', () => {
  const note = (name: string) => async (arg?: string) => {
    made.calls.push(arg ? `${name} ${arg}` : name);
  };
  return {
    createDeadlines: () => ({ rebuild: note('rebuild'), ring: note('ring'), clicked: note('clicked') }),
  };
});
vi.mock('../../../lib/browser/platform', () => ({ platform: {} }));

const { startDeadlines } = await import('../../../lib/browser/alarms');

const events = () => ({
  onAlarm: event(),
  onClicked: event(),
  onAdded: event(),
  onStartup: event(),
  onInstalled: event(),
});
let on: ReturnType<typeof events>;
beforeEach(() => {
  made.calls.length = 0;
  on = events();
  Object.assign(fake.browser, {
    alarms: { onAlarm: on.onAlarm },
    notifications: { onClicked: on.onClicked },
    permissions: { onAdded: on.onAdded },
    runtime: { onStartup: on.onStartup, onInstalled: on.onInstalled },
  });
});

it('rings for its own alarm only', () => {
  startDeadlines({} as never);
  on.onAlarm.fire({ name: 'auto-lock' });
  expect(made.calls).toEqual([]);
  on.onAlarm.fire({ name: 'deadlines' });
  expect(made.calls).toEqual(['ring']);
});

it('rebuilds when the browser or a new version starts', () => {
  startDeadlines({} as never);
  on.onStartup.fire();
  on.onInstalled.fire({ reason: 'update' });
  expect(made.calls).toEqual(['rebuild', 'rebuild']);
});

it('hears clicks at once where notifications are allowed, from the grant on elsewhere', () => {
  startDeadlines({} as never);
  on.onClicked.fire('id-1');
  expect(made.calls).toEqual(['clicked id-1']);
  made.calls.length = 0;
  on = events();
  Object.assign(fake.browser, { notifications: undefined, permissions: { onAdded: on.onAdded } });
  startDeadlines({} as never);
  Object.assign(fake.browser, { notifications: { onClicked: on.onClicked } });
  on.onAdded.fire({ permissions: ['activeTab'] });
  on.onClicked.fire('id-2');
  expect(made.calls).toEqual([]);
  on.onAdded.fire({ permissions: ['notifications'] });
  on.onAdded.fire({ permissions: ['notifications'] });
  on.onClicked.fire('id-2');
  expect(made.calls).toEqual(['ring', 'ring', 'clicked id-2']);
});
