/** What a frame shows as text, read once and only when the user opened the assistant. */
import { browser } from 'wxt/browser';
import type { ReadFrame } from '../service/summary';
import { SUMMARY_SCRIPT } from './script-paths';

export const readFrame: ReadFrame = async (tabId, frameId) => {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [SUMMARY_SCRIPT],
    });
    return Array.isArray(answer?.result) ? (answer.result as string[][]) : [];
  } catch {
    return [];
  }
};
