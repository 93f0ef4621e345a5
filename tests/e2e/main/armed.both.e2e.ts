/**
 * An order armed at its first step: the page goes on by itself or at the user's hand, and each later step is
 * filled without another click, until the tab leaves the site.
 */
import { readFileSync } from 'node:fs';
import { expectedModel, type SampleApplicant } from '../../portals/expected';
import { orderOf } from '../../portals/orders';
import { tid, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE, portalUrl } from '../../support/portals';
import { fill, importFile, pickApplicant, reportOf, waitForForm } from '../../support/product';

const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] };
const applicant = applicants.find((a) => a.entity.nature === 'enterprise')!;

interface Model {
  fields: Record<string, unknown>;
  steps: { current: number };
}
const modelOf = (page: View) => page.evaluate<Model>('window.__model()');
const press = (page: View, words: string) =>
  page.click({
    js: `[...document.querySelectorAll('button, .next-button')].find((b) => b.textContent.replace(/\\s+/g, '') === ${JSON.stringify(words)})`,
  });
const armedMode = (popup: View) =>
  popup.evaluate<string | null>(`document.querySelector('${tid('armed-order')}')?.dataset.mode ?? null`);
/** What the session store holds of orders under way. */
const orders = (popup: View) =>
  popup.evaluate<string[]>(
    `(globalThis.browser ?? chrome).storage.session.get(null).then((all) => Object.keys(all).filter((k) => k.startsWith('armed:')))`,
  );
const shownFill = (popup: View) =>
  popup.evaluate<string>(`document.querySelector('${tid('fill-report')}')?.dataset.fillId ?? ''`);

const arm = async (popup: View, mode: 'offer' | 'fill') => {
  await pickApplicant(popup, applicant.id);
  await waitForForm(popup);
  await popup.click(tid(`later-${mode}`));
};

// Three steps, one after the other, on a busy machine.
test.describe.configure({ timeout: 180_000 });

for (const [portal, tag] of [
  ['element-plus', ' @full'],
  ['native-table', ''],
] as const)
  test(`${portal}: each step fills by itself, and stands right in the end${tag}`, async ({ driver }) => {
    await importFile(driver);
    const page = await driver.openPortal(portal);
    const popup = await driver.openPopup(page);
    await arm(popup, 'fill');
    await page.activate();
    const { fillId } = await fill(popup);
    expect(await armedMode(popup)).toBe('fill');
    const seen = [fillId];
    const order = orderOf(portal);
    for (const [index, step] of order.steps.entries()) {
      if (index > 0) {
        // Nobody presses fill: a report of another fill comes up.
        await popup.waitFor(
          `(() => { const id = document.querySelector('${tid('fill-report')}')?.dataset.fillId; return !!id && !${JSON.stringify(seen)}.includes(id); })()`,
          undefined,
          40_000,
        );
        seen.push(await shownFill(popup));
        expect((await reportOf(popup)).failed).toBe(0);
      }
      if (index < order.steps.length - 1) await press(page, step.next);
    }
    expect((await modelOf(page)).fields).toEqual(expectedModel(portal, applicant));
  });

test('a step is only offered where the user wants to be asked, and a click fills it @full', async ({
  driver,
}) => {
  await importFile(driver);
  const page = await driver.openPortal('native-table');
  const popup = await driver.openPopup(page);
  await arm(popup, 'offer');
  await fill(popup);
  await press(page, orderOf('native-table').steps[0]!.next);
  await page.waitFor('window.__model().steps.current === 1');
  await popup.waitFor(
    `/可以填入 \\d+ 项/.test(document.querySelector('${tid('armed-order')}')?.textContent ?? '')`,
  );
  const before = (await modelOf(page)).fields;
  expect(before['entityManager.name']).toBe('');
  await fill(popup);
  expect((await modelOf(page)).fields['entityManager.name']).toBe(applicant.entityManager.name);
});

test('leaving the site ends the order, and coming back does not begin it again', async ({ driver }) => {
  await importFile(driver);
  const page = await driver.openPortal('native-table');
  const popup = await driver.openPopup(page);
  await arm(popup, 'fill');
  await fill(popup);
  expect(await armedMode(popup)).toBe('fill');
  expect(await orders(popup)).toHaveLength(1);
  await driver.stopBackground();
  await page.goto(portalUrl('native-table', { host: 'beian.huaweicloud.com' }));
  await page.waitFor('window.__model?.().steps.current === 0');
  await popup.waitFor(`!document.querySelector('${tid('armed-order')}')`);
  await page.goto(portalUrl('native-table'));
  await page.waitFor('window.__model?.().steps.current === 0');
  await waitForForm(popup);
  expect(await orders(popup)).toEqual([]);
  expect(await armedMode(popup)).toBeNull();
});
