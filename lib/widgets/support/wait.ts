/**
 * Waiting on conditions. Timers of a hidden tab run once a second (once a minute after five minutes), so
 * conditions are tested on DOM mutations, and the time of a hidden tab is passed by somebody else's timer.
 */
import type { WidgetEnvironment } from '../types';

/** Asked of somebody else at once, milliseconds: who is asked may be stopped in between. */
const REST = 500;

const hop = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });

/** Without anybody whose timers are on time, messages to itself pass the time of a hidden page. */
const pass = async ({ rest, signal }: WidgetEnvironment, end: number): Promise<void> => {
  for (let now = performance.now(); now < end && !signal.aborted; ) {
    await rest?.(Math.min(end - now, REST)).catch(() => {});
    const was = now;
    now = performance.now();
    if (now < was + 1) await hop();
  }
};

/** Resolves after about `ms` milliseconds, in hidden tabs too; rejects when the signal aborts. */
export const after = (env: WidgetEnvironment, ms: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const { signal } = env;
    const stop = () => reject(signal.reason);
    if (signal.aborted) return stop();
    const done = () => {
      signal.removeEventListener('abort', stop);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
    // However short the time is, the page gets a turn of its own.
    const end = performance.now() + ms;
    if (env.document.hidden)
      void hop()
        .then(() => pass(env, end))
        .then(done);
    else setTimeout(done, ms);
  });

const observed = (env: WidgetEnvironment, near: Node | undefined): Node[] => {
  const trees: Node[] = [env.document];
  // Out of the tree of a web component into the one it stands in.
  for (let at = near?.getRootNode(); at && at !== env.document; at = (at as ShadowRoot).host?.getRootNode())
    trees.push(at);
  return trees;
};

/** Calls `changed` on every mutation of the document (and of the shadow tree around `near`). */
export const watch = (
  env: WidgetEnvironment,
  near: Node | undefined,
  changed: (records: MutationRecord[]) => void,
): (() => void) => {
  const observer = new MutationObserver(changed);
  for (const node of observed(env, near))
    observer.observe(node, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => observer.disconnect();
};

/** No timer of a page is later, milliseconds: what Firefox makes a busy hidden page wait, and some. */
const LATEST = 20_000;

type Answer<T> = T | undefined | null | false;

/**
 * Resolves with the first truthy answer of `test`, or with undefined after `ms`. The test runs at once, on
 * every mutation, and now and then (a value set by script mutates nothing).
 */
export const waitFor = async <T>(
  env: WidgetEnvironment,
  test: () => Answer<T> | Promise<Answer<T>>,
  ms: number,
): Promise<T | undefined> => {
  const end = performance.now() + ms;
  const ended = new AbortController();
  let wake = () => {};
  const next = () =>
    new Promise<void>((resolve) => {
      wake = resolve;
    });
  // What changes while the test is being answered is tested at once as well.
  let changed = next();
  const stop = watch(env, env.near, () => wake());
  const signal = AbortSignal.any([env.signal, ended.signal]);
  let pulse: Promise<void> | undefined;
  try {
    for (;;) {
      env.signal.throwIfAborted();
      const answer = await test();
      const left = end - performance.now();
      if (answer || left <= 0) return answer || undefined;
      pulse ??= after({ ...env, signal }, Math.min(50, left)).catch(() => {});
      const passed = await Promise.race([changed, pulse.then(() => true)]);
      if (passed) pulse = undefined;
      changed = next();
    }
  } finally {
    stop();
    ended.abort();
  }
};

/**
 * `waitFor` for what the page does by a timer of its own, such as opening or loading a list: at least `ms`, and until
 * a timer that is set now has fired. A hidden page runs its timers by seconds late, and each press may set them anew.
 */
export const waitForTimer = async <T>(
  env: WidgetEnvironment,
  test: () => Answer<T> | Promise<Answer<T>>,
  ms: number,
): Promise<T | undefined> => {
  let due = false;
  setTimeout(() => {
    due = true;
  }, ms);
  await waitFor(env, async () => due || test(), LATEST);
  return (await test()) || undefined;
};

/** Resolves once the document has not changed for `still` ms, at the latest after `ms`. */
export const quiet = async (env: WidgetEnvironment, still: number, ms: number): Promise<void> => {
  let last = performance.now();
  const end = last + ms;
  const stop = watch(env, env.near, () => {
    last = performance.now();
  });
  try {
    for (;;) {
      const now = performance.now();
      const next = Math.min(last + still, end);
      if (now >= next) return;
      await after(env, next - now);
    }
  } finally {
    stop();
  }
};
