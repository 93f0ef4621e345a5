/** The same hazards in Firefox: its content scripts see the page through Xrays and its CSP judges our style. */
import { expect, test } from '@playwright/test';
import { expectBeside } from './support';
import { type FirefoxHazard, startHazards } from './support-firefox';

const VALUES = { a: '青禾', b: '33010619900307017x', c: '浙江省杭州市西湖区文三路' };
const PAGES: [name: string, marks: number][] = [
  ['plain', 3],
  ['flex-body', 3],
  ['grid-form', 3],
  ['transformed', 3],
  ['inner-scroll', 3],
  ['dialog', 3],
  ['strict-csp', 3],
  ['dark-page', 3],
  ['zoom', 3],
];

let firefox: Awaited<ReturnType<typeof startHazards>>;
test.beforeAll(async () => {
  firefox = await startHazards();
});
test.afterAll(() => firefox.close());

const count = ({ inside }: FirefoxHazard) => inside((a) => a.parts().length);

for (const [name, marks] of PAGES)
  test(`${name}: marks at the fields, page rectangles untouched`, async () => {
    const hazard = await firefox.open(name);
    for (const [id, value] of Object.entries(VALUES)) await hazard.fill(id, value);
    const before = await hazard.layout();
    await hazard.inside((a) => a.start());
    await expect.poll(() => count(hazard)).toBe(marks);
    expect(await hazard.layout()).toEqual(before);
    const parts = await hazard.inside((a) => a.parts());
    // Without our style sheet a mark would have the size of a plain button.
    expect(parts[0]!.mark!.width / parts[0]!.mark!.height).toBeCloseTo(1, 5);
    expect(await hazard.inside((a) => a.styled())).toBe(true);
    await hazard.inside((a) => a.stop());
    expect(await hazard.layout()).toEqual(before);
    expect(await hazard.page(() => document.querySelectorAll('[aria-describedby]').length)).toBe(0);
  });

test('framed: marks and card beside the field inside the frame, both documents untouched', async () => {
  const hazard = await firefox.open('framed');
  for (const [id, value] of Object.entries(VALUES)) await hazard.fill(id, value);
  const before = [await hazard.layout(), await hazard.outerLayout()];
  await hazard.inside((a) => a.start());
  await expect.poll(() => count(hazard)).toBe(3);
  expect([await hazard.layout(), await hazard.outerLayout()]).toEqual(before);
  await hazard.press((await hazard.inside((a) => a.parts()))[1]!.mark);
  await expect.poll(() => hazard.inside((a) => a.card()?.text ?? '')).toContain('改为大写 X');
  const card = (await hazard.inside((a) => a.card()))!.box;
  const [field, view] = await hazard.page(() => {
    const { x, y, width, height } = document.getElementById('b')!.getBoundingClientRect();
    return [
      { x, y, width, height },
      { width: innerWidth, height: innerHeight },
    ] as const;
  });
  expectBeside(card, field, view);
  await hazard.inside((a) => a.stop());
  expect([await hazard.layout(), await hazard.outerLayout()]).toEqual(before);
});

test('fix by mouse, undo by key', async () => {
  const hazard = await firefox.open('plain');
  await hazard.fill('b', VALUES.b);
  await hazard.inside((a) => a.start());
  await expect.poll(() => hazard.inside((a) => !!a.parts()[0]?.fix)).toBe(true);
  await hazard.press((await hazard.inside((a) => a.parts()))[0]!.fix);
  const value = () => hazard.page(() => (document.getElementById('b') as HTMLInputElement).value);
  await expect.poll(value).toBe(VALUES.b.toUpperCase());
  await hazard.undo();
  await expect.poll(value).toBe(VALUES.b);
});

test('card and toast open in the top layer; a script of the page cannot press them', async () => {
  const hazard = await firefox.open('dialog');
  await hazard.fill('b', VALUES.b);
  await hazard.inside((a) => a.start());
  await expect.poll(() => count(hazard)).toBe(1);
  await hazard.press((await hazard.inside((a) => a.parts()))[0]!.mark);
  await expect.poll(() => hazard.inside((a) => a.card()?.text ?? '')).toContain('改为大写 X');
  await hazard.inside((a) => a.press('本次忽略'));
  expect(await hazard.inside((a) => a.log.muted)).toEqual([]);
  await hazard.press(await hazard.inside((a) => a.button('本次忽略')));
  await expect.poll(() => hazard.inside((a) => a.log.muted)).toEqual(['value:id-uppercase-x']);
});

test('re-render every 200 ms: marks stay', async () => {
  const hazard = await firefox.open('rerender');
  await hazard.inside((a) => a.start());
  await expect
    .poll(() => hazard.page(() => (window as never as { renders: number }).renders))
    .toBeGreaterThan(5);
  await expect.poll(() => hazard.inside((a) => a.parts()[0]?.message ?? '')).toContain('2 个字');
  expect(await hazard.inside((a) => a.host())).toBe(1);
});
