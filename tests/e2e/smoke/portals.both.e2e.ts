/** The practice portals tell the truth: a script that fills them by hand finds its values in `__model()`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedModel, type SampleApplicant } from '../../portals/expected';
import { ORDERS } from '../../portals/orders';
import type { Model } from '../../portals/shared/types';
import { expertFill } from '../../support/expert';
import { expect, test } from '../../support/fixtures';
import { APPLICANTS_FILE } from '../../support/portals';

const { applicants } = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: SampleApplicant[] };
/** Filled in every run; the others only in the full one. */
const FIRST = new Set(['fusion', 'element-plus']);
/** What the expert's hand does there has been tried in Chromium only. */
const CHROMIUM = new Set([
  'antd4',
  'naive',
  'ng-zorro',
  'iview',
  'mui',
  'vant',
  'select2',
  'chosen',
  'bootstrap-select',
  'bare',
  'iframe',
  'shadow',
  'shoelace',
]);
const SHOTS = 'test-results/portals';

for (const order of ORDERS) {
  for (const applicant of applicants) {
    const tag = FIRST.has(order.id) ? [] : ['@full'];
    const name = `${order.id}: an expert's order for ${applicant.id} is what the model holds`;
    test(name, { tag }, async ({ driver }) => {
      test.skip(driver.browser === 'firefox' && CHROMIUM.has(order.id), 'the script is for Chromium only');
      mkdirSync(SHOTS, { recursive: true });
      const page = await driver.openPortal(order.id);
      const shot = (what: string | number) =>
        page.screenshot(join(SHOTS, `${driver.browser}-${order.id}-${applicant.id}-${what}.png`), true);
      const expected = expectedModel(order.id, applicant);
      await expertFill(page, order, expected, async (step) => void (await shot(step + 1))).catch(
        async (error) => {
          await shot('stuck');
          throw error;
        },
      );
      const model = await page.evaluate<Model>('window.__model()');
      expect(model.fields).toEqual(expected);
      expect(model.steps.current).toBe(order.steps.length - 1);
      const { search, honeypots, ...others } = model.traps;
      expect([search, ...honeypots].join('')).toBe('');
      expect(Object.values(others).filter(Boolean)).toEqual([]);
      expect(await driver.extensionRequests()).toEqual([]);
    });
  }
}
