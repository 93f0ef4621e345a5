/** Where mark, message and card go. Arithmetic only; all lengths in viewport pixels. */

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a mark can sit beside a field; `tight` is 16 px wide, `line` at the start of the message. */
export type Spot = 'right' | 'tight' | 'line' | 'corner' | 'left' | 'none';

/** Free space around a field, measured on the page. */
export interface Free {
  /** Free width of the line below, from the field's left edge; 0 when the gap is under 22 px. */
  below: number;
  /** The first free spot for a mark, `line` left aside. */
  spot: Spot;
  /** Free width right of a mark at the right. */
  right: number;
}

export interface Place {
  mark: Spot;
  message: 'below' | 'right' | 'none';
  /** Width of the message line. */
  width: number;
}

export const GAP_BELOW = 22;
export const ROOM_RIGHT = 160;
const MAX_RIGHT = 300;
/** A narrow field may have a message wider than itself. */
const MIN_BELOW = 120;
const LINE_MARK = 22;

/** Below if there is a gap, else right if there is room, else the mark alone; never on an input. */
export function choosePlace({ below, spot, right }: Free, field: { width: number }): Place {
  const atRight = spot === 'right' || spot === 'tight';
  if (below > 0 && below >= Math.min(field.width, MIN_BELOW))
    return atRight
      ? { mark: spot, message: 'below', width: below }
      : { mark: 'line', message: 'below', width: below - LINE_MARK };
  if (spot === 'right' && right >= ROOM_RIGHT)
    return { mark: spot, message: 'right', width: Math.min(right, MAX_RIGHT) };
  return { mark: spot, message: 'none', width: 0 };
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
