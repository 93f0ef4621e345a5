/** Which tabs show a filing form, kept in the session store: settings that change are pushed to them. */
import type { FilingTab } from '../protocol/rulebook-calls';
import type { SessionStore } from './ports';

const KEY = 'filingTabs';

interface Entry extends FilingTab {
  frames: readonly number[];
}

/** A frame's report; `host` is '' when it shows no form (any more). */
export const noteFilingTab = async (
  session: SessionStore,
  tabId: number,
  frameId: number,
  host: string,
): Promise<void> => {
  await session.update<readonly Entry[]>(KEY, (old = []) => {
    const known = old.find((entry) => entry.tabId === tabId);
    const others = (known?.frames ?? []).filter((id) => id !== frameId);
    const frames = host ? [...others, frameId] : others;
    const rest = old.filter((entry) => entry.tabId !== tabId);
    return frames.length ? [{ tabId, host: known?.host ?? host, frames }, ...rest] : rest;
  });
};

export const forgetFilingTab = async (session: SessionStore, tabId: number): Promise<void> => {
  await session.update<readonly Entry[]>(KEY, (old = []) => old.filter((entry) => entry.tabId !== tabId));
};

/** The tab that changed last comes first. */
export const filingTabs = async (session: SessionStore): Promise<readonly FilingTab[]> =>
  ((await session.get<readonly Entry[]>(KEY)) ?? []).map(({ tabId, host }) => ({ tabId, host }));
