/** A page that is not shown gets its frames while it is filled, and its own ones again afterwards. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => fake);
const { forgetFrames, giveFrames } = await import('../../../lib/browser/give-frames');

interface Injection {
  target: { tabId: number; frameIds: number[] };
  world: string;
  func(ms: number): void;
  args: [number];
}
const injected = vi.fn(async (_injection: Injection) => {});
const tab = { active: false };
/** Tabs are remembered for their time: another one in every case. */
let tabId = 0;

/** The page's own world: frames never come by themselves, as behind another tab. */
const page = { hidden: true };
const own = vi.fn((_callback: FrameRequestCallback) => 7);
const ownCancel = vi.fn();
const nextFrame = (ms = 1000) =>
  Promise.race([
    new Promise<number>((done) => requestAnimationFrame(done)),
    new Promise<undefined>((done) => setTimeout(done, ms)),
  ]);

beforeEach(() => {
  tabId += 1;
  tab.active = false;
  page.hidden = true;
  injected.mockReset();
  own.mockClear();
  ownCancel.mockClear();
  fake.browser.tabs = { get: async () => tab };
  fake.browser.scripting = { executeScript: injected };
  vi.stubGlobal('document', page);
  vi.stubGlobal('requestAnimationFrame', own);
  vi.stubGlobal('cancelAnimationFrame', ownCancel);
});
afterEach(() => vi.unstubAllGlobals());

/** Does in this world what the browser would do in the page's. */
const inject = (ms: number) => {
  const [injection] = injected.mock.lastCall!;
  injection.func(ms);
};

it('goes into the world of a page behind another tab, once in five seconds', async () => {
  await giveFrames(tabId, [0, 4]);
  await giveFrames(tabId, [0, 4]);
  expect(injected).toHaveBeenCalledTimes(1);
  expect(injected.mock.lastCall![0]).toMatchObject({
    target: { tabId, frameIds: [0, 4] },
    world: 'MAIN',
    args: [20_000],
  });
  vi.spyOn(Date, 'now').mockReturnValueOnce(Date.now() + 6000);
  await giveFrames(tabId, [0, 4]);
  expect(injected).toHaveBeenCalledTimes(2);
  forgetFrames(tabId);
  await giveFrames(tabId, [0, 4]);
  expect(injected).toHaveBeenCalledTimes(3);
  // Nothing of this module is there in the page.
  new Function(`return (${injected.mock.lastCall![0].func})(60000)`)();
  expect(await nextFrame()).toEqual(expect.any(Number));
  cancelAnimationFrame(requestAnimationFrame(() => {}));
  expect(own).not.toHaveBeenCalled();
});

it('leaves the front tab alone, unless its page says that it is not shown', async () => {
  tab.active = true;
  await giveFrames(tabId, [0, 4]);
  expect(injected).not.toHaveBeenCalled();
  await giveFrames(tabId, [0], true);
  expect(injected).toHaveBeenCalledTimes(1);
});

it('takes a page that may not be touched as it is, and asks again', async () => {
  injected.mockRejectedValueOnce(new Error('cannot access'));
  await giveFrames(tabId, [0, 4]);
  await giveFrames(tabId, [0, 4]);
  expect(injected).toHaveBeenCalledTimes(2);
});

it('calls what waits for a frame, and not what was taken back', async () => {
  await giveFrames(tabId, [0, 4]);
  inject(60_000);
  expect(await nextFrame()).toEqual(expect.any(Number));
  const never = vi.fn();
  cancelAnimationFrame(requestAnimationFrame(never));
  // A callback that throws costs the others nothing.
  vi.stubGlobal('reportError', vi.fn());
  requestAnimationFrame(() => {
    throw new Error('of the page');
  });
  expect(await nextFrame()).toEqual(expect.any(Number));
  expect(never).not.toHaveBeenCalled();
  expect(own).not.toHaveBeenCalled();
  // Asked for before: the browser's own.
  cancelAnimationFrame(7);
  expect(ownCancel).toHaveBeenCalledWith(7);
});

it('comes at most as often as a screen draws', async () => {
  await giveFrames(tabId, [0, 4]);
  inject(60_000);
  const begin = performance.now();
  for (let i = 0; i < 5; i++) await nextFrame();
  expect(performance.now() - begin).toBeGreaterThan(4 * 16 - 1);
});

it('gives the page its own frames back when it is shown, or when the time is over', async () => {
  await giveFrames(tabId, [0, 4]);
  inject(60_000);
  page.hidden = false;
  requestAnimationFrame(() => {});
  expect(own).toHaveBeenCalledTimes(1);
  expect(requestAnimationFrame).toBe(own);
  expect(cancelAnimationFrame).toBe(ownCancel);
  page.hidden = true;
  inject(-1);
  requestAnimationFrame(() => {});
  expect(own).toHaveBeenCalledTimes(2);
  expect(requestAnimationFrame).toBe(own);
});

it('holds on where the page has it already', async () => {
  await giveFrames(tabId, [0, 4]);
  inject(-1);
  const given = requestAnimationFrame;
  inject(60_000);
  expect(requestAnimationFrame).toBe(given);
  expect(await nextFrame()).toEqual(expect.any(Number));
  expect(own).not.toHaveBeenCalled();
});

it('changes nothing in a page that is shown', async () => {
  await giveFrames(tabId, [0, 4]);
  page.hidden = false;
  inject(60_000);
  expect(requestAnimationFrame).toBe(own);
});
