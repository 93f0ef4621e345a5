/** The label, the help, the headings and the row of every control. */
import type { LabelEvidence } from '../recognise/types';
import { headingsOf } from './headings';
import { type Belongings, type Own, shareOut } from './ownership';
import { meetingPoint, type Stream, type Token } from './stream';
import { isHeadingTag, isLabelTag, sourceOf } from './text-kinds';
import { isPrompt, tidy } from './values';

export interface Evidence {
  labels: LabelEvidence[];
  help: string[];
  headings: string[];
  /** The label of the row: controls of one row have the same. */
  group?: Token;
  prefix: string;
  suffix: string;
  /** What stands between this control and the one before it in the same row: - 转 至 */
  separator?: string;
  required: boolean;
}

/** Most controls that share one label. */
const ROW = 6;

/**
 * Evidence of every control, in the stream's order. `target` gives the control a label points at,
 * `named` tells which controls have a name of their own (aria, label[for]) and share nobody's.
 */
export function readEvidence(
  stream: Stream,
  target: (label: Element) => number | undefined,
  named: (ordinal: number) => boolean,
): Evidence[] {
  const belongings = shareOut(stream, target);
  const taken = new Set<Own>();
  const all: Evidence[] = belongings.map(({ own, prefix, suffix, separator, required }, i) => {
    const here: Evidence = { labels: [], help: [], headings: [], prefix, suffix, separator, required };
    const column = columnHeader(stream, i);
    if (column) here.labels.push({ text: column, source: 'table-cell' });
    else
      for (const o of pick(own)) {
        taken.add(o);
        name(here, o);
      }
    return here;
  });
  belongings.forEach((b, i) => {
    behind(stream, all, b, i);
  });
  all.forEach((here, i) => {
    if (i > 0 && !here.labels.length && !named(i)) inherit(stream, all, belongings, i);
  });
  headingsOf(stream, belongings, taken).forEach((headings, i) => {
    all[i]!.headings = headings;
  });
  return all;
}

/** Tables with one row of names above rows of boxes. */
function columnHeader({ units, spans }: Stream, i: number): string {
  const cell = units[i]!.root.closest('td');
  const row = cell?.closest('tr');
  if (!cell || !row || [...row.cells].some((c) => !spans.has(c) && tidy(c.textContent))) return '';
  for (const above of cell.closest('table')?.rows ?? []) {
    if (above === row) break;
    const text = tidy(above.cells[cell.cellIndex]?.textContent);
    if (text && !spans.has(above) && above.cells.length === row.cells.length && row.cells.length > 1)
      return text;
  }
  return '';
}

function name(here: Evidence, { token, alone }: Own, shared = false): void {
  here.labels.push({ text: token.text, source: sourceOf(token.el, alone), ...(shared && { shared }) });
  here.group ??= token;
}

/** The label among the texts before a control: in its own box first, label-like first, nearest first. */
function pick(own: readonly Own[]): Own[] {
  const texts = own.filter((o) => !isHeadingTag(o.token.el) || (o.alone && o.token.el.closest('legend')));
  const alone = texts.filter((o) => o.alone);
  const deepest = Math.max(-1, ...texts.map((o) => o.depth));
  const near = alone.length
    ? alone
    : texts.filter((o) => o.depth === deepest && o.token.text.length <= 40).slice(-1);
  const ranked = [...near].reverse();
  ranked.sort((a, b) => Number(isLabelTag(b.token.el)) - Number(isLabelTag(a.token.el)));
  const real = ranked.filter((o) => !isPrompt(o.token.text));
  return (real.length ? real : ranked).slice(0, 3);
}

/** Texts behind a control: help, or a label that floats over it or stands behind its box. */
function behind({ units, spans }: Stream, all: Evidence[], { after }: Belongings, i: number): void {
  for (const o of after) {
    const { el, text } = o.token;
    const here = all[i]!;
    const weak = here.labels.every((l) => l.source === 'preceding-text');
    const tick = /^(?:checkbox|radio)$/.test((units[i]!.element as HTMLInputElement).type ?? '');
    const label = (el.closest('label') || isLabelTag(el)) && !/[。，]/.test(text);
    if (label && weak) {
      const { first } = spans.get(o.box)!;
      const row = i - first < ROW ? all.slice(first, i + 1) : [here];
      for (const part of row) name(part, o, row.length > 1);
      here.group = o.token;
    } else if (tick && !here.labels.length && !here.help.length)
      here.labels.push({ text, source: 'wrapping-label' });
    else here.help.push(text);
  }
}

/** A control without a text of its own shares the label of its row. */
function inherit(
  { units, spans }: Stream,
  all: Evidence[],
  belongings: readonly Belongings[],
  i: number,
): void {
  const before = all[i - 1]!;
  const box = meetingPoint(spans, units[i]!.root, i - 1);
  const span = box && spans.get(box);
  if (!before.group || !span) return;
  // The label's own box, or a box inside it where only the first control of the row could have a name.
  const inRow = box.contains(before.group.el) || span.last - span.first < ROW;
  const rest = belongings.slice(span.first + 1, span.last + 1);
  const clear = rest.every((b) => !b.own.length) || box.contains(before.group.el);
  if (!(inRow && clear && span.last - span.first < ROW) && !sameLine(units[i - 1]!.root, units[i]!.root))
    return;
  if (
    box.contains(before.group.el) &&
    !sharesBox(before, box, spans, i) &&
    !sameLine(units[i - 1]!.root, units[i]!.root)
  )
    return;
  const main = before.labels[0];
  if (!main) return;
  if (!main.shared) before.labels[0] = { ...main, shared: true };
  all[i]!.labels.push({ ...main, shared: true });
  all[i]!.group = before.group;
}

/** The label stands in the box for this control as it does for the one before. */
function sharesBox(before: Evidence, box: Element, spans: Stream['spans'], i: number): boolean {
  return (
    meetingPoint(spans, before.group!.el, i - 1) === box ||
    meetingPoint(spans, before.group!.el, i) === meetingPoint(spans, before.group!.el, i - 1)
  );
}

/** Two boxes side by side with nothing but blanks between them. */
function sameLine(a: Element, b: Element): boolean {
  for (let at = b.previousSibling; at; at = at.previousSibling) {
    if (at === a) return true;
    if (at.nodeType === 1 && /^(?:br|hr|p|div|h\d|table|ul)$/.test((at as Element).localName)) return false;
  }
  return false;
}
