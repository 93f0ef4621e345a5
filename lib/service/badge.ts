/** The toolbar badge of a tab: an order under way first, then the findings of all its frames together. */
import type { Severity } from '../schema/filing';
import { type ArmedOrder, isOver } from './armed-order';
import { armedKey } from './keys';
import type { Platform } from './ports';
import { wordsOf } from './words';

interface FrameCount {
  fields: number;
  counts: Record<Severity, number>;
}
type TabCounts = Record<string, FrameCount>;

const keyOf = (tabId: number): string => `badge:${tabId}`;

/** At most about four characters fit. */
const short = (n: number): string => (n > 99 ? '99+' : String(n));

export const showBadge = async (
  platform: Platform,
  tabId: number,
  frameId: number,
  count: FrameCount,
): Promise<void> => {
  await platform.session.update<TabCounts>(keyOf(tabId), (old) => ({
    // The top frame reports first after a navigation: what other frames said belongs to the page before.
    ...(frameId === 0 && old?.[0]?.fields !== undefined && count.fields === 0 ? {} : old),
    [frameId]: count,
  }));
  await paintBadge(platform, tabId);
};

/** Draws the badge from what is stored. */
export const paintBadge = async (platform: Platform, tabId: number): Promise<void> => {
  const frames = Object.values((await platform.session.get<TabCounts>(keyOf(tabId))) ?? {});
  const order = await platform.session.get<ArmedOrder>(armedKey(tabId));
  const sum = (pick: (f: FrameCount) => number) => frames.reduce((n, f) => n + pick(f), 0);
  const errors = sum((f) => f.counts.error);
  const warnings = sum((f) => f.counts.warning);
  const words = wordsOf(platform.language());
  const live = order && !isOver(order, platform.now()) ? order : undefined;
  if (live?.waiting)
    return platform.badge(tabId, {
      text: `+${short(live.waiting)}`,
      tone: 'armed',
      title: words.waiting(live.waiting),
    });
  if (live?.mode === 'fill') return platform.badge(tabId, { text: '▶', tone: 'armed', title: words.armed });
  if (sum((f) => f.fields) === 0) return platform.badge(tabId, { text: '', tone: 'none', title: words.name });
  const open = errors + warnings;
  await platform.badge(tabId, {
    text: open ? short(open) : '✓',
    tone: errors ? 'error' : warnings ? 'warning' : 'clean',
    title: open ? words.badge(errors, warnings) : words.clean,
  });
};

export const forgetBadge = (platform: Platform, tabId: number): Promise<void> =>
  platform.session.remove(keyOf(tabId));
