/** What the welcome page needs of the browser besides the background. */
import { browser } from 'wxt/browser';
import { startFrame } from './start-frame';

export interface WelcomeBrowser {
  firefox: boolean;
  tabId(): Promise<number>;
  /** Whether the icon is on the toolbar; undefined where the browser does not say. */
  pinned(): Promise<boolean | undefined>;
  /** Recognises, annotates and fills the practice form with the content script's own modules. */
  startPractice(signal: AbortSignal): void;
}

type ActionSettings = { getUserSettings?(): Promise<{ isOnToolbar?: boolean }> };

export const welcomeBrowser: WelcomeBrowser = {
  firefox: import.meta.env.FIREFOX,
  tabId: async () => (await browser.tabs.getCurrent())?.id ?? -1,
  pinned: async () => (await (browser.action as ActionSettings).getUserSettings?.())?.isOnToolbar,
  startPractice: startFrame,
};
