/** The layer for people who do not see it: axe on its parts, and what the accessibility tree says. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, type Hazard, test } from './support';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const violations = ({ run }: Hazard) =>
  run(`axe.run(document.querySelector('[data-filing-assist]'), { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] })
    .then((r) => [r.passes.length > 3, ...r.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html).join(' '))])`);

for (const [name, mark, parts] of [
  ['console-light', 2, 4],
  ['console-dark', 0, 4],
] as const)
  test(`${name}: axe finds nothing on marks, messages, card and toast`, async ({ open }) => {
    const hazard = await open(name);
    const { inside, start, press, run } = hazard;
    await run('globalThis.OPEN_ROOT = true');
    await run(await readFile(AXE, 'utf8'));
    await start();
    await expect.poll(() => inside((a) => a.parts().length)).toBe(parts);
    await press((await inside((a) => a.parts()))[mark]!.mark);
    await inside((a) => a.api().showSummary({ filled: 11, needsYou: 1, canUndo: true }));
    await expect.poll(() => inside((a) => !!a.card() && !!a.toast())).toBe(true);
    expect(await violations(hazard)).toEqual([true]);
  });

test('the accessibility tree of an annotated field: description, named mark, one status', async ({
  open,
}) => {
  const { page, cdp, inside, start } = await open('plain');
  await page.locator('#b').fill('33010619900307017x');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const said = nodes.map((n) =>
    [n.role?.value, n.name?.value, n.description?.value].filter(Boolean).join('|'),
  );
  expect(said).toContain('textbox|证件号码|备案助手提示：证件号码末位是小写“x”，请填大写 X。');
  expect(said.filter((line) => line.startsWith('button|证件号码，需修改：1 条'))).toHaveLength(1);
  expect(said.filter((line) => line.startsWith('status'))).toHaveLength(1);
});

test('a field in a shadow root is spoken, because it cannot be described from outside', async ({ open }) => {
  const { page, inside, start } = await open('shadow');
  await start({ pause: 1 });
  await page.locator('#a').pressSequentially('青禾');
  await expect
    .poll(() => inside((a) => a.status()))
    .toBe('备案助手提示：网站名称只有 2 个字，请至少填 3 个字。');
});
