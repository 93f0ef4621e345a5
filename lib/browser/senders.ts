/**
 * Who may ask for what. The background trusts a message only by its sender: our own extension pages
 * may read the vault and start fills; content scripts may not, whatever they send.
 */

/** The parts of a message sender that decide; browser-independent so that it can be tested alone. */
export interface Sender {
  id?: string;
  url?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number; url?: string };
}

/** True for a page of this extension in a top-level frame. */
export const isOwnPage = (sender: Sender, extension: { id: string; origin: string }): boolean => {
  if (sender.id !== extension.id || !sender.url) return false;
  if (sender.frameId !== undefined && sender.frameId > 0) return false;
  if (sender.origin && sender.origin !== extension.origin) return false;
  return sender.url.startsWith(`${extension.origin}/`);
};

/** The page with the practice form: there the form and our own code share one document. */
export const PRACTICE_PAGE = '/welcome.html';

/** True for the practice form of the welcome page, which speaks as a frame of a filing page does. */
export const isPracticePage = (sender: Sender, extension: { id: string; origin: string }): boolean =>
  isOwnPage(sender, extension) &&
  sender.tab?.id !== undefined &&
  new URL(sender.url ?? '').pathname === PRACTICE_PAGE;

/** True for a content script of this extension in a tab, on an https page of an enabled host. */
export const isContentScript = (
  sender: Sender,
  extension: { id: string },
  hostEnabled: (host: string) => boolean,
): boolean => {
  if (sender.id !== extension.id || sender.tab?.id === undefined) return false;
  // about:blank and srcdoc frames of an enabled origin carry the origin, not a url of their own.
  const place = [sender.origin, sender.url].find((text) => text?.startsWith('https://'));
  return place !== undefined && hostEnabled(new URL(place).hostname);
};
