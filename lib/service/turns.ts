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
