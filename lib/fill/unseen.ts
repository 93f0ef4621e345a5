/**
 * A hidden page that draws no frame at all (Chromium, behind another tab) cannot draw a list that measures itself
 * first. What has no list for that reason waits until the page is shown.
 */
import { waitFor } from '../widgets/support/wait';
import type { WidgetEnvironment } from '../widgets/types';
import type { Run } from './attempt';

/** Note of a field whose list is not drawn because its page is hidden. */
const PAGE_HIDDEN = 'page-hidden';
/** How long the page may take to be shown, and a page that is drawn to its next frame; milliseconds. */
const SHOWN = 10_000;
const FRAME = 3000;

const isDrawn = async (env: WidgetEnvironment): Promise<unknown> => {
  let drawn = false;
  env.document.defaultView?.requestAnimationFrame(() => {
    drawn = true;
  });
  return waitFor(env, () => drawn, FRAME);
};

/**
 * Comes back with true when it has waited and the page is shown now. What still has no list when the page has not been
 * shown for a while is reported as not visible, and not tried again.
 * @param tell called where there is something to wait for
 */
export const untilShown = async ({ env, done }: Run, tell: () => void): Promise<boolean> => {
  const isShown = () => !env.document.hidden;
  const unlisted = done.filter(({ result }) => result?.outcome === 'timeout');
  if (isShown() || !unlisted.length || (await isDrawn(env))) return false;
  tell();
  if (await waitFor(env, isShown, SHOWN)) return true;
  for (const d of unlisted)
    Object.assign(d, { outcome: 'not-visible', result: undefined, note: PAGE_HIDDEN });
  return false;
};
