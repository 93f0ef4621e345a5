/** The import's worker: a large or hostile file is read here, so that the page stays free whatever it holds. */
import { readImportFile } from '../../../lib/io/tables';
import { newClientId } from '../../model/draft';
import type { ReadRequest } from './read-file';

const scope = globalThis as unknown as {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(result: unknown): void;
};

scope.onmessage = async ({ data: { bytes, stored } }) =>
  scope.postMessage(await readImportFile(bytes, stored, newClientId));
