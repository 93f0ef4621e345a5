/** Pictures of the layer on a light, a dark and a dense page, to be looked at; each asserts what it shows. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, PICTURES, test } from './support';

mkdirSync(PICTURES, { recursive: true });
const picture = (name: string) => ({ path: resolve(PICTURES, `${name}.png`) });

test('light console: marks, messages, counter, page error', async ({ open }) => {
  const { page, inside, start } = await open('console-light');
  await page.locator('#f0').focus();
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(4);
  await page.screenshot(picture('light'));
  await page.locator('#f0').fill('青禾里');
  await expect.poll(() => inside((a) => a.parts()[0]?.message)).toBe('符合');
  await page.screenshot(picture('fixed'));
});

test('light console: card and toast', async ({ open }) => {
  const { page, inside, start, press } = await open('console-light');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(4);
  await press((await inside((a) => a.parts()))[2]!.mark);
  await inside((a) => a.api().showSummary({ filled: 11, needsYou: 1, canUndo: true }));
  await expect.poll(() => inside((a) => !!a.card() && !!a.toast())).toBe(true);
  await page.screenshot(picture('card-and-toast'));
});

test('dark console: card with differing sources', async ({ open }) => {
  const { page, inside, start, press } = await open('console-dark');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(4);
  await press((await inside((a) => a.parts()))[0]!.mark);
  await inside((a) => a.api().showSummary({ filled: 11, canUndo: true }));
  await expect.poll(() => inside((a) => a.card()?.text ?? '')).toContain('4 个来源中的 3 个');
  await page.screenshot(picture('dark'));
});

test('dense table: message right or below where there is room, else the mark alone', async ({ open }) => {
  const { page, inside, start, press } = await open('dense');
  await page.locator('input').first().fill('新疆维吾尔自治区巴音郭楞蒙古自治州若羌县某某农牧业专业合作社');
  await page.locator('#a').fill('青禾');
  await page.locator('#b').fill('65282419850312021x');
  await start();
  await expect.poll(() => inside((a) => a.parts().map((p) => !!p.message))).toEqual([true, false, true]);
  await press((await inside((a) => a.parts()))[1]!.mark);
  await page.screenshot(picture('dense'));
});

test('forced colours and English', async ({ open }) => {
  const { page, cdp, inside, press } = await open('console-light');
  await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  await inside((a) => a.start({ language: 'en' }));
  await expect.poll(() => inside((a) => a.parts().length)).toBe(4);
  await press((await inside((a) => a.parts()))[2]!.mark);
  await expect.poll(() => inside((a) => a.card()?.text ?? '')).toContain('Turn rule off');
  await page.screenshot(picture('forced-colours'));
});

for (const name of ['zoom', 'transformed', 'edges', 'shadow'])
  test(`${name}: where the parts go`, async ({ open }) => {
    const { page, inside, start } = await open(name);
    await page.locator('#a').fill('青禾');
    await page.locator('#b').fill('33010619900307017x');
    await start();
    await expect.poll(() => inside((a) => a.parts().length)).toBe(2);
    await page.screenshot(picture(name));
  });
