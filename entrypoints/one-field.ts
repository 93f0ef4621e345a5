import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerOneField } from '../lib/browser/one-field-frame';

/** Loaded into a frame for one click of the context menu. */
export default defineUnlistedScript(() => offerOneField());
