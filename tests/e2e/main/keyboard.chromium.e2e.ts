/**
 * The whole job without a mouse: client, preview, fill, report, a finding's field, the next finding's card,
 * its fix, and taking it back.
 */
import type { Page } from '@playwright/test';
import type { ChromiumView } from '../../support/chromium';
import { poll, tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile, reportOf, waitForForm } from '../../support/product';

const CLIENT = 'c-0001';
/** Its credit code; a small last letter is the slip that the test makes. */
const ID_NUMBER = '91330106MA2EXAM19G';

/** Presses Tab until the element with the focus fits; fails after a whole round. */
const tabTo = async (page: Page, what: string, fits: string): Promise<void> => {
  for (let i = 0; i < 80; i++) {
    if (
      await page.evaluate<boolean>(`(() => { const e = document.activeElement; return !!e && (${fits}); })()`)
    )
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${what}`);
};
const hasId = (id: string) => `e.dataset.testid === '${id}'`;
const idBox = `[...document.querySelectorAll('input')].find((i) => i.value.toUpperCase() === '${ID_NUMBER}')`;

test('the whole job with the keyboard alone', async ({ chromiumDriver: driver }) => {
  await importFile(driver);
  const view = (await driver.openPortal('native-table')) as ChromiumView;
  const popupView = (await driver.openPopup(view)) as ChromiumView;
  const popup = popupView.page;
  await waitForForm(popupView);

  // The client.
  await tabTo(popup, 'the client picker', hasId('applicant-picker'));
  await popup.keyboard.press('Enter');
  await popup.keyboard.type('青禾');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('applicant-picker')).toHaveAttribute('data-applicant-id', CLIENT);

  // Preview and fill; the report comes where the focus is.
  await expect(popup.getByTestId('fill-page')).toHaveText(/\d/);
  await tabTo(popup, 'the fill button', hasId('fill-page'));
  await popup.keyboard.press('Enter');
  await expect(popup.getByTestId('fill-report')).toBeVisible({ timeout: 60_000 });
  expect((await reportOf(popupView)).failed).toBe(0);

  // A slip typed in the page, found when the field is left.
  const page = view.page;
  await page.bringToFront();
  await tabTo(page, 'the ID number', `e.value === '${ID_NUMBER}'`);
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('g');
  await page.keyboard.press('Tab');

  // From the list of findings to its field.
  await popup.bringToFront();
  const finding = popup.locator(`${tid('finding')}[data-rule-id="id-number-writing"]`);
  await expect(finding).toHaveCount(1);
  await tabTo(popup, 'the tabs', `e.getAttribute('role') === 'tab'`);
  await popup.keyboard.press('ArrowRight');
  await tabTo(
    popup,
    'the finding',
    `!!e.querySelector('[data-rule-id="id-number-writing"]') && e.matches('button')`,
  );
  await popup.keyboard.press('Enter');
  await page.bringToFront();
  await expect.poll(() => page.evaluate(`document.activeElement === ${idBox}`)).toBe(true);

  // In the page: next finding opens the card with the focus on its fix.
  const value = () => page.evaluate<string>(`${idBox}.value`);
  const fixed = await poll('the fix from the card', async () => {
    // The browser's own shortcut is out of a script's reach; this is the event it fires.
    await (await driver.worker()).evaluate(`chrome.commands.onCommand.dispatch('next-finding')`);
    await page.waitForTimeout(300);
    await page.keyboard.press('Enter');
    // The card asks the browser first whether anything covers its button.
    await page.waitForTimeout(600);
    return (await value()).endsWith('G');
  });
  expect(fixed).toBe(true);

  // The browser's own undo takes it back.
  await page.evaluate(`${idBox}.focus()`);
  await page.keyboard.press('ControlOrMeta+Z');
  await expect.poll(async () => (await value()).endsWith('g')).toBe(true);
});
