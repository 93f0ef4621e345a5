/** When the clients lock: by idle time, with the screen, after sleep, and never in the middle of a fill. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { LockSettings } from '../../../lib/protocol/vault-calls';
import { createLock } from '../../../lib/service/lock';
import { ownLockSettings, setLockSettings } from '../../../lib/service/lock-settings';
import { policyReader, readManaged, withManagedLock } from '../../../lib/service/managed';
import type { IdleState, Platform } from '../../../lib/service/ports';
import { memory } from './memory';

const MINUTE = 60_000;
const START = Date.UTC(2026, 10, 22, 8);

const setUp = () => {
  const world = {
    now: START,
    idle: 'active' as IdleState,
    state: 'unlocked' as 'unlocked' | 'locked' | 'device-key',
    alarm: false,
    settings: { minutes: 15, withScreen: true } as LockSettings,
    /** What the page says about the fill of tab 7. */
    running: false,
    sent: [] as string[],
  };
  const session = memory();
  const platform = {
    session,
    local: memory(),
    frames: {
      list: async () => ({ kind: 'open', host: 'beian.aliyun.com', frameIds: [0] }),
      call: async (_tab: number, _frame: number, type: string) => {
        world.sent.push(type);
        if (type === 'fill/stop') world.running = false;
        return type === 'fill/state' ? { running: world.running } : undefined;
      },
    },
    announce: () => undefined,
    filling: () => undefined,
    now: () => new Date(world.now).toISOString(),
  } as unknown as Platform;
  const lock = createLock({
    platform,
    idle: {
      watch: () => undefined,
      state: async () => world.idle,
      alarm: (on) => {
        world.alarm = on;
      },
    },
    keeper: {
      vaultState: async () => ({ state: world.state }),
      lock: async () => {
        world.state = 'locked';
      },
    },
    settings: async () => world.settings,
  });
  const startFill = async () => {
    world.running = true;
    await session.set('fill:7', {
      fillId: 'f1',
      applicantId: 'c-1',
      siteIndex: 0,
      frames: { 0: { instance: 'd', left: [], delivered: true } },
    });
  };
  return { world, session, lock, startFill };
};

let t: ReturnType<typeof setUp>;
beforeEach(async () => {
  t = setUp();
  await t.lock.opened();
});
/** Minute by minute, as the alarm does. */
const pass = async (minutes: number) => {
  for (let n = 0; n < minutes; n += 1) {
    t.world.now += MINUTE;
    await t.lock.tick();
  }
};

describe('locking by itself', () => {
  it('stays open while somebody is there, and locks when nobody was for the chosen time', async () => {
    await pass(60);
    expect(t.world.state).toBe('unlocked');
    await t.lock.idleChanged('idle');
    expect([t.world.state, t.world.alarm]).toEqual(['locked', false]);
  });
  it('locks at the alarm where the message of the browser was missed', async () => {
    t.world.idle = 'idle';
    await pass(1);
    expect(t.world.state).toBe('locked');
  });
  it('counts the time a computer slept, whatever woke it', async () => {
    t.world.now += 8 * 60 * MINUTE;
    await t.lock.idleChanged('active');
    expect(t.world.state).toBe('locked');
  });
  it('a new background does not start the time anew', async () => {
    t.world.now += 20 * MINUTE;
    await t.lock.watch();
    await t.lock.tick();
    expect(t.world.state).toBe('locked');
  });
  it('locks with the screen only where that is wanted', async () => {
    t.world.settings = { minutes: 15, withScreen: false };
    await t.lock.idleChanged('locked');
    expect(t.world.state).toBe('unlocked');
    t.world.settings = { minutes: 0, withScreen: true };
    await t.lock.idleChanged('locked');
    expect(t.world.state).toBe('locked');
  });
  it('never by time where that is chosen', async () => {
    t.world.settings = { minutes: 0, withScreen: false };
    t.world.idle = 'idle';
    await pass(300);
    await t.lock.idleChanged('idle');
    expect(t.world.state).toBe('unlocked');
  });
});

describe('a running fill', () => {
  it('is let finish before an automatic lock; its report and journal go then', async () => {
    await t.startFill();
    await t.lock.idleChanged('idle');
    expect(t.world.state).toBe('unlocked');
    t.world.running = false;
    await t.lock.fillEnded();
    expect(t.world.state).toBe('locked');
    expect(t.world.sent).toContain('fill/forget');
    expect(await t.session.all('fill:')).toEqual({});
  });
  it('is stopped before a lock by hand', async () => {
    await t.startFill();
    await t.session.set('plan:7', { planId: 'p' });
    await t.lock.now();
    expect(t.world.sent).toContain('fill/stop');
    expect([t.world.state, await t.session.all('plan:')]).toEqual(['locked', {}]);
  });
});

describe('settings', () => {
  it('have defaults, and refuse minutes that are none', async () => {
    const local = memory();
    expect(await ownLockSettings(local)).toEqual({ minutes: 15, withScreen: true });
    await setLockSettings(local, { minutes: 2.5, withScreen: false });
    expect(await ownLockSettings(local)).toEqual({ minutes: 15, withScreen: false });
  });
  it('of an administrator win, each by itself; what is malformed is passed over', () => {
    const managed = readManaged({
      autoLockMinutes: 5,
      lockWithScreen: 'yes',
      language: 'fr',
      passphraseRequired: true,
      mutedRules: ['site-name-short'],
      other: 1,
    });
    expect(managed).toEqual({
      autoLockMinutes: 5,
      passphraseRequired: true,
      mutedRules: ['site-name-short'],
    });
    expect(withManagedLock({ minutes: 0, withScreen: true }, managed)).toEqual({
      minutes: 5,
      withScreen: true,
    });
    expect(readManaged({ autoLockMinutes: 0, mutedRules: [1] })).toEqual({});
  });
  it('are not waited for while the browser starts: the policy last seen holds until the new one is there', async () => {
    const local = memory();
    const never = () => new Promise<never>(() => undefined);
    const pause = async () => undefined;
    expect(await policyReader(never, local, pause)()).toEqual({});
    const read = policyReader(async () => ({ autoLockMinutes: 5, other: 1 }), local, never);
    expect(await read()).toEqual({ autoLockMinutes: 5 });
    expect(await policyReader(never, local, pause)()).toEqual({ autoLockMinutes: 5 });
    const refused = policyReader(() => Promise.reject(new Error('no policy installed')), local, never);
    expect(await refused()).toEqual({});
    expect(await policyReader(never, local, pause)()).toEqual({});
  });
});
