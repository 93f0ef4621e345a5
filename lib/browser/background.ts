/** Wires the services to the browser's events. All listeners are added at once: the worker may wake for any of them. */
import { browser } from 'wxt/browser';
import { ALL_TABS } from '../protocol/messages';
import { panelCalls } from '../service/orders';
import type { Platform } from '../service/ports';
import { createServices } from '../service/services';
import { vaultApplicants } from '../service/vault-applicants';
import { openVault } from '../vault/index';
import { startDeadlines } from './alarms';
import { managedSettings } from './managed';
import { onOrderAlarm } from './order-alarms';
import { platform, preparePlatform } from './platform';
import { serve } from './serve';
import { createSiteParts } from './site-parts';
import { startVault } from './vault-background';
import { welcomeOnce } from './welcome-tab';

const SESSION_KEY = 'vaultKey';

/** The unlocked data key lives in memory only (storage.session). */
const vaultSession = {
  get: () => platform.session.get<string>(SESSION_KEY),
  set: (value: string) => platform.session.set(SESSION_KEY, value),
  clear: () => platform.session.remove(SESSION_KEY),
};

const activeTab = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;

export const startBackground = (): void => {
  preparePlatform();
  const vault = openVault({
    databaseName: 'clients',
    session: vaultSession,
    now: platform.now,
    passphraseRequired: async () => (await managedSettings()).passphraseRequired === true,
  });
  const applicants = vaultApplicants(vault, platform.language);
  const deadlines = startDeadlines(applicants);
  /** What is said to every page is a change of the clients or of the lock: reminders follow it too. */
  const heard: Platform = {
    ...platform,
    announce: (tabId, fill) => {
      platform.announce(tabId, fill);
      if (tabId === ALL_TABS) deadlines.rebuild().catch(() => undefined);
    },
  };
  const parts = createSiteParts(heard, applicants);
  const services = createServices(parts.platform, applicants);
  const guarded = startVault(vault, parts.platform);
  serve(
    {
      ...parts.connect(services),
      ...guarded.pages,
      ...panelCalls(applicants.orders, deadlines, heard),
    },
    guarded.watchingFills(services.frames),
  );
  browser.commands.onCommand.addListener(async (name) => {
    const tabId = await activeTab();
    if (tabId !== undefined) await services.command(name, tabId);
  });
  onOrderAlarm((tabId) => void services.orderRang(tabId));
  browser.tabs.onRemoved.addListener((tabId) => void services.tabRemoved(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    if (change.status === 'loading') void services.tabLoading(tabId, tab.url);
  });
  browser.runtime.onInstalled.addListener(() => void services.updated());
  welcomeOnce();
  browser.runtime.onStartup.addListener(() => void services.started());
};
