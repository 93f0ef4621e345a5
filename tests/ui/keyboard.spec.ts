/** The whole job with the keyboard alone, and the outside handles with real clicks. */
import { expect, type Locator, test } from '@playwright/test';
import { openScenario } from './open';

test('popup: client, tabs, preview and fill without a mouse', async ({ page }) => {
  await openScenario(page, 'popup-clients-open', 'light');
  await page.keyboard.press('Escape');
  await expect(page.getByTestId('applicant-picker')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('applicant-search')).toBeFocused();
  await page.keyboard.type('1150');
  await expect(page.getByTestId('applicant-option')).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('applicant-picker')).toHaveAttribute('data-applicant-id', 'c-1150');
  await expect(page.getByTestId('applicant-picker')).toBeFocused();
  // Site, filing type, SMS role, then the tabs.
  for (let i = 0; i < 4; i++) await page.keyboard.press('Tab');
  await expect(page.getByRole('tab').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Tab');
  await expect(
    page
      .getByRole('button')
      .filter({ has: page.getByTestId('finding') })
      .first(),
  ).toBeFocused();
  await page.getByTestId('fill-page').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('fill-report')).toBeVisible();
});

test('popup: real clicks on every handle', async ({ page }) => {
  await openScenario(page, 'popup-long-names', 'light');
  await page.getByTestId('site-picker').click();
  await page.locator('[data-testid=site-option][data-site-index="1"]').click();
  await expect(page.getByTestId('site-picker')).toHaveAttribute('data-site-index', '1');
  await page.getByTestId('applicant-picker').click();
  await page.locator('[data-testid=applicant-option][data-applicant-id="c-0002"]').click();
  await expect(page.getByTestId('applicant-picker')).toHaveAttribute('data-applicant-id', 'c-0002');
  await page.getByTestId('filing-type').selectOption('addAccess');
  await page.getByTestId('sms-role').selectOption('siteManager');
  await page.getByTestId('fill-page').click();
  await expect(page.getByTestId('fill-report')).toHaveAttribute('data-filled', '5');
  await page.getByTestId('undo-fill').click();
  await expect(page.getByTestId('fill-report')).toHaveCount(0);
});

test('popup: a click outside closes the list', async ({ page }) => {
  await openScenario(page, 'popup-clients-open', 'light');
  await page.getByTestId('page-status').click();
  await expect(page.getByTestId('applicant-option')).toHaveCount(0);
});

test('options: list, editor and saving without a mouse', async ({ page }) => {
  await openScenario(page, 'options-clients-200', 'light');
  await page.locator('[data-row="0"] a').focus();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('ArrowDown');
    await expect(page.locator(`[data-row="${i + 1}"] a`)).toBeFocused();
  }
  await page.keyboard.press('Space');
  await expect(page.getByTestId('delete-clients')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByTestId('client-search')).toBeFocused();
  await page.keyboard.type('1150');
  // The list has been searched, and so begins at its first row again.
  await expect(page.locator('[data-row="0"] a')).toBeVisible();
  await page.keyboard.press('Escape');
  // The whole list stands again where it was before the search.
  await page.locator('.tablewrap').evaluate((table) => table.scrollTo(0, 0));
  await page.locator('[data-row="0"] a').focus();
  await page.keyboard.press('Enter');
  await page.locator('[data-editor-field="entity.remarks"] textarea').focus();
  await page.keyboard.type('键盘写的备注');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('已保存。')).toBeVisible();
  const saved = await page.evaluate(
    () =>
      (
        globalThis as unknown as { fakeApi: { applicants: Map<string, { entity: { remarks: string } }> } }
      ).fakeApi.applicants.get('c-0001')?.entity.remarks,
  );
  expect(saved).toBe('键盘写的备注');
});

test('side panel: documents, process and footer check without a mouse', async ({ page }) => {
  await openScenario(page, 'panel-approved', 'light');
  const edits = () =>
    page.evaluate(() =>
      (globalThis as unknown as { fakeApi: { calls: { name: string; args: unknown[] }[] } }).fakeApi.calls
        .filter((c) => c.name === 'editOrder')
        .map((c) => c.args[1]),
    );
  /** Tabs on until the element has the focus; it must come within a few dozen stops. */
  const tabTo = async (target: Locator) => {
    for (let stop = 0; stop < 60; stop++) {
      if (await target.evaluate((e) => e === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  await page.locator('.bar .iconbtn').last().focus();
  const fold = page.locator('[data-fold="panel-fill"]');
  await tabTo(fold.locator('summary'));
  await page.keyboard.press('Enter');
  await expect(fold).not.toHaveAttribute('open');
  await tabTo(page.getByTestId('copy-documents'));
  await tabTo(page.getByTestId('document-ready').first());
  await page.keyboard.press('Space');
  await tabTo(page.getByTestId('order-state'));
  await page.keyboard.press('ArrowUp');
  expect(await edits()).toEqual([
    { list: 'documentsReady', id: 'entity-certificate', on: true },
    { set: { state: 'returned' } },
  ]);
  await tabTo(page.getByTestId('check-footer'));
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('footer-item').first()).toBeVisible();
});
