/** The background's end of the context menu: one frame, one control, one value. */
import { browser } from 'wxt/browser';
import type { FieldLook, FieldWrite, FieldWritten } from '../protocol/one-field';
import type { FieldReach } from '../service/menu-click';
import { ONE_FIELD } from './frame-flag';
import type { OneFieldFrame } from './one-field-frame';
import { ONE_FIELD_SCRIPT } from './script-paths';

const look = (name: string, targetId: number | null): FieldLook =>
  (Reflect.get(globalThis, name) as OneFieldFrame).look(targetId ?? undefined);
const write = (name: string, request: FieldWrite): Promise<FieldWritten> | FieldWritten => {
  // A document that was loaded since the look has no such object.
  const frame = Reflect.get(globalThis, name) as OneFieldFrame | undefined;
  return frame ? frame.write(request) : { outcome: 'gone' };
};

export const fieldReach: FieldReach = {
  look: async (tabId, frameId, targetId) => {
    const target = { tabId, frameIds: [frameId] };
    try {
      // The click gives access to the page of the tab, not to frames of other hosts.
      await browser.scripting.executeScript({ target, files: [ONE_FIELD_SCRIPT] });
      const [answer] = await browser.scripting.executeScript({
        target,
        func: look,
        args: [ONE_FIELD, targetId ?? null],
      });
      return answer?.result as FieldLook | undefined;
    } catch {
      return undefined;
    }
  },
  write: async (tabId, frameId, request) => {
    try {
      const [answer] = await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId] },
        func: write,
        args: [ONE_FIELD, request],
      });
      return (answer?.result as FieldWritten | undefined) ?? { outcome: 'gone' };
    } catch {
      return { outcome: 'gone' };
    }
  },
};
