/** Opens a scenario of the harness and takes the steps that lead to its state. */
import type { Page } from '@playwright/test';
import { SCENARIOS } from './scenarios';

export type Theme = 'light' | 'dark';

export const SIZES = {
  popup: { width: 380, height: 600 },
  panel: { width: 360, height: 920 },
  paper: { width: 794, height: 1000 },
  options: { width: 1280, height: 800 },
  welcome: { width: 1280, height: 900 },
} as const;

const step = async (page: Page, name: string) => {
  const [id = '', nth = '0'] = name.split(':');
  const target = id === 'tab' ? page.getByRole('tab') : page.getByTestId(id);
  await target.nth(Number(nth)).click();
};

export const openScenario = async (
  page: Page,
  name: string,
  theme: Theme,
  size?: { width: number; height: number },
) => {
  const scenario = SCENARIOS[name]!;
  await page.setViewportSize(size ?? SIZES[scenario.page]);
  await page.goto(`/?scenario=${name}&theme=${theme}`);
  await page.locator('main:not([aria-busy=true])').waitFor();
  if (scenario.file !== undefined) {
    const buffer = Buffer.from(scenario.file);
    await page
      .getByTestId('import-file')
      .setInputFiles({ name: scenario.fileName ?? '客户名单.json', mimeType: 'application/json', buffer });
    await page.getByTestId('import-result').or(page.getByTestId('import-confirm')).first().waitFor();
  }
  for (const [id, value] of Object.entries(scenario.choose ?? {}))
    await page.getByTestId(id).selectOption(value);
  for (const [id, text] of Object.entries(scenario.type ?? {})) await page.getByTestId(id).fill(text);
  for (const name of scenario.steps ?? []) await step(page, name);
};
