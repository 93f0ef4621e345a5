/** Firefox's own context menu, opened by a right click: the element comes from the menu, not from the focus. */
import { poll, type View } from '../../support/driver';
import { expect, test } from '../../support/fixtures';
import { importFile } from '../../support/product';

const NAME = '杭州某某青禾文化创意有限公司';
const box = (name: string) => `[data-box="${name}"]`;

test('the item of the real menu fills the box the menu was opened on', async ({ firefoxDriver: driver }) => {
  await importFile(driver);
  const page = (await driver.openPortal('plain-words')) as View & { context: string };
  await page.activate();
  const { x, y } = await page.evaluate<{ x: number; y: number }>(`(() => {
    const e = document.querySelector('${box('holder')}');
    e.scrollIntoView({ block: 'center', behavior: 'instant' });
    const r = e.getBoundingClientRect();
    return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) };
  })()`);
  const pointer = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button: 2 },
    { type: 'pointerUp', button: 2 },
  ];
  await driver.bidi.send('input.performActions', {
    context: page.context,
    actions: [{ type: 'pointer', id: 'mouse', actions: pointer }],
  });
  await poll('the menu', () =>
    driver.privileged<boolean>(`document.getElementById('contentAreaContextMenu').state === 'open'`),
  );
  // The caret is elsewhere by the time the item is chosen.
  await page.evaluate(`(document.querySelector('${box('address')}').focus(), 0)`);
  await driver.privileged(`(() => {
    const menu = document.getElementById('contentAreaContextMenu');
    menu.querySelector('[id$="fill:entity.name"]').doCommand();
    menu.hidePopup();
    return true;
  })()`);
  const filled = async () => {
    const { fields } = await page.evaluate<{ fields: Record<string, unknown> }>('window.__model()');
    return Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== '' && v != null));
  };
  await expect.poll(filled).toEqual({ holder: NAME });
});
