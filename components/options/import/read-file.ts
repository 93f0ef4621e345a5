/** Reads a file for the import in a worker of its own. */
import type { ReadImport } from '../../../lib/io/tables';
import type { Applicant } from '../../../lib/schema/applicant';

export interface ReadRequest {
  bytes: Uint8Array<ArrayBuffer>;
  /** The clients that are stored, for the dry run. */
  stored: readonly Applicant[];
}

/** Rejects where the worker could not work at all, or ran out of memory over the file; ends with `signal`. */
export const readInWorker = (request: ReadRequest, signal: AbortSignal): Promise<ReadImport> =>
  new Promise<ReadImport>((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener(
      'abort',
      () => {
        end();
        reject(signal.reason);
      },
      { once: true },
    );
    worker.onmessage = ({ data }: MessageEvent<ReadImport>) => {
      end();
      resolve(data);
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message));
    };
    worker.postMessage(request, [request.bytes.buffer]);
  });
