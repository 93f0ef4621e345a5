/**
 * Whose a text is. It belongs to the control it shares the smallest box with; on a tie to the one that
 * follows, since labels stand before their boxes.
 */
import { isAffix, MARKS, SEPARATOR } from './text-kinds';
import type { Token, Tree } from './tree';

/** A text in front of a control. */
export interface Own {
  token: Token;
  /** Smallest element around the text and the control. */
  box: number;
  depth: number;
  /** No other control is in that box. */
  alone: boolean;
}

export interface Belongings {
  /** Texts before the control, in page order. */
  own: Own[];
  /** Texts behind it: unit, help, a floating label. */
  after: Own[];
  prefix: string;
  suffix: string;
  separator?: string;
  required: boolean;
}

/** Texts of every control. `target` gives the control a label points at. */
export function shareOut(tree: Tree, target: (label: number) => number | undefined): Belongings[] {
  const all: Belongings[] = tree.at.map(() => ({
    own: [],
    after: [],
    prefix: '',
    suffix: '',
    required: false,
  }));
  const place = (token: Token, i: number): Own | undefined => {
    const box = i < all.length && i >= 0 ? tree.meeting(token.node, i) : -1;
    const span = tree.spans.get(box);
    return span && { token, box, depth: span.depth, alone: span.first === span.last };
  };
  tree.before.forEach((tokens, i) => {
    const here = all[i];
    for (const token of tokens) {
      const pointsAt = target(tree.closest(token.node, /^label$/));
      const next = place(token, i);
      const previous = place(token, i - 1);
      const isNext = next && !(previous && previous.depth > next.depth);
      if (here && isNext && /[*＊]/.test(token.text)) here.required = true;
      if (SEPARATOR.test(token.text) && here) here.separator = token.text;
      if (MARKS.test(token.text) || SEPARATOR.test(token.text)) {
        // +86 is no mark but a fixed part of the value.
        if (!isAffix(token.text)) continue;
      }
      // A label that points elsewhere says itself whose it is.
      if (pointsAt !== undefined && pointsAt !== i && pointsAt !== i - 1) continue;
      const toNext = pointsAt === undefined ? isNext : pointsAt === i;
      const owner = toNext ? here : all[i - 1];
      const text = toNext ? next : previous;
      if (!owner || !text) continue;
      if (!isAffix(token.text)) owner[toNext ? 'own' : 'after'].push(text);
      else if (toNext) owner.prefix += token.text;
      else owner.suffix ||= token.text;
    }
  });
  return all;
}
