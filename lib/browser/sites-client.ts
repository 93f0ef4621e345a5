/** The part of `AssistantApi` about enabled sites; the permission prompt needs the page's own click. */
import { browser } from 'wxt/browser';
import type { SitesApi } from '../protocol/sites-calls';
import { call } from './wire';

export const sitesApi: SitesApi = {
  enableSite: async (host) => {
    // First thing in the click: after any await the browser would refuse to ask.
    const granted = await browser.permissions.request({ origins: [`https://${host}/*`] });
    if (granted) await call('sites/granted', { host });
    return granted;
  },
  enabledSites: () => call('sites/list', undefined),
  taughtFields: () => call('taught/list', undefined),
  removeTaught: (host, lesson) => call('taught/remove', { host, lesson }),
  exportTaught: () => call('taught/export', undefined),
  compareSummary: (tabId) => call('summary/compare', { tabId }),
  importTaught: (text) => call('taught/import', { text }),
  removeSite: (host) => call('sites/remove', { host }),
};
