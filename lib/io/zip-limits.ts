/** Archives from outside: what they say they inflate to is checked before anything is inflated. */
import { unzipSync } from 'fflate';
import type { Wording } from './problem';

const MAX_ARCHIVE = 32 * 1024 * 1024;
const MAX_ENTRY = 96 * 1024 * 1024;
const MAX_TOTAL = 160 * 1024 * 1024;
const MAX_ENTRIES = 2000;
/** Sheets of equal rows reach about 100; deflate itself ends near 1,030. Small files may do what they like. */
const MAX_RATIO = 250;
const RATIO_MATTERS_FROM = 8 * 1024 * 1024;

export type Unzipped = { files: Record<string, Uint8Array> } | { problem: Wording };

const BOMB: Wording = {
  zh: '文件解压后过大，不像客户表格；请在表格软件里打开，只留下客户数据后另存。',
  en: 'The file unpacks to far more than a client list; open it in a spreadsheet program, keep only the client data and save it again.',
};
const BROKEN: Wording = {
  zh: '文件不完整，表格打不开；请在表格软件里打开并另存为 .xlsx。',
  en: 'The file is incomplete and cannot be opened; open it in a spreadsheet program and save it as .xlsx.',
};

/** Inflates the entries that `wanted` names, on this thread (no worker: the CSP allows no blob scripts). Never throws. */
export const unzipWithin = (bytes: Uint8Array, wanted: (name: string) => boolean): Unzipped => {
  if (bytes.length > MAX_ARCHIVE) return { problem: BOMB };
  let total = 0;
  let entries = 0;
  let bomb = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        entries += 1;
        if (!wanted(name) || bomb) return false;
        total += originalSize;
        const ratio = originalSize / Math.max(size, 1);
        bomb =
          entries > MAX_ENTRIES ||
          originalSize > MAX_ENTRY ||
          total > MAX_TOTAL ||
          (originalSize > RATIO_MATTERS_FROM && ratio > MAX_RATIO);
        return !bomb;
      },
    });
    return bomb ? { problem: BOMB } : { files };
  } catch {
    return { problem: BROKEN };
  }
};
