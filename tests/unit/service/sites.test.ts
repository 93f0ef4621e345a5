/** Enabled sites over a fake browser: what is registered, started, kept and given back. */
import { beforeEach, expect, it } from 'vitest';
import { createSites, enabledSites, type SiteAccess } from '../../../lib/service/sites';
import { memory } from './memory';

const HOST = 'beian.mouyun-example.cn';

const browserWith = (origins: string[]) => {
  const log: string[] = [];
  const state = { origins: new Set(origins), registered: [] as readonly string[], log };
  const access: SiteAccess = {
    granted: async () => [...state.origins],
    has: async (host) => state.origins.has(host),
    register: async (hosts) => {
      state.registered = hosts;
    },
    start: async (host) => void log.push(`start ${host}`),
    end: async (host) => void log.push(`end ${host}, granted ${state.origins.has(host)}`),
    revoke: async (host) => void state.origins.delete(host),
  };
  return { state, access };
};

let local: ReturnType<typeof memory>;
let changes: number;
const setUp = (origins: string[] = []) => {
  const { state, access } = browserWith(origins);
  const sites = createSites(
    local,
    access,
    () => '2026-11-22T08:00:00.000Z',
    () => {
      changes += 1;
    },
  );
  return { state, sites };
};
beforeEach(() => {
  local = memory();
  changes = 0;
});

it('registers and starts a granted host once, however many paths report it', async () => {
  const { state, sites } = setUp([HOST]);
  await Promise.all([sites.granted([HOST]), sites.granted([HOST]), sites.settle()]);
  expect(state.registered).toEqual([HOST]);
  expect(await sites.list()).toEqual([{ host: HOST, since: '2026-11-22T08:00:00.000Z' }]);
  expect(state.log).toContain(`start ${HOST}`);
  expect(changes).toBeGreaterThan(0);
});

it('believes the browser, not the message: a host without permission is not enabled', async () => {
  const { state, sites } = setUp();
  await sites.granted([HOST]);
  expect([state.registered, await sites.list(), state.log]).toEqual([[], [], []]);
});

it('takes nothing but a plain host name', async () => {
  const odd = ['*', '*.example.cn', 'example.cn:8443', 'example.cn/x', '', 'a b'];
  const { state, sites } = setUp(odd);
  await sites.granted(odd);
  expect([state.registered, await sites.list()]).toEqual([[], []]);
});

it('repairs at the start what was done while nobody looked', async () => {
  const before = setUp([HOST]);
  await before.sites.granted([HOST]);
  // The permission was taken back in the browser's settings and another one given there.
  const after = setUp(['icp.other-example.cn']);
  await after.sites.settle();
  expect(after.state.registered).toEqual(['icp.other-example.cn']);
  expect((await enabledSites(local)).map((s) => s.host)).toEqual(['icp.other-example.cn']);
});

it('keeps the first day of a site across restarts', async () => {
  await local.set('enabledSites', [{ host: HOST, since: '2026-01-01T00:00:00.000Z' }]);
  const { sites } = setUp([HOST]);
  await sites.settle();
  expect((await sites.list())[0]?.since).toBe('2026-01-01T00:00:00.000Z');
});

it('ends the scripts while it still may, then gives the permission back', async () => {
  const { state, sites } = setUp([HOST]);
  await sites.granted([HOST]);
  await sites.remove(HOST);
  expect(state.log.at(-1)).toBe(`end ${HOST}, granted true`);
  expect([state.origins.size, state.registered, await sites.list()]).toEqual([0, [], []]);
});
