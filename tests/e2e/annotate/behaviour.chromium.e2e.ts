/** When the layer speaks and what its parts do: typing, input methods, card, fix, keyboard, trust. */
import { expect, type Hazard, test } from './support';

const NEVER = 1_000_000;
const TOO_SHORT = '网站名称只有 2 个字，请至少填 3 个字。';
const ID = '33010619900307017x';

const messages = ({ inside }: Hazard) => inside((a) => a.parts().map((p) => p.message));
const evaluated = ({ inside }: Hazard) => inside((a) => a.log.evaluated);
const frame = ({ page }: Hazard) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test('a new finding waits for the blur; an existing one follows the keys and leaves when fixed', async ({
  open,
}) => {
  const hazard = await open('plain');
  const { page, inside, start } = hazard;
  await start({ pause: NEVER, ok: NEVER });
  await page.locator('#a').pressSequentially('青禾');
  await frame(hazard);
  expect(await messages(hazard)).toEqual(['']);
  expect(await inside((a) => a.parts().map((p) => p.counter))).toEqual(['2 / 至少 3 字']);
  await page.locator('#c').focus();
  await expect.poll(() => messages(hazard)).toEqual([TOO_SHORT]);
  await page.locator('#a').focus();
  await page.keyboard.press('End');
  const counted = () => inside((a) => a.parts().map((p) => p.counter));
  const asked = await evaluated(hazard);
  await page.keyboard.press('Backspace');
  await expect.poll(counted).toEqual(['1 / 至少 3 字']);
  // Its words are put right with the next key: a frame of their own is dear.
  await expect.poll(() => evaluated(hazard)).toBeGreaterThan(asked);
  await page.keyboard.type('禾');
  await expect.poll(() => messages(hazard)).toEqual(['网站名称只有 1 个字，请至少填 3 个字。']);
  expect(await counted()).toEqual(['2 / 至少 3 字']);
  await page.keyboard.type('里');
  // It goes at once; what is right is not praised in mid-word, and nothing is told to others.
  await expect.poll(() => messages(hazard)).toEqual([]);
  await expect(page.locator('#a')).not.toHaveAttribute('aria-describedby');
  expect(await inside((a) => a.log.findings.at(-1))).not.toEqual([]);
  await page.keyboard.type('子');
  await frame(hazard);
  expect(await messages(hazard)).toEqual([]);
  await page.locator('#c').focus();
  await expect.poll(() => messages(hazard)).toEqual(['符合']);
  expect(await inside((a) => a.log.findings.at(-1))).toEqual([]);
});

test('a new finding appears after a pause; 符合 goes away by itself', async ({ open }) => {
  const hazard = await open('plain');
  const { page, start } = hazard;
  await start({ pause: 30, ok: 30 });
  await page.locator('#a').pressSequentially('青禾');
  await expect.poll(() => messages(hazard)).toEqual([TOO_SHORT]);
  await page.keyboard.type('里');
  await expect.poll(() => messages(hazard)).toEqual([]);
});

test('nothing is scheduled when nothing happens', async ({ open }) => {
  const hazard = await open('plain');
  const { page, inside, start } = hazard;
  await page.locator('#b').fill(ID);
  await start({ pause: 1, ok: 1 });
  await page.locator('#a').pressSequentially('青禾');
  await expect.poll(() => messages(hazard)).toContain(TOO_SHORT);
  // The last drawing has settled when ten frames in a row asked for nothing new.
  await expect
    .poll(async () => {
      const before = await inside((a) => a.scheduled());
      for (let i = 0; i < 5; i++) await frame(hazard);
      return (await inside((a) => a.scheduled())) - before;
    })
    .toBe(0);
});

test('a key asks the rules nothing while nothing is on display', async ({ open }) => {
  const hazard = await open('plain');
  const { page, start } = hazard;
  await start({ pause: NEVER });
  const before = await evaluated(hazard);
  await page.locator('#b').pressSequentially('3301', { delay: 200 });
  expect(await evaluated(hazard)).toEqual(before);
  await page.locator('#c').focus();
  await expect.poll(() => evaluated(hazard)).not.toEqual(before);
});

test('untouched empty fields stay silent, also when passed through', async ({ open }) => {
  const hazard = await open('plain');
  await hazard.start({ pause: NEVER });
  for (let i = 0; i < 4; i++) await hazard.page.keyboard.press('Tab');
  await frame(hazard);
  expect(await messages(hazard)).toEqual([]);
  expect(await hazard.inside((a) => a.host())).toBe(0);
});

test('a re-scan in the middle of typing does not reveal what is being typed', async ({ open }) => {
  const hazard = await open('plain');
  await hazard.start({ pause: NEVER });
  await hazard.page.locator('#b').fill(ID);
  await hazard.page.locator('#a').pressSequentially('青禾');
  await hazard.inside((a) => a.api().refresh());
  await expect.poll(() => messages(hazard)).toEqual(['', '证件号码末位是小写“x”，请填大写 X。']);
  await hazard.inside((a) => a.api().checkAll());
  await expect.poll(() => messages(hazard)).toContain(TOO_SHORT);
  expect(await hazard.inside((a) => a.status())).toBe('需修改 2 条，请核对 0 条，提示 0 条');
});

test('IME: nothing is evaluated, shown or written while composing', async ({ open }) => {
  const hazard = await open('controlled');
  const { page, cdp, inside, start } = hazard;
  await start({ pause: 1 });
  await page.locator('#a').fill('青');
  await page.locator('#a').focus();
  await page.keyboard.press('End');
  await expect.poll(() => messages(hazard)).toEqual(['网站名称只有 1 个字，请至少填 3 个字。']);
  const before = await evaluated(hazard);
  for (const text of ['h', 'he', "he'l", "he'li"]) {
    await cdp.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await frame(hazard);
  }
  await inside((a) => a.api().refresh());
  await inside((a) => a.api().checkAll());
  expect(await evaluated(hazard)).toBe(before);
  expect(await messages(hazard)).toEqual(['网站名称只有 1 个字，请至少填 3 个字。']);
  expect(await inside((a) => a.parts()[0]?.counter)).toBe('1 / 至少 3 字');
  expect(await page.locator('#a').inputValue()).toBe("青he'li");
  await cdp.send('Input.insertText', { text: '禾里' });
  await expect.poll(() => messages(hazard)).toEqual(['符合']);
  expect(await page.locator('#a').inputValue()).toBe('青禾里');
  expect(await evaluated(hazard)).toBeGreaterThan(before);
});

test('IME: the final text is seen although its last input is flagged as composing', async ({ open }) => {
  const hazard = await open('controlled');
  const { page, cdp, start } = hazard;
  await start({ pause: 1 });
  await page.locator('#a').focus();
  await cdp.send('Input.imeSetComposition', { text: 'qing', selectionStart: 4, selectionEnd: 4 });
  await cdp.send('Input.insertText', { text: '青禾' });
  await expect.poll(() => messages(hazard)).toEqual([TOO_SHORT]);
});

test('the fix types over the value, Ctrl+Z brings it back, and the page hears it', async ({ open }) => {
  const hazard = await open('controlled');
  const { page, inside, start, press } = hazard;
  await page.locator('#b').pressSequentially(ID);
  await start();
  await expect.poll(() => inside((a) => a.parts()[0]?.fix)).toBeTruthy();
  await press((await inside((a) => a.parts()))[0]!.fix);
  await expect(page.locator('#b')).toHaveValue(ID.toUpperCase());
  await expect.poll(() => messages(hazard)).toEqual(['符合']);
  expect(await page.evaluate(() => (window as never as { model: { b: string } }).model.b)).toBe(
    ID.toUpperCase(),
  );
  await page.keyboard.press('Control+z');
  await expect(page.locator('#b')).toHaveValue(ID);
});

test('a fix for a value that has changed meanwhile is not applied', async ({ open }) => {
  const { page, inside, start, press } = await open('plain');
  await page.locator('#b').fill(ID);
  await start();
  await expect.poll(() => inside((a) => a.parts()[0]?.fix)).toBeTruthy();
  // No event: the page's own script changed it.
  await page.locator('#b').evaluate((e) => {
    (e as HTMLInputElement).value = '11010119900101001x';
  });
  await press((await inside((a) => a.parts()))[0]!.fix);
  await expect.poll(() => inside((a) => a.status())).toBe('内容已变，请看新的提示');
  await expect(page.locator('#b')).toHaveValue('11010119900101001x');
});

test('card: why, sources with dates, put aside for this value, turn the rule off', async ({ open }) => {
  const { page, inside, start, press } = await open('plain');
  await page.locator('#b').fill(ID);
  await page.locator('#c').fill('浙江省杭州市西湖区文三路');
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(2);
  await press((await inside((a) => a.parts()))[0]!.mark);
  const text = await inside((a) => a.card()!.text);
  for (const part of ['需修改', '第 1 条，共 2 条', '罗马数字', 'GB 11643-1999', '2020-09-21', '改为大写 X'])
    expect(text).toContain(part);
  await press(await inside((a) => a.button('看这条规则')));
  expect(await inside((a) => a.log.rules)).toEqual(['id-uppercase-x']);
  await press(await inside((a) => a.button('本次忽略')));
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  await page.locator('#b').fill('41010519900307017x');
  await page.locator('#a').focus();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(2);
  await press((await inside((a) => a.parts()))[1]!.mark);
  await press(await inside((a) => a.button('关闭此规则')));
  await expect.poll(() => inside((a) => a.parts().map((p) => p.name))).toEqual(['证件号码，需修改：1 条']);
  expect(await inside((a) => a.log.muted)).toEqual(['value:id-uppercase-x', 'rule:address-detail']);
  expect(await inside((a) => a.card())).toBeUndefined();
});

test('the caret stays in the field when a card opens, and Esc closes only the card', async ({ open }) => {
  const { page, inside, start, press } = await open('plain');
  await page.locator('#b').fill(ID);
  await page.locator('#a').focus();
  await page.evaluate(() => document.addEventListener('keydown', (e) => document.body.append(e.key)));
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  await press((await inside((a) => a.parts()))[0]!.mark);
  await expect.poll(() => inside((a) => !!a.card())).toBe(true);
  await expect(page.locator('#a')).toBeFocused();
  await page.keyboard.press('Escape');
  expect(await inside((a) => a.card())).toBeUndefined();
  await expect(page.locator('body')).not.toContainText('Escape');
});

test('keyboard only: next finding, card, Enter fixes; Esc returns to the field', async ({ open }) => {
  const { page, inside, start } = await open('plain');
  await page.locator('#b').fill(ID);
  await page.locator('#c').fill('浙江省杭州市西湖区文三路');
  await page.locator('#a').focus();
  await start();
  await inside((a) => a.api().next());
  expect(await inside((a) => a.focused())).toBe('改为大写 X');
  expect(await inside((a) => a.log.revealed)).toEqual(['证件号码']);
  await page.keyboard.press('Enter');
  await expect(page.locator('#b')).toHaveValue(ID.toUpperCase());
  await expect.poll(() => inside((a) => a.card())).toBeUndefined();
  await inside((a) => a.api().next());
  expect(await inside((a) => a.focused())).toBe('本次忽略');
  await page.keyboard.press('Escape');
  await expect(page.locator('#c')).toBeFocused();
  await page.locator('#c').fill('浙江省杭州市西湖区文三路 1 号');
  await page.locator('#a').focus();
  expect(await inside((a) => a.api().next())).toBe(false);
  expect(await inside((a) => a.status())).toBe('这一页没有要看的提示');
});

test('marks are out of the tab order and have names', async ({ open }) => {
  const { page, cdp, inside, start } = await open('plain');
  await page.locator('#b').fill(ID);
  await start();
  await expect.poll(() => inside((a) => a.parts().length)).toBe(1);
  await page.locator('#b').focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('#c')).toBeFocused();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const names = nodes.map((n) => `${n.role?.value}:${n.name?.value}`);
  expect(names).toContain('button:证件号码，需修改：1 条');
  expect(nodes.filter((n) => n.role?.value === 'status')).toHaveLength(1);
});

test('a script of the page cannot press our buttons, nor can a person press what cannot be seen', async ({
  open,
}) => {
  const { page, inside, start, press } = await open('plain');
  await page.locator('#b').fill(ID);
  await start();
  await expect.poll(() => inside((a) => a.parts()[0]?.fix)).toBeTruthy();
  const fix = (await inside((a) => a.parts()))[0]!.fix!;
  await inside((a) => a.press('改为大写 X'));
  await expect(page.locator('#b')).toHaveValue(ID);
  await page.evaluate(() => document.documentElement.style.setProperty('opacity', '0.05'));
  await press(fix);
  await expect(page.locator('#b')).toHaveValue(ID);
  await page.evaluate(() => document.documentElement.style.removeProperty('opacity'));
  await expect.poll(() => inside((a) => a.occluded('改为大写 X'))).toBe(false);
  await press(fix);
  await expect(page.locator('#b')).toHaveValue(ID.toUpperCase());
});

test('a cover that lets presses through makes our buttons deaf', async ({ open }) => {
  const { page, inside, start, press } = await open('plain');
  await page.locator('#b').fill(ID);
  await start();
  await expect.poll(() => inside((a) => a.parts()[0]?.fix)).toBeTruthy();
  const fix = (await inside((a) => a.parts()))[0]!.fix!;
  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.style.cssText = 'position:fixed;inset:0;z-index:9999;background:#fff;pointer-events:none';
    document.body.append(cover);
  });
  await expect.poll(() => inside((a) => a.occluded('改为大写 X'))).toBe(true);
  await press(fix);
  // The guard asks the same question of the same browser: once we have an answer, so has it.
  await inside((a) => a.occluded('改为大写 X'));
  await expect(page.locator('#b')).toHaveValue(ID);
  await page.evaluate(() => document.getElementById('cover')!.remove());
  await expect.poll(() => inside((a) => a.occluded('改为大写 X'))).toBe(false);
  await press(fix);
  await expect(page.locator('#b')).toHaveValue(ID.toUpperCase());
});

test('toast: counts after a fill, first finding, undo', async ({ open }) => {
  const { page, inside, start, press, layout } = await open('plain');
  await page.locator('#a').fill('青禾论坛');
  await page.locator('#b').fill(ID);
  const before = await layout();
  await start();
  await inside((a) => a.api().showSummary({ filled: 11, needsYou: 1, canUndo: true }));
  const text = await inside((a) => a.toast());
  for (const part of ['已填 11 项，还有 3 项要看', '需修改 1', '请核对 1', '由您填写 1'])
    expect(text).toContain(part);
  expect(await inside((a) => a.status())).toBe('已填 11 项，还有 3 项要看');
  expect(await layout()).toEqual(before);
  await press(await inside((a) => a.button('撤销填写')));
  await expect.poll(() => inside((a) => a.log.undone)).toBe(1);
  expect(await inside((a) => a.toast())).toBeUndefined();
  await inside((a) => a.api().showSummary({ filled: 11, canUndo: true }));
  await press(await inside((a) => a.button('看第一项')));
  await expect.poll(() => inside((a) => a.card()?.text ?? '')).toContain('论坛');
});

test('reveal scrolls to the field; a field that is not there is told apart', async ({ open }) => {
  const { page, inside, start } = await open('sticky-header');
  await page.locator('#a').fill('青禾');
  await start();
  await page.evaluate(() => scrollTo(0, 900));
  expect(await inside((a) => a.api().reveal('site.name'))).toBe(true);
  await expect(page.locator('#a')).toBeInViewport();
  expect(await inside((a) => a.api().reveal('site.remarks'))).toBe(false);
  // A field without findings gets the ring, too, and nothing else; the ring goes away by itself.
  expect(await inside((a) => a.api().reveal('entity.mailingAddress'))).toBe(true);
  const [ring, field] = [await inside((a) => a.ring('通信地址')), await page.locator('#c').boundingBox()];
  expect([ring!.x + 6, ring!.y + 6]).toEqual([field!.x, field!.y]);
  expect((await inside((a) => a.parts())).filter((p) => p.mark)).toHaveLength(1);
  await expect.poll(() => inside((a) => a.ring('通信地址'))).toBeUndefined();
});

test('the highlight around a field as wide as the page adds nothing to scroll', async ({ open }) => {
  const { page, inside, start, layout } = await open('edges');
  await page.locator('#b').fill(ID);
  const before = await layout();
  await start();
  await inside((a) => a.api().reveal('entityManager.idNumber'));
  const [ring, now] = [await inside((a) => a.ring('证件号码')), await layout()];
  expect(ring!.x + ring!.width).toBeGreaterThan(now.clientWidth);
  expect(now).toEqual(before);
});
