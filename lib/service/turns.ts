/** Work on one tab's order, one piece after the other: two starts never overlap. */

const queues = new Map<number, Promise<unknown>>();

/** Runs `work` after everything that was queued for this tab; a worker that dies takes the queue with it. */
export const inTurn = <T>(tabId: number, work: () => Promise<T>): Promise<T> => {
  const next = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
  const settled = next.then(
    () => undefined,
    () => undefined,
  );
  queues.set(tabId, settled);
  void settled.then(() => {
    if (queues.get(tabId) === settled) queues.delete(tabId);
  });
  return next;
};

/** Tabs for which a person waits, and for how many things. */
const awaited = new Map<number, number>();

/** Ends the pauses of what gives way. */
const wakers = new Map<number, () => void>();

/** Pauses; true where a person waits for this tab's turn, at once: what only looks gives way. */
export const pauseOrYield = async (tabId: number, ms: number): Promise<boolean> => {
  if (!awaited.has(tabId))
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wakers.set(tabId, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  wakers.delete(tabId);
  return awaited.has(tabId);
};

/** The same for what a person waits for. */
export const inTurnForUser = async <T>(tabId: number, work: () => Promise<T>): Promise<T> => {
  awaited.set(tabId, (awaited.get(tabId) ?? 0) + 1);
  wakers.get(tabId)?.();
  try {
    return await inTurn(tabId, work);
  } finally {
    const left = awaited.get(tabId)! - 1;
    if (left) awaited.set(tabId, left);
    else awaited.delete(tabId);
  }
};
