/** Where mark, message and card go. Arithmetic only; all lengths in viewport pixels. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Free space around a field, measured on the page. */
export interface Free {
  /** Free width of the line below, from the field's left edge; 0 when the gap is under 22 px. */
  below: number;
  /** The 24 px right of the field are free. */
  mark: boolean;
  /** Free width right of the mark. */
  right: number;
}

export interface Place {
  mark: 'right' | 'line' | 'corner';
  message: 'below' | 'right' | 'none';
  /** Width of the message line. */
  width: number;
}

export const GAP_BELOW = 22;
export const ROOM_RIGHT = 160;
const MAX_RIGHT = 300;
/** A narrow field may have a message wider than itself. */
const MIN_BELOW = 120;

/** Below if there is a gap, else right if there is room, else the mark alone; never on the input. */
export function choosePlace(free: Free, field: { width: number }): Place {
  const below = free.below >= Math.min(field.width, MIN_BELOW) && free.below > 0;
  const mark = free.mark ? 'right' : below ? 'line' : 'corner';
  if (below) return { mark, message: 'below', width: free.below - (mark === 'line' ? 22 : 0) };
  if (free.mark && free.right >= ROOM_RIGHT)
    return { mark, message: 'right', width: Math.min(free.right, MAX_RIGHT) };
  return { mark, message: 'none', width: 0 };
}

/** Rough width of a 12 px line: Han and full-width characters are square, the rest about half. */
export const estimateWidth = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c.codePointAt(0)! > 0x2e7f ? 12 : 6.6), 0);

/** Card beside the mark, else under, else above the field, else where it fits; never over the field if avoidable. */
export function placeCard(
  field: Box,
  card: { width: number; height: number },
  view: { width: number; height: number },
): { x: number; y: number } {
  const margin = 8;
  const clampX = (x: number) => Math.max(margin, Math.min(x, view.width - card.width - margin));
  const clampY = (y: number) => Math.max(margin, Math.min(y, view.height - card.height - margin));
  const right = field.x + field.width + 36;
  const under = field.y + field.height + 26;
  const over = field.y - card.height - margin;
  if (right + card.width + margin <= view.width) return { x: right, y: clampY(field.y - 12) };
  if (under + card.height + margin <= view.height) return { x: clampX(field.x), y: under };
  if (over >= margin) return { x: clampX(field.x), y: over };
  const left = field.x - card.width - 16;
  return { x: left >= margin ? left : clampX(right), y: clampY(under) };
}
