/** The batch check's worker: takes a portion of clients, answers with what was found. */
import { checkClient } from '../../../lib/batch/check';
import type { Portion, PortionResult } from './checker';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<Portion>) => void) | null;
  postMessage(result: PortionResult): void;
};

scope.onmessage = ({ data: { number, clients, options } }) =>
  scope.postMessage({ number, checks: clients.map((client) => checkClient(client, options)) });
