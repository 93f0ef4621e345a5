/**
 * How long a fill of each practice portal takes, against a script written by hand for the same page
 * (tests/support/expert.ts) in the same run: with the page in front, and behind the popup's tab.
 */
import { readFileSync } from 'node:fs';
import { expectedModel, type SampleApplicant } from '../portals/expected';
import { ORDERS, orderOf } from '../portals/orders';
import { launchChromium } from '../support/chromium';
import type { Driver, View } from '../support/driver';
import { expertFill } from '../support/expert';
import { launchFirefox } from '../support/firefox';
import { startPortalServer } from '../support/https-server';
import { APPLICANTS_FILE } from '../support/portals';
import { importFile, pickApplicant, waitForForm } from '../support/product';

const applicant = (
  JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] }
).applicants.find((a) => a.entity.nature === 'enterprise') as SampleApplicant;

/** All but the page for the text message's code: a handful of boxes is no comparison. */
const MEASURED = ORDERS.map((o) => o.id).filter((id) => id !== 'miit-sms');

/** Milliseconds over all steps of an order, of the fills alone: the way from one step to the next is the page's. */
export interface OrderTime {
  /** From the click on the button until the report stands, both read-backs included; NaN where none came. */
  settled: number;
  /** Until the last value was written. */
  written: number;
  /** What `document.hidden` said in the page. */
  hidden: boolean;
}

export interface PortalTimes {
  portal: string;
  expert: number;
  front: OrderTime;
  behind: OrderTime;
}

/** No step of a practice portal takes longer (ms). */
const LONGEST = 60_000;

/** Presses the button and waits for the report within the popup, so that no driver's polling is measured; -1: none came. */
const PRESS_AND_WAIT = `new Promise((resolve) => {
  setTimeout(() => resolve(-1), ${LONGEST});
  const report = () => document.querySelector('[data-testid=fill-report]');
  const before = report()?.dataset.fillId;
  const begin = performance.now();
  const look = () => {
    document.querySelector('[data-testid=preview-confirm]')?.click();
    const now = report();
    if (!now || now.dataset.fillId === before) return;
    observer.disconnect();
    resolve(performance.now() - begin);
  };
  const observer = new MutationObserver(look);
  observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  document.querySelector('[data-testid=fill-page]').click();
})`;

const writtenOf = (popup: View, tabId: number) =>
  popup.evaluate<{ duration: number; written?: number }>(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'page/state', data: { tabId: ${tabId} } })
      .then(({ value }) => ({ duration: value.fill.report.duration, written: value.fill.report.written }))`,
  );

/** Until the popup shows what is to be filled now: nobody presses the button for the step before. */
const previewed = async (popup: View, tabId: number): Promise<void> => {
  await popup.waitFor<boolean>(
    `(globalThis.browser ?? chrome).runtime.sendMessage({ type: 'page/state', data: { tabId: ${tabId} } })
      .then(({ value }) => {
        const labels = value.plan.filter((row) => row.action === 'fill').map((row) => row.label);
        // A wording that several rows share is shown as ours.
        const own = labels.filter((l, i) => labels.indexOf(l) === i && labels.lastIndexOf(l) === i);
        const shown = [...document.querySelectorAll('.plan')].map((e) => e.textContent).join(' ');
        return labels.length > 0 && own.every((l) => shown.includes(l));
      })`,
  );
};

const press = (page: View, words: string) =>
  page.waitFor(`(() => {
    // Also in shadow roots and in the page's own frames.
    const within = (root) => [...root.querySelectorAll('*')].flatMap((e) =>
      [e, ...(e.shadowRoot ? within(e.shadowRoot) : []), ...(e.contentDocument ? within(e.contentDocument) : [])]);
    const button = within(document).filter((e) => e.matches('button, .next-button'))
      .find((b) => b.textContent.replace(/\\s+/g, '') === ${JSON.stringify(words)});
    button?.click();
    return !!button;
  })()`);

const timeExpert = async (driver: Driver, portal: string): Promise<number> => {
  const page = await driver.openPortal(portal);
  await page.activate();
  let total = 0;
  let begin = 0;
  const order = orderOf(portal);
  // The way from one step to the next is the page's own time.
  const timed = { ...order, steps: order.steps.map((s) => ({ ...s })) };
  begin = performance.now();
  await expertFill(page, timed, expectedModel(portal, applicant), async () => {
    total += performance.now() - begin;
    begin = performance.now();
  });
  await page.close();
  return total;
};

const timeProduct = async (driver: Driver, portal: string, front: boolean): Promise<OrderTime> => {
  const page = await driver.openPortal(portal);
  const tabId = await page.tabId();
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, applicant.id);
  await page.letHide();
  const total: OrderTime = { settled: 0, written: 0, hidden: false };
  const order = orderOf(portal);
  for (const [index, step] of order.steps.entries()) {
    await page.waitFor(`window.__model?.()?.steps.current === ${index}`);
    await waitForForm(popup);
    await previewed(popup, tabId);
    await (front ? page : popup).activate();
    // Shown at once, hidden a moment later.
    if (!front) await page.waitFor('document.hidden');
    total.hidden = await page.evaluate<boolean>('document.hidden');
    const settled = await popup.evaluate<number>(PRESS_AND_WAIT);
    if (settled < 0) {
      Object.assign(total, { settled: Number.NaN, written: Number.NaN });
      break;
    }
    const { duration, written = duration } = await writtenOf(popup, tabId);
    total.settled += settled;
    total.written += settled - duration + written;
    if (index < order.steps.length - 1) await press(page, step.next);
  }
  await popup.close();
  await page.close();
  return total;
};

/**
 * Times the portals one after the other.
 * @param names practice portals; all that have a yardstick by default
 * @param browser which production build is driven
 */
export const timeFills = async (
  names: readonly string[] = MEASURED,
  browser: 'chromium' | 'firefox' = 'chromium',
): Promise<PortalTimes[]> => {
  const server = await startPortalServer();
  const driver = await (browser === 'firefox'
    ? launchFirefox(server.proxyPort)
    : launchChromium(server.port));
  const times: PortalTimes[] = [];
  try {
    await importFile(driver);
    for (const portal of names) {
      const expert = await timeExpert(driver, portal);
      const front = await timeProduct(driver, portal, true);
      const behind = await timeProduct(driver, portal, false);
      times.push({ portal, expert, front, behind });
      console.log(lineOf(times.at(-1)!));
    }
  } finally {
    await driver.close();
    await server.close();
  }
  return times;
};

const ms = (n: number) => `${Math.round(n)} ms`.padStart(9);
const ratio = (n: number, of: number) => `${(n / of).toFixed(2)}×`.padStart(7);

/** One row of the table: the expert's time, then ratios to it. */
export const lineOf = ({ portal, expert, front, behind }: PortalTimes): string =>
  `${portal.padEnd(14)} expert ${ms(expert)}  front ${ms(front.settled)} ${ratio(front.settled, expert)} (written ${ratio(front.written, expert)})` +
  `  behind ${ms(behind.settled)} ${ratio(behind.settled, expert)} (written ${ratio(behind.written, expert)})${behind.hidden ? '' : ' NOT HIDDEN'}${front.hidden ? ' FRONT WAS HIDDEN' : ''}`;
