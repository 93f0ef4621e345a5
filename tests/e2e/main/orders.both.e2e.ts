/**
 * The main job: an enterprise in 浙江杭州 and an individual in 河南郑州, each through the three steps of
 * each practice portal, filled from the popup. The page's own model is compared field by field.
 */
import { readFileSync } from 'node:fs';
import { checkFiling } from '../../../lib/rules/index';
import type { Filing } from '../../../lib/schema/filing';
import { expectedModel, type SampleApplicant } from '../../portals/expected';
import { orderOf } from '../../portals/orders';
import type { View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';
import { fill, findingsOf, importFile, pickApplicant, waitForForm } from '../../support/product';

const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] };
const PORTALS = ['fusion', 'element-plus'];

/** Search box, honeypots, 验证码 and the agreement, as the page left them. */
const UNTOUCHED = { search: '', honeypots: ['', ''], captcha: '', agreement: false };

interface Model {
  fields: Record<string, unknown>;
  traps: Record<string, unknown>;
  steps: { current: number };
}
const modelOf = (page: View) => page.evaluate<Model>('window.__model()');

/** Presses the page's own button with these words, as the applicant does. */
const proceed = (page: View, words: string) =>
  page.click({
    js: `[...document.querySelectorAll('button, .next-button')].find((b) => b.textContent.replace(/\\s+/g, '') === ${JSON.stringify(words)})`,
  });

for (const [row, portal] of PORTALS.entries())
  for (const [column, applicant] of applicants.entries())
    test(`${portal}: ${applicant.entity.name}${row === column ? '' : ' @once'}`, async ({ driver }, info) => {
      expect(await importFile(driver)).toMatchObject({ imported: applicants.length, rejected: 0 });
      const page = await driver.openPortal(portal);
      const popup = await driver.openPopup(page);
      await pickApplicant(popup, applicant.id);
      const order = orderOf(portal);
      for (const [index, step] of order.steps.entries()) {
        await page.waitFor(`window.__model().steps.current === ${index}`);
        await waitForForm(popup);
        await page.activate();
        const report = await fill(popup);
        info.annotations.push({
          type: 'fill',
          description: `step ${index + 1}: ${report.filled} filled, ${report.skipped} skipped, ${report.failed} failed`,
        });
        expect(
          report.items.filter((i) =>
            ['site-changed', 'no-option', 'error', 'not-visible'].includes(i.outcome),
          ),
        ).toEqual([]);
        expect(report.failed).toBe(0);
        await page.screenshot(info.outputPath(`step-${index + 1}.png`), true);
        await popup.screenshot(info.outputPath(`popup-${index + 1}.png`), true);
        if (index < order.steps.length - 1) await proceed(page, step.next);
      }
      const model = await modelOf(page);
      expect(model.fields).toEqual(expectedModel(portal, applicant));
      expect(model.traps).toEqual(UNTOUCHED);
      // The findings are those of the rule book over what the order now says, no more and no fewer.
      const site = (applicant.sites[0] ?? {}) as Filing['site'] & { siteManager?: Filing['siteManager'] };
      const kept = (model.fields['entityManager.emergencyPhone'] as string) ?? '';
      const filing = {
        filingType: 'firstFiling',
        accessProvider: portal === 'fusion' ? 'aliyun' : 'tencent',
        today: new Date().toISOString().slice(0, 10),
        entity: applicant.entity,
        // The page kept what the applicant had typed there; the finding is about that.
        entityManager: { ...applicant.entityManager, emergencyPhone: kept },
        site,
        siteManager: site.siteManager,
        otherSites: [],
      } as Filing;
      const expected = checkFiling(filing).map((f) => `${f.ruleId} ${f.field} ${f.severity}`);
      expect((await findingsOf(popup)).map((f) => `${f.ruleId} ${f.field} ${f.severity}`).sort()).toEqual(
        expected.sort(),
      );
      expect(await driver.extensionRequests()).toEqual([]);
    });
