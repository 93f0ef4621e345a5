/** The panels' part of `AssistantApi`, and the side panel itself. */
import { browser } from 'wxt/browser';
import type { PanelApi } from '../protocol/panel-calls';
import { askForNotifications, notificationsAllowed } from './notifications';
import { readFooter } from './read-footer';
import { call } from './wire';

interface Panels {
  sidePanel?: { open(where: { tabId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Chrome has a side panel, Firefox a sidebar; both open from a click only, so nothing may be awaited before. */
const openSidePanel = async (tabId: number): Promise<void> => {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
  // The toolbar popup has done its part; a page in a tab stays.
  if (!(await browser.tabs.getCurrent())) window.close();
};

/** The tab this page itself is in; undefined in a popup or side panel. */
export const ownTabId = async (): Promise<number | undefined> => (await browser.tabs.getCurrent())?.id;

export const panelApi = (): PanelApi => ({
  editOrder: (place, edit) => call('orders/edit', { place, edit }),
  deadlineTarget: (id) => call('deadlines/target', { id }),
  remindersAllowed: notificationsAllowed,
  allowReminders: askForNotifications,
  readFooter,
  openSidePanel,
});

/**
 * Follows the tab in front of this window; `?tab=<id>` stays with that one.
 * @returns the function that stops it
 */
export const watchActiveTab = (changed: (tabId: number) => void): (() => void) => {
  let ended = false;
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (!ended && tab?.id !== undefined) changed(tab.id);
  };
  const listen = () => void look();
  // Every way a tab comes to the front fires one of these; which window it was, the query answers.
  browser.tabs.onActivated.addListener(listen);
  browser.tabs.onAttached.addListener(listen);
  browser.tabs.onReplaced.addListener(listen);
  return () => {
    ended = true;
    browser.tabs.onActivated.removeListener(listen);
    browser.tabs.onAttached.removeListener(listen);
    browser.tabs.onReplaced.removeListener(listen);
  };
};
