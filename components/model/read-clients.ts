/** Whole clients from the background, in portions that fit a message. */
import type { WorkbenchApi } from '../../lib/protocol/workbench-calls';
import type { Applicant } from '../../lib/schema/applicant';

const PORTION = 500;

/** Portions in the order of `ids`; ends early when `signal` is aborted. */
export async function* clientPortions(
  api: Pick<WorkbenchApi, 'readClients'>,
  ids: readonly string[],
  signal?: AbortSignal,
): AsyncGenerator<readonly Applicant[]> {
  for (let at = 0; at < ids.length && !signal?.aborted; at += PORTION)
    yield await api.readClients(ids.slice(at, at + PORTION));
}

export const readClients = async (
  api: Pick<WorkbenchApi, 'readClients'>,
  ids: readonly string[],
): Promise<Applicant[]> => {
  const all: Applicant[] = [];
  for await (const portion of clientPortions(api, ids)) all.push(...portion);
  return all;
};
