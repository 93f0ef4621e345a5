/**
 * @full The README's gallery: the product with the sample clients, light and dark, into test-results/gallery.
 * `npm run pictures` takes them and copies the chosen ones to .github/images.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromiumView } from '../../support/chromium';
import { tid } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { fill, importFile, pickApplicant, waitForForm } from '../../support/product';
import { tableFile } from '../workbench/table-file';

const GALLERY = resolve(import.meta.dirname, '../../../test-results/gallery');
mkdirSync(GALLERY, { recursive: true });
test.setTimeout(300_000);

interface Shot {
  name: string;
  /** Address within the extension. */
  path: string;
  /** Something that only this page has. */
  ready: string;
  prepare?(page: Page): Promise<unknown>;
  size?: { width: number; height: number };
}

const REASON = '1、网站名称不符合要求；2、主体负责人身份证已过期；3、通信地址请详细到门牌号。';
const CREDIT_CODE = '91330106MA2EXAM19G';
const WIDE = { width: 1280, height: 800 };

const PAGES: readonly Shot[] = [
  { name: 'clients', path: 'options.html#clients', ready: tid('client-row') },
  { name: 'editor', path: 'options.html#client/c-0001', ready: '[data-editor-field="entity.name"]' },
  {
    name: 'import',
    path: 'options.html#import',
    ready: tid('import-file'),
    prepare: async (page) => {
      await page.getByTestId('import-file').setInputFiles(tableFile());
      await page.getByTestId('import-confirm').waitFor();
    },
  },
  {
    name: 'batch',
    path: 'options.html#batch',
    ready: tid('batch-start'),
    prepare: async (page) => {
      await page.getByTestId('batch-start').click();
      await page.getByTestId('batch-row').first().waitFor();
    },
  },
  { name: 'rules', path: 'options.html#rules/site-name-personal-words', ready: tid('rule-detail') },
  {
    name: 'rejections',
    path: 'options.html#rejections/c-0001',
    ready: tid('rejection-text'),
    prepare: async (page) => {
      await page.getByTestId('rejection-text').fill(REASON);
      await page.getByTestId('explain-rejection').click();
    },
  },
  { name: 'settings', path: 'options.html#settings', ready: tid('muted-rules') },
  { name: 'welcome', path: 'welcome.html', ready: 'main h1' },
];

for (const theme of ['light', 'dark'] as const)
  test(`@full gallery, ${theme}`, async ({ chromiumDriver: driver }) => {
    const missing: string[] = [];
    const shoot = (page: Page, name: string) =>
      page.screenshot({ path: join(GALLERY, `${name}-${theme}.png`), animations: 'disabled' });
    const open = async (shot: Shot) => {
      const { page } = (await driver.newView()) as ChromiumView;
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize(shot.size ?? WIDE);
      await page.goto(`${driver.extensionOrigin}/${shot.path}`);
      await page.locator(shot.ready).first().waitFor({ timeout: 8000 });
      await shot.prepare?.(page);
      await page.waitForTimeout(300);
      await shoot(page, shot.name);
      await page.close();
    };
    const attempt = async (name: string, take: () => Promise<unknown>) => {
      try {
        await take();
      } catch (error) {
        missing.push(`${name}: ${String(error).split('\n')[0]}`);
      }
    };

    await importFile(driver);
    for (const shot of PAGES) await attempt(shot.name, () => open(shot));

    const view = (await driver.openPortal('fusion')) as ChromiumView;
    await view.page.emulateMedia({ colorScheme: theme });
    const popup = (await driver.openPopup(view)) as ChromiumView;
    await popup.page.emulateMedia({ colorScheme: theme });
    await popup.page.setViewportSize({ width: 380, height: 600 });
    await pickApplicant(popup, 'c-0001');
    await waitForForm(popup);
    const tabId = await view.tabId();
    await attempt('popup', async () => {
      await popup.waitFor(`/\\d/.test(document.querySelector('${tid('fill-page')}').textContent)`);
      await shoot(popup.page, 'preview');
      await fill(popup);
      await shoot(popup.page, 'report');
    });
    await attempt('panel', () =>
      open({
        name: 'panel',
        path: `sidepanel.html?tab=${tabId}`,
        ready: tid('document'),
        size: { width: 400, height: 900 },
      }),
    );
    // The portal is light in either theme, and so are our marks on it.
    if (theme === 'light')
      await attempt('page', async () => {
        await view.page.bringToFront();
        // A slip to point out: a small letter in the credit code.
        await view.page.evaluate(
          `[...document.querySelectorAll('input')].find((i) => i.value === '${CREDIT_CODE}').focus()`,
        );
        await view.page.keyboard.press('End');
        await view.page.keyboard.press('Backspace');
        await view.page.keyboard.type('g');
        await view.page.keyboard.press('Tab');
        await popup.evaluate(
          `[...document.querySelectorAll('button')].find((b) => b.textContent === '检查本页')?.click()`,
        );
        await view.page.waitForTimeout(1500);
        await shoot(view.page, 'annotation');
        await (await driver.worker()).evaluate(`chrome.commands.onCommand.dispatch('next-finding')`);
        await view.page.waitForTimeout(1500);
        await shoot(view.page, 'card');
      });
    if (missing.length) console.log(`not taken (${theme}):\n  ${missing.join('\n  ')}`);
    expect(missing).toEqual([]);
  });
