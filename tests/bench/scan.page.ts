/** Runs in an isolated world: the scan alone, without messages. */
import { scanPage } from '../../lib/frame/whole-scan';

/** Milliseconds of each of `rounds` scans. */
const scans = (rounds: number) =>
  Array.from({ length: rounds }, () => {
    const begin = performance.now();
    const { descriptions } = scanPage(document);
    return { took: performance.now() - begin, controls: descriptions.length };
  });

Object.assign(globalThis, { scans });
