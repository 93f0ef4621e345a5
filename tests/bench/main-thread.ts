/** What a page's main thread does, from the browser's own counters. */
import type { CDPSession, Page } from '@playwright/test';

/** Seconds of the main thread since the page began. */
export interface Busy {
  task: number;
  script: number;
  layout: number;
}

export const busyOf = async (cdp: CDPSession): Promise<Busy> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const at = (name: string) => metrics.find((m) => m.name === name)?.value ?? 0;
  return {
    task: at('TaskDuration'),
    script: at('ScriptDuration'),
    layout: at('LayoutDuration') + at('RecalcStyleDuration'),
  };
};

/** Milliseconds of main thread that `work` costs the page. */
export const during = async (cdp: CDPSession, work: () => Promise<unknown>): Promise<Busy> => {
  const before = await busyOf(cdp);
  await work();
  const after = await busyOf(cdp);
  return {
    task: (after.task - before.task) * 1000,
    script: (after.script - before.script) * 1000,
    layout: (after.layout - before.layout) * 1000,
  };
};

export const countersOf = async (page: Page): Promise<CDPSession> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  return cdp;
};

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;

/** Host with the content script, and one without: the same page on both is the yardstick. */
export const WITH = 'https://beian.aliyun.com/bench';
export const WITHOUT = 'https://bench.example.org/bench';

/** Opens `html` at an address of ours; nothing is asked of a server. */
export const openAt = async (page: Page, url: string, html: string): Promise<CDPSession> => {
  await page.route('**/bench', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto(url);
  return countersOf(page);
};
