/** Hands portions of clients to workers, so that the page stays free. */
import type { BatchOptions, ClientCheck } from '../../../lib/batch/check';
import type { Applicant } from '../../../lib/schema/applicant';

export interface Portion {
  number: number;
  clients: readonly Applicant[];
  options: BatchOptions;
}
export interface PortionResult {
  number: number;
  checks: ClientCheck[];
}

export interface Checker {
  check(clients: readonly Applicant[], options: BatchOptions): Promise<ClientCheck[]>;
  /** Ends the work under way; its promises stay open. */
  stop(): void;
}

/** More do not help: the clients come from one background. */
const MOST_WORKERS = 4;

const oneWorker = (): Checker => {
  const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { done(checks: ClientCheck[]): void; failed(error: Error): void }>();
  let next = 0;
  worker.onmessage = ({ data }: MessageEvent<PortionResult>) => {
    waiting.get(data.number)?.done(data.checks);
    waiting.delete(data.number);
  };
  worker.onerror = (event) => {
    for (const { failed } of waiting.values()) failed(new Error(event.message));
    waiting.clear();
  };
  return {
    check: (clients, options) =>
      new Promise((done, failed) => {
        next += 1;
        waiting.set(next, { done, failed });
        worker.postMessage({ number: next, clients, options } satisfies Portion);
      }),
    stop: () => worker.terminate(),
  };
};

/** One worker per processor unless fewer are wanted; portions go round. */
export const workerChecker = (wanted = MOST_WORKERS): Checker => {
  const count = Math.min(wanted, MOST_WORKERS, navigator.hardwareConcurrency || 1);
  const workers = Array.from({ length: count }, oneWorker);
  let turn = 0;
  return {
    check: (clients, options) => {
      turn = (turn + 1) % workers.length;
      return (workers[turn] as Checker).check(clients, options);
    },
    stop: () => {
      for (const worker of workers) worker.stop();
    },
  };
};
