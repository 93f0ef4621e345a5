/** Which headings stand above each control: what is no label and heads several controls. */
import { classOf } from './flat-tree';
import type { Belongings, Own } from './ownership';
import type { Stream } from './stream';
import { isHeadingTag, isLabelTag } from './text-kinds';

interface Heading {
  text: string;
  level: number;
  /** Tag and class: texts that look alike stand on one level. */
  shape: string;
  /** Last control in its area. */
  last: number;
  depth: number;
}

/** Texts without a heading tag stand below those with one. */
const PLAIN = 8;

function levelOf(el: Element): number {
  const up = el.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend');
  if (!up) return PLAIN;
  return Number(up.getAttribute('aria-level') ?? /^h(\d)$/.exec(up.localName)?.[1] ?? 7);
}

/** Headings of every control, outermost first. `labels` are the texts taken as labels. */
export function headingsOf(
  { spans }: Stream,
  belongings: readonly Belongings[],
  labels: ReadonlySet<Own>,
): string[][] {
  let open: Heading[] = [];
  const nameless = (i: number) =>
    !belongings[i]?.own.length && !belongings[i]?.after.some((o) => isLabelTag(o.token.el));
  return belongings.map(({ own }, i) => {
    for (const o of own) {
      const { el, text } = o.token;
      if (text.length > 30 || (o.alone && !isHeadingTag(el))) continue;
      // The label of a row whose value the page only shows.
      if (!isHeadingTag(el) && el.closest('label,dt')) continue;
      // A lone text above several boxes may name the first of them or head them all: it is both.
      if (labels.has(o) && !isHeadingTag(el) && (isLabelTag(el) || !nameless(i + 1))) continue;
      open = put(open, {
        text,
        level: levelOf(el),
        shape: `${el.localName} ${classOf(el)}`,
        last: spans.get(o.box)!.last,
        depth: o.depth,
      });
    }
    open = open.filter((h) => h.last >= i);
    return open.map((h) => h.text);
  });
}

/** A heading closes those of the same area that it does not stand under. */
function put(open: readonly Heading[], heading: Heading): Heading[] {
  const { level, depth, shape } = heading;
  const ends = open.findIndex(
    (h) =>
      h.depth > depth ||
      (h.depth === depth &&
        (h.level > level || (h.level === level && (h.level < PLAIN || h.shape === shape)))),
  );
  return [...(ends < 0 ? open : open.slice(0, ends)), heading];
}
