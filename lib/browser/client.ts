/** `AssistantApi` over messages: what popup and options use. */
import { browser } from 'wxt/browser';
import type { AssistantApi, PageState } from '../protocol/api';
import { onAnnounced } from './announced';
import { panelApi } from './panel';
import { rulebookClient } from './rulebook-client';
import { sitesApi } from './sites-client';
import { vaultApi } from './vault-client';
import { call } from './wire';
import { workbenchApi } from './workbench-client';

/** Two questions may overlap, and the earlier one be answered last. */
let asked = 0;
/** The newest answer about each tab. */
const known = new Map<number, PageState>();
const know = (state: PageState): PageState => {
  if ((known.get(state.tabId)?.asked ?? 0) <= (state.asked ?? 0)) known.set(state.tabId, state);
  return state;
};
const pageState = async (tabId: number) => {
  asked += 1;
  const mine = asked;
  return know({ ...(await call('page/state', { tabId })), asked: mine });
};

const watchPage: AssistantApi['watchPage'] = (tabId, changed) => {
  let ended = false;
  const refresh = async () => {
    const state = await pageState(tabId).catch(() => undefined);
    if (state && !ended) changed(state);
  };
  const stop = onAnnounced(tabId, refresh, (fill) => {
    const state = known.get(tabId);
    if (state) changed(know({ ...state, fill }));
  });
  void refresh();
  return () => {
    ended = true;
    stop();
  };
};

/** The background as the pages see it. */
export const createApi = (): AssistantApi => ({
  ...workbenchApi(),
  ...sitesApi,
  ...panelApi(),
  listApplicants: () => call('applicants/list', undefined),
  getApplicant: (id) => call('applicants/get', { id }),
  deleteApplicants: (ids) => call('applicants/delete', { ids }),
  importApplicants: (text) => call('applicants/import', { text }),
  pageState,
  watchPage,
  choose: (tabId, choice) => call('page/choose', { tabId, ...choice }),
  startFill: (request) => call('fill/start', request),
  stopFill: (tabId) => call('fill/stop', { tabId }),
  checkPage: (tabId) => call('page/check', { tabId }),
  stopOrder: (tabId) => call('order/stop', { tabId }),
  undoFill: (tabId) => call('fill/undo', { tabId }),
  reveal: (tabId, target) => call('page/reveal', { tabId, ...target }),
  setLanguage: (language) => call('settings/language', { language }),
  ...rulebookClient,
  ...vaultApi,
});

/** The tab a popup works on: `?tab=<id>` when given, else the active tab of its window. */
export const currentTabId = async (): Promise<number> => {
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  if (Number.isInteger(asked) && asked > 0) return asked;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? -1;
};

/** Opens the options page (client list) in a tab. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
