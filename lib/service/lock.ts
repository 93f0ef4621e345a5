/**
 * Locking the clients: by hand, by idle time, with the screen. Never in the middle of a running fill, and
 * whatever holds values of a client goes with it. Nothing depends on the background staying alive: an alarm
 * asks once a minute, and the last moment somebody was at the computer lies in the session store.
 */
import { ALL_TABS } from '../protocol/messages';
import type { LockSettings } from '../protocol/vault-calls';
import { reconcile, stopFill } from './fill';
import { type FillRecord, isRunning } from './fill-record';
import type { IdlePort, IdleState, Platform } from './ports';
import type { VaultKeeper } from './vault-keeper';

/** Reports and plans hold values of the client. */
const HOLD_VALUES = ['fill:', 'plan:'] as const;
/** Orders under way: no step is filled any more once locking is wanted. */
const ORDERS = ['armed:'] as const;
/** Session: ISO time at which somebody was last seen at the computer. */
const SEEN = 'lockSeen';
/** Session: locking was asked for while a fill was running. */
const WANTED = 'lockWanted';
const MINUTE = 60_000;
/** How long a lock by hand waits for a stopped fill to end (ms); after that the alarm looks again. */
const PATIENCE = 5000;
const PAUSE = 100;

export interface Lock {
  /** Ends a running fill, then locks. */
  now(): Promise<void>;
  /** The user has just opened the clients: the time starts anew. */
  opened(): Promise<void>;
  /** After changed settings and at every start of the background: watch, or stop watching. */
  watch(): Promise<void>;
  /** The browser noticed that the user went away, came back, or locked the screen. */
  idleChanged(state: IdleState): Promise<void>;
  /** Once a minute while unlocked. */
  tick(): Promise<void>;
  /** A fill has ended: a lock that waited for it happens now. */
  fillEnded(): Promise<void>;
}

export interface LockParts {
  platform: Platform;
  idle: IdlePort;
  keeper: Pick<VaultKeeper, 'vaultState' | 'lock'>;
  settings(): Promise<LockSettings>;
}

export const createLock = ({ platform, idle, keeper, settings }: LockParts): Lock => {
  const { session, frames, announce } = platform;
  const fills = () => session.all<FillRecord>('fill:');
  const unlocked = async () => (await keeper.vaultState()).state === 'unlocked';

  /** Tabs whose fill really still runs: a frame that has gone counts as ended. */
  const runningTabs = async (): Promise<number[]> => {
    const started = Object.entries(await fills()).filter(([, record]) => isRunning(record));
    for (const [tabId] of started) await reconcile(platform, Number(tabId));
    return Object.entries(await fills()).flatMap(([tabId, record]) =>
      isRunning(record) ? [Number(tabId)] : [],
    );
  };

  /** The frames' undo journals hold what the page showed before and what was filled. */
  const forgetInFrames = async () => {
    for (const [tabId, record] of Object.entries(await fills()))
      for (const frameId of Object.keys(record.frames))
        await frames.call(Number(tabId), Number(frameId), 'fill/forget', undefined);
  };

  const lockAll = async () => {
    await forgetInFrames();
    await keeper.lock();
    await session.removeAll([...HOLD_VALUES, WANTED, SEEN]);
    idle.alarm(false);
    announce(ALL_TABS);
  };

  /** Locks, or notes that it is wanted while a fill runs. */
  const lockWhenQuiet = async () => {
    if (!(await unlocked())) return;
    await session.removeAll(ORDERS);
    if ((await runningTabs()).length > 0) await session.set(WANTED, true);
    else await lockAll();
  };

  /** Whether nobody has been at the computer for so long; notes the moment where somebody is. */
  const away = async (minutes: number): Promise<boolean> => {
    if (minutes === 0) return false;
    const state = await idle.state(minutes * 60);
    const now = platform.now();
    const seen = (await session.get<string>(SEEN)) ?? now;
    // A computer that slept was idle too, whatever it says in the moment somebody opens it.
    if (state === 'idle' || Date.parse(now) - Date.parse(seen) >= minutes * MINUTE) return true;
    if (state === 'active') await session.set(SEEN, now);
    return false;
  };

  const watch = async () => {
    const on = await unlocked();
    const { minutes } = await settings();
    if (minutes > 0) idle.watch(minutes * 60);
    idle.alarm(on);
  };

  return {
    watch,
    async now() {
      await session.set(WANTED, true);
      await session.removeAll(ORDERS);
      for (const tabId of await runningTabs()) await stopFill(platform, tabId);
      for (let waited = 0; waited < PATIENCE && (await runningTabs()).length > 0; waited += PAUSE)
        await new Promise((ok) => setTimeout(ok, PAUSE));
      await lockAll();
    },
    async opened() {
      await session.set(SEEN, platform.now());
      await watch();
    },
    async idleChanged(state) {
      const { minutes, withScreen } = await settings();
      const due =
        state === 'idle' ? minutes > 0 : (state === 'locked' && withScreen) || (await away(minutes));
      if (due) await lockWhenQuiet();
    },
    async tick() {
      if (!(await unlocked())) return idle.alarm(false);
      const { minutes } = await settings();
      if ((await session.get(WANTED)) || (await away(minutes))) await lockWhenQuiet();
    },
    async fillEnded() {
      if (await session.get(WANTED)) await lockWhenQuiet();
    },
  };
};
