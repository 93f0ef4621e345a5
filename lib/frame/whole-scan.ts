/** Reading and judging in one place, for a script that has both: one field on its own, tests. */
import { describePage } from '../describe/index';
import { readPage, scanOf } from '../dom/scan';
import type { PageScan, ScanOptions } from '../dom/types';
import { stateOf } from '../fill/state';

/** Finds and describes every control of one document. */
export const scanPage = (root: Document, options?: ScanOptions): PageScan => {
  const look = readPage(root, stateOf, options);
  return scanOf(look, describePage(look.page));
};
