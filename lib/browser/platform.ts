/** The services' platform over the browser's API. */
import { browser } from 'wxt/browser';
import type { Announcement } from '../protocol/messages';
import type { Platform } from '../service/ports';
import { LANGUAGE } from '../service/settings';
import { frames } from './frames';
import { keepDrawn } from './keep-drawn';
import { setOrderAlarm } from './order-alarms';
import { localStore, sessionStore } from './stores';

/** Badge colours of the design tokens (toolbar badge needs plain values). */
const TONES = {
  error: '#b02a1c',
  warning: '#865200',
  clean: '#5e6873',
  armed: '#264f9c',
  none: '#5e6873',
} as const;

/** Chinese unless the user chose English in the settings. */
let language: 'zh' | 'en' = 'zh';
const readLanguage = async () => {
  language = (await localStore.get<string>(LANGUAGE)) === 'en' ? 'en' : 'zh';
};

/** Reads the settings; called once when the background starts. */
export const preparePlatform = (): void => {
  void readLanguage();
  browser.storage.onChanged.addListener((changes) => {
    if (LANGUAGE in changes) void readLanguage();
  });
};

export const platform: Platform = {
  session: sessionStore,
  local: localStore,
  frames,
  announce: (tabId, fill) => {
    // No page open is the usual case, not a fault.
    const data: Announcement = { tabId, ...(fill ? { fill } : {}) };
    browser.runtime.sendMessage({ type: 'page/changed', data }).catch(() => undefined);
  },
  badge: async (tabId, { text, tone, title }) => {
    try {
      await browser.action.setBadgeText({ tabId, text });
      await browser.action.setBadgeBackgroundColor({ tabId, color: TONES[tone] });
      await browser.action.setTitle({ tabId, title });
    } catch {
      // The tab was closed in between.
    }
  },
  now: () => new Date().toISOString(),
  rest: (ms) => new Promise((done) => setTimeout(done, ms)),
  uuid: () => crypto.randomUUID(),
  language: () => language,
  openPage: async (path) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path as never) });
  },
  showTab: async (tabId) => {
    try {
      const tab = await browser.tabs.update(tabId, { active: true });
      // It may be in another window, or in a minimised one.
      if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    } catch {
      // The tab is gone.
    }
  },
  orderAlarm: setOrderAlarm,
  filling: keepDrawn,
};
