/** The context menu on editable boxes, and what answers a click. */
import { browser } from 'wxt/browser';
import type { Menu, MenuItem } from '../service/menu';
import type { ClickAnswer, MenuClick } from '../service/menu-click';
import type { Platform } from '../service/ports';
import { notificationsAllowed, showNotification } from './notifications';
import { platform } from './platform';
import { sessionStore } from './stores';

const create = (item: MenuItem): Promise<void> =>
  new Promise((resolve) => {
    const { id, parent, title, enabled = true } = item;
    browser.contextMenus.create(
      {
        id,
        title,
        enabled,
        contexts: ['editable'],
        documentUrlPatterns: ['https://*/*'],
        ...(parent ? { parentId: parent } : {}),
      },
      () => {
        // Reading it keeps the browser from reporting an id that two rebuilds created at once.
        void browser.runtime.lastError;
        resolve();
      },
    );
  });

export const replaceMenu = async (items: readonly MenuItem[]): Promise<void> => {
  await browser.contextMenus.removeAll();
  for (const item of items) await create(item);
};

const answerKey = (tabId: number): string => `menuAnswer:${tabId}`;

/**
 * The tab's toolbar icon tells the outcome, in the browser's own frame where no page can forge it; a
 * notification does too where the user allowed those.
 */
export const answerClick = async (tabId: number, { done, message }: ClickAnswer): Promise<void> => {
  await sessionStore.set(answerKey(tabId), message);
  const title = browser.i18n.getMessage('extensionName' as never);
  await platform.badge(tabId, {
    text: done ? '✓' : '!',
    tone: done ? 'clean' : 'warning',
    title: `${title}\n${message}`,
  });
  if (await notificationsAllowed()) await showNotification('context-menu', { title, message });
};

/** A badge drawn for the page's findings keeps the last answer below its own words. */
export const badgeWithAnswer: Platform['badge'] = async (tabId, badge) => {
  const message = await sessionStore.get<string>(answerKey(tabId));
  await platform.badge(tabId, message ? { ...badge, title: `${badge.title}\n${message}` } : badge);
};

export const watchMenu = (menu: Menu, clicked: (click: MenuClick) => Promise<void>): void => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const { targetElementId } = info as { targetElementId?: number };
    void clicked({
      item: String(info.menuItemId),
      tabId: tab.id,
      frameId: info.frameId ?? 0,
      ...(targetElementId === undefined ? {} : { targetId: targetElementId }),
    });
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') void sessionStore.remove(answerKey(tabId));
  });
  browser.tabs.onRemoved.addListener((tabId) => void sessionStore.remove(answerKey(tabId)));
  browser.runtime.onInstalled.addListener(() => void menu.refresh());
  browser.runtime.onStartup.addListener(() => void menu.refresh());
};
