/** What a frame shows as text, read once and only when the user opened the assistant. */
import { browser } from 'wxt/browser';
import type { ReadFrame } from '../service/summary';
import type { ShownRow } from '../summary/types';
import { READ_SUMMARY } from './frame-flag';
import { SUMMARY_SCRIPT } from './script-paths';

const read = (name: string): readonly ShownRow[] =>
  (Reflect.get(globalThis, name) as () => readonly ShownRow[])();

export const readFrame: ReadFrame = async (tabId, frameId) => {
  const target = { tabId, frameIds: [frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [SUMMARY_SCRIPT] });
    // Asked in a call of its own: browsers differ in what a file's last statement gives back.
    const [answer] = await browser.scripting.executeScript({ target, func: read, args: [READ_SUMMARY] });
    return Array.isArray(answer?.result) ? (answer.result as ShownRow[]) : [];
  } catch {
    return [];
  }
};
