/** The rule book's part of `AssistantApi`, over messages. */
import { browser } from 'wxt/browser';
import type { RulebookApi } from '../protocol/rulebook-api';
import { call } from './wire';

/** Brings a tab and its window to the front; false when it is gone. */
const activate = async (tabId: number): Promise<boolean> => {
  try {
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
};

export const rulebookClient: RulebookApi = {
  mutes: () => call('mutes/list', undefined),
  setMute: (mute, muted) => call('mutes/set', { mute, muted }),
  actOnFinding: (tabId, { ruleId, field }, act) => call('finding/act', { tabId, ruleId, field, ...act }),
  filingTabs: () => call('page/filing-tabs', undefined),
  showInTab: async (tabId, field) => {
    if (!(await activate(tabId))) return false;
    await call('page/reveal', { tabId, field });
    return true;
  },
};
