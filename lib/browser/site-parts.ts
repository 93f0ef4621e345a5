/** Enabled sites, the context menu and taught fields, put together with the browser's events. */
import { browser } from 'wxt/browser';
import { ALL_TABS } from '../protocol/messages';
import type { SitesCalls, SummaryCalls, TeachCalls } from '../protocol/sites-calls';
import type { Applicants } from '../service/applicants';
import type { CoreHandlers, Handlers } from '../service/calls';
import { filingTabs } from '../service/filing-tabs';
import { createMenu } from '../service/menu';
import { createMenuClick } from '../service/menu-click';
import type { Platform } from '../service/ports';
import type { Services } from '../service/services';
import { createSites } from '../service/sites';
import { sitesCalls } from '../service/sites-calls';
import { summaryCalls } from '../service/summary';
import { createTeaching } from '../service/teach';
import { teachCalls } from '../service/teach-calls';
import { answerClick, badgeWithAnswer, replaceMenu, watchMenu } from './menus';
import { fieldReach } from './one-field';
import { readFrame } from './read-frame';
import { siteAccess, watchSites } from './site-access';

/** Tabs that show a host, in their address bar or in a frame with a form. */
const tabsOf = async (platform: Platform, host: string): Promise<ReadonlySet<number>> => {
  const shown = await browser.tabs.query({ url: `https://${host}/*` });
  const framed = (await filingTabs(platform.session)).filter((t) => t.host === host);
  return new Set([...shown.flatMap((t) => t.id ?? []), ...framed.map((t) => t.tabId)]);
};

export const createSiteParts = (base: Platform, applicants: Applicants) => {
  const menu = createMenu(base, applicants, replaceMenu);
  const platform: Platform = {
    ...base,
    badge: badgeWithAnswer,
    announce: (tabId, fill) => {
      base.announce(tabId, fill);
      // Clients, lock or language changed: the menu names the client.
      if (tabId === ALL_TABS) void menu.refresh();
    },
  };

  /** The handlers of all pages; listens to the browser from now on. */
  const connect = (services: Services): CoreHandlers & Handlers<SitesCalls & TeachCalls & SummaryCalls> => {
    const core: CoreHandlers = services.pages;
    const sites = createSites(platform.local, siteAccess, platform.now, () => platform.announce(ALL_TABS));
    const teaching = createTeaching(platform.local, async (host) => {
      for (const tabId of await tabsOf(platform, host)) await services.pushContext(tabId);
      platform.announce(ALL_TABS);
    });
    const clicked = createMenuClick({
      platform,
      applicants,
      menu,
      teaching,
      reach: fieldReach,
      answer: answerClick,
      openOptions: () => browser.runtime.openOptionsPage(),
    });
    watchSites(sites);
    watchMenu(menu, clicked);
    return {
      ...core,
      ...sitesCalls(sites),
      ...teachCalls(teaching),
      ...summaryCalls(platform, applicants, readFrame),
      'page/choose': async (choice, from) => {
        await core['page/choose'](choice, from);
        void menu.refresh(choice.tabId);
      },
    };
  };
  return { platform, connect };
};
