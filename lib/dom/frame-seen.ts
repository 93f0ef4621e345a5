/** Whether the frame a document is shown in can itself be seen: a copy of a form in a hidden frame is a trap. */

/** A frame of another origin says nothing of its place; smaller than this nobody fills a form in it. */
const LEAST = 60;

/** Sizes alone where the page around is of another origin; else every frame up to the top is judged by `isSeen`. */
export const isFrameSeen = (view: Window, isSeen: (frame: Element, around: Document) => boolean): boolean => {
  if (view === view.parent) return true;
  if (view.innerWidth < LEAST || view.innerHeight < LEAST) return false;
  let frame: Element | null = null;
  try {
    frame = view.frameElement;
  } catch {
    // Another origin.
  }
  return !frame || isSeen(frame, frame.ownerDocument);
};
