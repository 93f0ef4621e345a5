/** Every state, light and dark: no accessibility violation, nothing wider than the window, a picture to look at. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { openScenario, SIZES, type Theme } from './open';
import { SCENARIOS } from './scenarios';

const violations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
};
/** Elements that stick out of the window sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** One page for all states: opening a fresh one each time costs more than the check. */
let page: Page;
test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
});
test.afterEach(() => page.emulateMedia({ forcedColors: null, reducedMotion: null }));

for (const [name, scenario] of Object.entries(SCENARIOS)) {
  for (const theme of ['light', 'dark'] as const satisfies readonly Theme[]) {
    test(`${name} ${theme}`, async () => {
      const problems: string[] = [];
      const note = (e: Error) => problems.push(e.message);
      page.on('pageerror', note);
      await openScenario(page, name, theme);
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      page.off('pageerror', note);
      expect(problems).toEqual([]);
      await page.mouse.move(0, 0);
      await page.screenshot({ path: `test-results/ui/${name}-${theme}.png` });
    });
  }
  test(`${name} at 200 %`, async () => {
    // Zoom halves the width that a page has; popup and panel keep theirs and lay out within it.
    const { width, height } = SIZES[scenario.page];
    const size =
      scenario.page === 'popup' || scenario.page === 'panel'
        ? { width, height: height / 2 }
        : { width: width / 2, height: height / 2 };
    await openScenario(page, name, 'light', size);
    expect(await overflow(page)).toBe(0);
    await page.screenshot({ path: `test-results/ui/${name}-zoom.png`, fullPage: true });
  });
}

test('a long name and its tags stay within their cell, and both can be read', async () => {
  for (const name of ['options-clients', 'options-clients-english']) {
    await openScenario(page, name, 'light');
    const cells = await page.locator('.col-name .row').evaluateAll((rows) =>
      rows.map((row) => {
        const cell = row.getBoundingClientRect();
        const tags = row.querySelector('.tags')?.getBoundingClientRect();
        const link = row.querySelector('a') as HTMLElement;
        return {
          out: tags ? tags.right - cell.right : 0,
          tags: tags?.width ?? 99,
          name: link.offsetWidth / Math.min(cell.width / 2, link.scrollWidth),
        };
      }),
    );
    expect(cells.length).toBeGreaterThan(3);
    for (const { out, tags, name: share } of cells) {
      expect(out).toBeLessThanOrEqual(0.5);
      expect(tags).toBeGreaterThan(20);
      expect(share).toBeGreaterThanOrEqual(0.99);
    }
  }
});

test('forced colours keep every shape and border in sight', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const name of [
    'popup-plan',
    'popup-report',
    'popup-findings',
    'panel-sms',
    'popup-after',
    'options-clients',
    'options-editor-long',
    'popup-armed-held',
    'popup-summary',
    'panel-filling-in',
    'options-rule',
    'options-rejections',
    'options-batch-result',
    'welcome-preview',
  ]) {
    await openScenario(page, name, 'light');
    await page.screenshot({ path: `test-results/ui/${name}-forced.png` });
    const edge = await page
      .locator('.btn--primary, .btn')
      .first()
      .evaluate((e) => getComputedStyle(e).borderTopStyle);
    expect(edge).toBe('solid');
  }
});

test('nothing moves with reduced motion', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const name of [
    'popup-plan',
    'panel-filling-in',
    'options-rule',
    'options-rejections',
    'options-batch',
    'welcome-preview',
  ]) {
    await openScenario(page, name, 'light');
    const durations = await page.evaluate(() =>
      [...document.querySelectorAll('*')].map((e) => {
        const s = getComputedStyle(e);
        return `${s.transitionDuration} ${s.animationName}`;
      }),
    );
    expect([...new Set(durations)], name).toEqual(['0s none']);
  }
});
