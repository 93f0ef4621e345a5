/** One welcome tab, right after the installation. */
import { browser } from 'wxt/browser';
import { PRACTICE_PAGE } from './senders';

/** Opened behind the tab the user is in: it waits there and interrupts nothing. */
export const welcomeOnce = (): void =>
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: PRACTICE_PAGE, active: false });
  });
