/**
 * Who may ask the background for what, tried for real: from a content script's world on a filing page,
 * and with plans that were made for a page that is no longer there.
 */
import type { Driver, View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile, pickApplicant, waitForForm } from '../../support/product';

/** Sends a message from inside the content scripts' world of a tab; the answer or the error text. */
const fromContentScript = async (driver: Driver, tabId: number, type: string, data: unknown) => {
  const page = await driver.openExtensionPage('options.html');
  const answer = await page.evaluate<unknown>(`(async () => {
    const api = globalThis.browser ?? chrome;
    const [{ result }] = await api.scripting.executeScript({
      target: { tabId: ${tabId} },
      args: [${JSON.stringify({ type, data })}],
      func: async (message) => {
        const own = globalThis.browser?.runtime?.id ? globalThis.browser : chrome;
        try { return { answer: await own.runtime.sendMessage(message) }; } catch (error) { return { thrown: String(error) }; }
      },
    });
    return result;
  })()`);
  await page.close();
  return answer as { answer?: { ok: boolean; value?: unknown; error?: string } };
};

const sendFromPage = <T>(page: View, type: string, data: unknown) =>
  page.evaluate<T>(`(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({ type, data })})`);

test('a content script gets nothing from the vault and cannot start a fill', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const tabId = await page.tabId();
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  for (const [type, data] of [
    ['applicants/list', undefined],
    ['applicants/get', { id: 'c-0001' }],
    ['workbench/rows', { today: '2026-11-22' }],
    ['workbench/clients', { ids: ['c-0001'] }],
    ['workbench/write', { edits: [] }],
    ['workbench/change', { ids: ['c-0001'], change: { kind: 'archive', on: '2026-11-22' } }],
    ['workbench/version', undefined],
    ['workbench/draft', { key: 'new' }],
    ['workbench/keep-draft', { key: 'new', draft: { applicant: { id: 'x' } } }],
    ['applicants/delete', { ids: ['c-0001'] }],
    ['page/state', { tabId }],
    ['fill/start', { tabId, planId: 'x', applicantId: 'c-0001', siteIndex: 0, skip: [], replace: [] }],
    ['vault/unlock', { passphrase: 'x' }],
    ['vault/set-passphrase', { passphrase: 'x' }],
  ] as const) {
    const { answer } = await fromContentScript(driver, tabId, type, data ?? null);
    expect(answer, type).toMatchObject({ ok: false });
    expect(JSON.stringify(answer), type).not.toContain('value');
  }
  // The clients are still there and the vault has no passphrase.
  expect(await sendFromPage<{ value: unknown[] }>(popup, 'applicants/list', null)).toMatchObject({
    ok: true,
  });
  expect(await sendFromPage(popup, 'vault/state', null)).toMatchObject({ value: { state: 'device-key' } });
});

test('a plan is dropped when the page was replaced after the preview', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('element-plus');
  const tabId = await page.tabId();
  const popup = await driver.openPopup(page);
  await pickApplicant(popup, 'c-0001');
  await waitForForm(popup);
  const { value: state } = await sendFromPage<{ value: { planId: string } }>(popup, 'page/state', { tabId });
  expect(state.planId).toBeTruthy();
  await popup.close();
  await page.reload();
  await page.waitFor('window.__model?.().steps.current === 0');
  const options = await driver.openExtensionPage('options.html');
  await expect
    .poll(async () =>
      sendFromPage<{ value: { code?: string } }>(options, 'fill/start', {
        tabId,
        planId: state.planId,
        applicantId: 'c-0001',
        siteIndex: 0,
        skip: [],
        replace: [],
      }),
    )
    .toMatchObject({ value: { code: 'navigated' } });
  const model = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
  expect(Object.values(model.fields).filter((v) => typeof v === 'string' && v !== '')).toEqual([]);
});

test('the page sees one closed host element and nothing of the extension', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('fusion');
  const popup = await driver.openPopup(page);
  await waitForForm(popup);
  const seen = await page.evaluate<{
    hosts: number;
    texts: number;
    root: boolean;
    globals: string[];
  }>(`(() => ({
    hosts: document.querySelectorAll('[data-filing-assist]').length,
    texts: document.querySelectorAll('[data-filing-assist-text]').length,
    root: [...document.querySelectorAll('[data-filing-assist]')].some((e) => e.shadowRoot !== null),
    globals: Object.getOwnPropertyNames(window).filter((n) => /filing|assist/i.test(n)),
  }))()`);
  expect(seen.hosts).toBeLessThanOrEqual(1);
  expect(seen.texts).toBeLessThanOrEqual(1);
  expect(seen.root).toBe(false);
  expect(seen.globals).toEqual([]);
});
