/**
 * What the services need from a browser, as interfaces: `lib/browser` implements them, tests use fakes.
 * Everything may be called again after the background was stopped in between; nothing is kept in memory
 * that is not also in the session store.
 */
import type { Announcement, BackgroundCalls } from '../protocol/messages';

/** Memory-only storage that outlives the background's restarts but not the browser (storage.session). */
export interface SessionStore {
  get<T>(key: string): Promise<T | undefined>;
  set(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every value whose key begins with this, by the rest of its key. */
  all<T>(prefix: string): Promise<Readonly<Record<string, T>>>;
  /** Removes every key that begins with one of these. */
  removeAll(prefixes: readonly string[]): Promise<void>;
  /** Reads, changes and writes one key with no other update of this store in between. */
  update<T>(key: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined>;
}

export type TabAccess =
  /** `framed`: the frames of an enabled host inside a top page that is not enabled; `host` is theirs. */
  | { kind: 'open'; host: string; frameIds: readonly number[]; framed?: true }
  /** `canEnable`: an https page whose host the user may enable. `insecure`: http, which is never filled. */
  | { kind: 'unsupported'; host: string; canEnable?: true; insecure?: true }
  | { kind: 'no-access'; host: string }
  | { kind: 'closed' };

export interface Frames {
  /** Frames of the tab with a live content script; starts the script where an enabled page lacks it. */
  list(tabId: number): Promise<TabAccess>;
  /** Undefined when the frame is gone or does not answer. */
  call<K extends keyof BackgroundCalls>(
    tabId: number,
    frameId: number,
    type: K,
    data: BackgroundCalls[K]['request'],
  ): Promise<BackgroundCalls[K]['response'] | undefined>;
}

export type IdleState = 'active' | 'idle' | 'locked';

/** Whether somebody is at the computer, and the alarm that asks again where the background was stopped. */
export interface IdlePort {
  /** Says `idle` after so many seconds without input. */
  watch(seconds: number): void;
  state(seconds: number): Promise<IdleState>;
  /** Starts or ends the alarm that fires once a minute. */
  alarm(on: boolean): void;
}

/** Small settings that survive the browser; never anything of a client. */
export type LocalStore = Pick<SessionStore, 'get' | 'set' | 'remove' | 'update'>;

export interface Platform {
  session: SessionStore;
  local: LocalStore;
  frames: Frames;
  /** Tells open pages of the extension that a tab's state changed; `fill`: only how far its fill has come. */
  announce(tabId: number, fill?: Announcement['fill']): void;
  badge(
    tabId: number,
    badge: { text: string; tone: 'error' | 'warning' | 'clean' | 'armed' | 'none'; title: string },
  ): Promise<void>;
  /** ISO time. */
  now(): string;
  /** Comes back after `ms` milliseconds. */
  rest(ms: number): Promise<void>;
  uuid(): string;
  language(): 'zh' | 'en';
  /** Opens one of the extension's pages in a tab of its own. */
  openPage(path: string): Promise<void>;
  /** Brings a tab and its window to the front; one that is gone changes nothing. */
  showTab(tabId: number): Promise<void>;
  /** Wakes the background when a tab's order has run out (ISO time); undefined takes the alarm away. */
  orderAlarm(tabId: number, at: string | undefined): void;
  /**
   * A tab's page is being filled, or no longer: it must work on behind another tab. Said again with every field;
   * `frames`: those that take part, and whether their page itself says that it is not shown.
   */
  filling(tabId: number, on: boolean, frames?: { ids: readonly number[]; hidden?: boolean }): void;
}
