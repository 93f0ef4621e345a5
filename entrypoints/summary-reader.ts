import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { READ_SUMMARY } from '../lib/browser/frame-flag';
import { readSummary } from '../lib/frame/summary-reader';

/** Loaded when the user opens the assistant on a page without a form; the background calls it. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, READ_SUMMARY, () => readSummary(document));
});
