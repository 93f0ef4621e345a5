import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSummary } from '../lib/frame/summary-reader';

/** Loaded when the user opens the assistant on a page without a form; its value goes to the background. */
export default defineUnlistedScript(() => readSummary(document));
