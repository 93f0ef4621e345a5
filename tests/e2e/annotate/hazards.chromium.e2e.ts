/** The layer on pages that break other tools: nothing of the page moves, and we stay where we belong. */
import { expect, expectBeside, PICTURES, readLayout, test } from './support';

const VALUES = { a: '青禾', b: '33010619900307017x', c: '浙江省杭州市西湖区文三路' };

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pages whose three fields get the three values; how many marks must be on display then. */
const PAGES: [name: string, marks: number][] = [
  ['plain', 3],
  ['flex-body', 3],
  ['grid-form', 3],
  ['transformed', 3],
  ['inner-scroll', 3],
  ['sticky-header', 3],
  ['dialog', 3],
  ['modal-div', 3],
  ['strict-csp', 3],
  ['dark-page', 3],
  ['zoom', 3],
  ['shadow', 3],
  ['dense', 2],
  ['edges', 2],
];

for (const [name, marks] of PAGES)
  test(`${name}: marks at the fields, page rectangles untouched`, async ({ open }) => {
    const { page, inside, start, layout } = await open(name);
    for (const [id, value] of Object.entries(VALUES))
      if (await page.locator(`#${id}`).count()) await page.locator(`#${id}`).fill(value);
    const before = await layout();
    await start();
    await expect.poll(() => inside((a) => a.parts().length)).toBe(marks);
    expect(await layout()).toEqual(before);
    expect(await inside((a) => a.host())).toBe(1);

    const parts = await inside((a) => a.parts());
    const inputs = await page.locator('input:visible').evaluateAll((all) =>
      all.map((e) => {
        const { x, y, width, height } = e.getBoundingClientRect();
        return {
          x,
          y,
          width,
          height,
          marked: 'key' in (e as HTMLElement).dataset && !!(e as HTMLInputElement).value,
        };
      }),
    );
    const marked = inputs.filter((f) => f.marked);
    const overlaps = (p: Box, q: Box) =>
      p.x < q.x + q.width - 1 &&
      q.x < p.x + p.width - 1 &&
      p.y < q.y + q.height - 1 &&
      q.y < p.y + p.height - 1;
    parts.forEach(({ mark, msg }, i) => {
      for (const box of [mark, msg]) if (box) expect(inputs.filter((f) => overlaps(box, f))).toEqual([]);
      const field = marked[i]!;
      if (mark) expect(Math.abs(mark.y + mark.height / 2 - field.y - field.height / 2)).toBeLessThan(60);
    });

    await inside((a) => a.stop());
    expect(await layout()).toEqual(before);
    expect(
      await page.locator('[aria-describedby],[data-filing-assist],[data-filing-assist-text]').count(),
    ).toBe(0);
  });

test('framed: marks and card beside the field inside the frame, both documents untouched', async ({
  open,
}) => {
  const { page, inside, start, layout } = await open('framed');
  const frame = page.frames()[1]!;
  for (const [id, value] of Object.entries(VALUES)) await frame.locator(`#${id}`).fill(value);
  const both = async () => [await layout(), await frame.evaluate(readLayout)];
  const before = await both();
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(3);
  // The page around goes on drawing itself.
  const ticks = Number(await page.locator('#clock').textContent());
  await expect
    .poll(async () => Number(await page.locator('#clock').textContent()))
    .toBeGreaterThan(ticks + 2);
  expect(await both()).toEqual(before);
  expect(await inside((a) => a.host())).toBe(1);
  expect(await page.locator('[data-filing-assist]').count()).toBe(0);

  const outer = (await page.locator('#frame').boundingBox())!;
  // Inside the border of one pixel.
  const { mark } = (await inside((a) => a.parts()))[1]!;
  await page.mouse.click(outer.x + 1 + mark!.x + mark!.width / 2, outer.y + 1 + mark!.y + mark!.height / 2);
  await expect.poll(() => inside((a) => a.card()?.text ?? '')).toContain('改为大写 X');
  const [field, view] = await frame.evaluate(() => {
    const { x, y, width, height } = document.getElementById('b')!.getBoundingClientRect();
    return [
      { x, y, width, height },
      { width: innerWidth, height: innerHeight },
    ] as const;
  });
  expectBeside((await inside((a) => a.card()))!.box, field, view);
  await page.screenshot({ path: `${PICTURES}/framed.png` });
  await inside((a) => a.stop());
  expect(await both()).toEqual(before);
});

test('virtual rows: the mark goes with its row and is there again when the row is', async ({ open }) => {
  const { page, inside, start, layout } = await open('virtual');
  const before = await layout();
  await start();
  const marks = () => inside((a) => a.parts().map((p) => p.message));
  const short = ['网站名称只有 2 个字，请至少填 3 个字。'];
  await expect.poll(marks).toEqual(short);
  expect(await layout()).toEqual(before);
  for (let round = 0; round < 3; round++) {
    await page.locator('.scroll').evaluate((e) => e.scrollTo(0, 3000));
    await expect(page.locator('#r0')).toHaveCount(0);
    await expect.poll(marks).toEqual([]);
    await page.locator('.scroll').evaluate((e) => e.scrollTo(0, 0));
    await expect(page.locator('#r0')).toHaveCount(1);
    // As after every scan of a page that has changed.
    await inside((a) => a.api().refresh());
    await expect.poll(marks).toEqual(short);
    expect(await inside((a) => a.host())).toBe(1);
  }
  const [part] = await inside((a) => a.parts());
  const field = (await page.locator('#r0').boundingBox())!;
  expect(Math.abs(part!.mark!.y + part!.mark!.height / 2 - field.y - field.height / 2)).toBeLessThan(2);
});

test('nothing of ours is in the form, and its own description stays', async ({ open }) => {
  const { page, inside, start } = await open('plain');
  await page.locator('#a').evaluate((e) => e.setAttribute('aria-describedby', 'their-hint'));
  await page.locator('#a').fill('青禾');
  const before = await page.locator('#form').evaluate((f) => f.outerHTML);
  await start();
  await expect(page.locator('#a')).toHaveAttribute('aria-describedby', /^their-hint assist-\S+$/);
  const token = (await page.locator('#a').getAttribute('aria-describedby'))!;
  const now = await page.locator('#form').evaluate((f) => f.outerHTML);
  expect(now.replace(token, 'their-hint')).toBe(before);
  expect(await page.locator('#form').evaluate((f) => [...new FormData(f as HTMLFormElement).keys()])).toEqual(
    ['a', 'b', 'c'],
  );
  await expect(page.locator('#a')).toHaveAccessibleDescription(/备案助手提示：网站名称只有 2 个字/);
  await inside((a) => a.stop());
  await expect(page.locator('#a')).toHaveAttribute('aria-describedby', 'their-hint');
});

test('a rewritten description gets our token back, and a page that insists wins', async ({ open }) => {
  const { page, start } = await open('plain');
  await page.locator('#a').fill('青禾');
  await start();
  await expect(page.locator('#a')).toHaveAttribute('aria-describedby', /assist/);
  await page.locator('#a').evaluate((e) => e.setAttribute('aria-describedby', 'new-hint'));
  await expect(page.locator('#a')).toHaveAttribute('aria-describedby', /^new-hint assist/);
  await page.locator('#a').evaluate((e) => {
    new MutationObserver(() => {
      if (e.getAttribute('aria-describedby') !== 'x') e.setAttribute('aria-describedby', 'x');
    }).observe(e, { attributes: true });
    e.setAttribute('aria-describedby', 'x');
  });
  await expect
    .poll(async () => {
      const seen = new Set<string | null>();
      for (let i = 0; i < 5; i++) {
        seen.add(await page.locator('#a').getAttribute('aria-describedby'));
        await page.evaluate(() => new Promise(requestAnimationFrame));
      }
      return [...seen].join();
    })
    .toBe('x');
});

test('re-render every 200 ms: marks and messages stay', async ({ open }) => {
  const { page, inside, start } = await open('rerender');
  await start();
  const from = await page.evaluate(() => (window as never as { renders: number }).renders);
  await expect
    .poll(() => page.evaluate(() => (window as never as { renders: number }).renders))
    .toBeGreaterThan(from + 4);
  await expect
    .poll(() => inside((a) => a.parts().map((p) => p.message)))
    .toEqual(['网站名称只有 2 个字，请至少填 3 个字。']);
  expect(await inside((a) => a.host())).toBe(1);
  await expect(page.locator('#a')).toHaveAttribute('aria-describedby', /assist/);
});

test('body replaced: the host comes back; removed without end: it gives up', async ({ open }) => {
  const { page, inside, start } = await open('body-root');
  await page.locator('#a').fill('青禾');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  await page.evaluate(() => (window as never as { replaceBody(): void }).replaceBody());
  await expect.poll(() => inside((a) => a.host())).toBe(1);
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  const removals = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let removed = 0;
        let calm = 0;
        const step = () => {
          const host = document.querySelector('[data-filing-assist]');
          host?.remove();
          removed += host ? 1 : 0;
          calm = host ? 0 : calm + 1;
          if (calm < 20) requestAnimationFrame(step);
          else done(removed);
        };
        step();
      }),
  );
  expect(removals).toBeGreaterThan(5);
  expect(removals).toBeLessThan(13);
});

test('modal dialog: the host moves in, can be pressed, and moves back', async ({ open }) => {
  const { page, inside, start, press } = await open('dialog');
  await page.locator('#b').fill('33010619900307017x');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  expect(await page.evaluate(() => document.querySelector('[data-filing-assist]')?.parentElement?.id)).toBe(
    'd',
  );
  await press((await inside((a) => a.parts()))[0]!.mark);
  await expect.poll(() => inside((a) => a.card()?.text ?? '')).toContain('大写 X');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).open)).toBe(true);
  await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).close());
  await expect
    .poll(() => page.evaluate(() => document.querySelector('[data-filing-assist]')?.parentElement?.tagName))
    .toBe('HTML');
});

test('scrolling: marks follow, hide under a sticky header and outside an inner scroller', async ({
  open,
}) => {
  const scroller = await open('inner-scroll');
  await scroller.page.locator('#a').fill('青禾');
  await scroller.start();
  await expect.poll(() => scroller.inside((a) => a.parts().length)).toBe(1);
  await scroller.page.locator('.scroll').evaluate((e) => e.scrollTo(0, 100));
  await expect.poll(() => scroller.inside((a) => a.parts().length)).toBe(0);
  await scroller.page.locator('.scroll').evaluate((e) => e.scrollTo(0, 10));
  await expect
    .poll(async () => {
      const [part] = await scroller.inside((a) => a.parts());
      const field = await scroller.page.locator('#a').boundingBox();
      return part && field && Math.round(part.mark!.y + 12 - field.y - field.height / 2);
    })
    .toBe(0);

  const sticky = await open('sticky-header');
  await sticky.page.locator('#a').fill('青禾');
  await sticky.start();
  await expect.poll(() => sticky.inside((a) => a.parts().length)).toBe(1);
  await sticky.page.evaluate(() => scrollTo(0, 60));
  await expect.poll(() => sticky.inside((a) => a.parts().length)).toBe(0);
});

test('the page speaks first: mark only, and silence when it says the same', async ({ open }) => {
  const { page, inside, start } = await open('page-error');
  await page.locator('#b').fill('33010619900307017x');
  await start();
  await expect.poll(() => inside((a) => a.parts()[0]?.message ?? '')).toContain('大写 X');
  const complain = (text: string) =>
    page.evaluate(
      (t) => (window as never as { complain(id: string, t: string): void }).complain('b', t),
      text,
    );
  await complain('请先完成实名核验');
  await expect.poll(() => inside((a) => a.parts()[0]?.message)).toBe('');
  expect((await inside((a) => a.parts()))[0]!.mark).toBeTruthy();
  await page.locator('.field-error').evaluate((e) => {
    e.textContent = '证件号码末位请填大写 X';
  });
  await expect.poll(() => inside((a) => a.parts().length)).toBe(0);
  await page.locator('.field-error').evaluate((e) => e.remove());
  await expect.poll(() => inside((a) => a.parts()[0]?.message ?? '')).toContain('大写 X');
});

test('a pop-up of the page covers us', async ({ open }) => {
  const { page, inside, start } = await open('popup');
  await page.locator('#a').fill('青禾');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  await page.evaluate(() => (window as never as { openMenu(): void }).openMenu());
  await expect.poll(() => inside((a) => a.parts().length)).toBe(0);
});

test('themes come from the page, levels from its modal', async ({ open }) => {
  const dark = await open('dark-page');
  await dark.page.locator('#a').fill('青禾');
  await dark.start();
  await expect.poll(() => dark.inside((a) => a.parts()[0]?.kind)).toBe('f error dark');
  const modal = await open('modal-div');
  await modal.page.locator('#a').fill('青禾');
  await modal.start();
  await expect.poll(() => modal.inside((a) => a.parts()[0]?.level)).toBe('1001');
});
