/**
 * Which text belongs to which control. A text belongs to the control it shares the smallest box with;
 * on a tie to the one that follows. What is left over and stands above several controls is a heading.
 */
import type { LabelEvidence, LabelSource } from '../recognise/types';
import { classOf } from './flat-tree';
import { meetingPoint, type Stream, type Token } from './stream';
import { isPrompt, tidy } from './values';

export interface Evidence {
  labels: LabelEvidence[];
  help: string[];
  headings: string[];
  group?: Element;
  prefix?: string;
  suffix?: string;
  /** Text fragments between this control and the one before it in the same row: - 转 至 */
  separator?: string;
  required: boolean;
}

const PROVINCES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆';
const PLACE = new RegExp(`^(?:${PROVINCES})(?:省|市|\\S{0,4}自治区)?[^，。？?]{0,30}$`);
const AFFIX =
  /^(?:[a-z]+:\/\/(?:www\.)?|www\.|\+?0?86[-\s]?|\(?0\d{2,3}\)?[-\s]?|(?:0?86-)?0\d{2,3}-|@[\w.]*|\.[a-z.]{2,}|[a-z]+\.|元|人|年|天|个|号)$/i;
const MARKS = /^[\s*＊:：?？·•|/\\,，。!！()（）[\]【】+×✓✔\d.、①-⑳\u{E000}-\u{F8FF}-]+$/u;
const SEPARATOR = /^(?:[-—–~～_.]+|至|到|转|分机)$/;
const HEADING_TAG = /^(?:h[1-6]|legend|caption|summary)$/;

const isAffix = (text: string): boolean => AFFIX.test(text) || (PLACE.test(text) && text.length > 2);
const isHeadingTag = (el: Element): boolean =>
  HEADING_TAG.test(el.localName) || el.getAttribute('role') === 'heading';
const isLabelTag = (el: Element): boolean =>
  !!el.closest('label,th,dt') ||
  /(?:^|[-_\s])(?:\w*label|form-?title|field-?name|left-title)(?:[-_\s]|$)/i.test(
    `${classOf(el)} ${classOf(el.parentElement ?? el)}`,
  );

function levelOf(el: Element): number {
  const up = el.closest('h1,h2,h3,h4,h5,h6,[role=heading],legend');
  if (!up) return 8;
  return Number(up.getAttribute('aria-level') ?? /^h(\d)$/.exec(up.localName)?.[1] ?? 7);
}

function sourceOf(el: Element, alone: boolean): LabelSource {
  if (el.closest('label')) return 'form-item';
  if (el.closest('dt')) return 'definition-list';
  if (el.closest('legend')) return 'legend';
  if (el.closest('td,th')) return 'table-cell';
  return alone || isLabelTag(el) ? 'form-item' : 'preceding-text';
}

const isShown = (el: Element): boolean =>
  el.checkVisibility ? el.checkVisibility({ visibilityProperty: true }) : true;

interface Heading {
  text: string;
  level: number;
  /** Tag and class: texts that look alike stand on one level. */
  shape: string;
  /** Last control in its area. */
  last: number;
  depth: number;
}

/**
 * Evidence of every control, in the stream's order. `target` gives the control a label points at,
 * `named` tells which controls have a name of their own (aria, label[for]) and share nobody's.
 */
export function readEvidence(
  stream: Stream,
  target: (label: Element) => number | undefined,
  named: (ordinal: number) => boolean,
): Evidence[] {
  const { units, before, spans } = stream;
  const all: Evidence[] = units.map(() => ({ labels: [], help: [], headings: [], required: false }));
  const owner: (Token | undefined)[] = [];
  const owned = new Map<Token, number>();
  let open: Heading[] = [];

  units.forEach((_, i) => {
    const here = all[i]!;
    const own: { token: Token; box: Element; depth: number; alone: boolean }[] = [];
    for (const token of before[i]!) {
      const label = token.el.closest('label');
      const pointsAt = label ? target(label) : undefined;
      const box = meetingPoint(spans, token.el, i);
      const span = box && spans.get(box);
      if (MARKS.test(token.text)) {
        if (/[*＊]/.test(token.text)) here.required = true;
        if (!SEPARATOR.test(token.text)) continue;
      }
      if (pointsAt !== undefined && pointsAt !== i) continue; // it says itself whose it is
      const previous = i > 0 ? meetingPoint(spans, token.el, i - 1) : null;
      const closerToPrevious = previous && (!span || (previous !== box && box!.contains(previous)));
      if (closerToPrevious) after(all[i - 1]!, token, units[i - 1]!.root);
      else if (SEPARATOR.test(token.text)) here.separator = token.text;
      else if (box && span) own.push({ token, box, depth: span.depth, alone: span.first === span.last });
    }
    const affixes = own.filter((o) => isAffix(o.token.text) && isShown(o.token.el));
    if (affixes.length) here.prefix = affixes.map((o) => o.token.text).join('');
    const texts = own.filter((o) => !affixes.includes(o) && isShown(o.token.el));
    const taken = pickLabels(texts, here);
    for (const o of texts) {
      const { el, text } = o.token;
      if (o.alone && !isHeadingTag(el)) continue;
      // A lone text above several boxes may name the first of them or head them all: it is offered as both.
      if (taken.has(o) && (isLabelTag(el) || stream.before[i + 1]!.some((t) => !MARKS.test(t.text))))
        continue;
      if (text.length <= 30) open = openHeading(open, headingOf(el, text, o.box));
    }
    open = open.filter((h) => h.last >= i);
    here.headings = open.map((h) => h.text);
    owner[i] = [...taken][0]?.token;
    if (owner[i]) owned.set(owner[i]!, i);
    if (!taken.size && i > 0) inherit(i);
  });
  for (const token of before[units.length] ?? [])
    if (units.length) after(all[units.length - 1]!, token, units[units.length - 1]!.root);
  return all;

  function headingOf(el: Element, text: string, box: Element): Heading {
    const span = spans.get(box)!;
    return {
      text,
      level: levelOf(el),
      shape: `${el.localName} ${classOf(el)}`,
      last: span.last,
      depth: span.depth,
    };
  }

  /** A control without a text of its own shares the label of its row. */
  function inherit(i: number): void {
    const token = owner[i - 1];
    const box = token && meetingPoint(spans, token.el, i);
    const span = box && spans.get(box);
    if (!token || !span || span.last - span.first > 7 || named(i)) return;
    if (box !== meetingPoint(spans, token.el, owned.get(token)!)) return;
    const shared = all[i - 1]!.labels.filter((l) => l.text === token.text).map((l) => ({
      ...l,
      shared: true,
    }));
    all[i]!.labels.push(...shared);
    all[i]!.group = all[i - 1]!.group = token.el;
    all[i - 1]!.labels = all[i - 1]!.labels.map((l) => (l.text === token.text ? { ...l, shared: true } : l));
    owner[i] = token;
  }
}

type Own = { token: Token; box: Element; depth: number; alone: boolean };

/** The label among the texts before a control: in its own box first, label-like first, nearest first. */
function pickLabels(texts: readonly Own[], here: Evidence): Set<Own> {
  const taken = new Set<Own>();
  const alone = texts.filter((o) => o.alone && !isHeadingTag(o.token.el));
  const deepest = Math.max(-1, ...texts.map((o) => o.depth));
  const near = alone.length
    ? alone
    : texts.filter((o) => o.depth === deepest && o.token.text.length <= 40).slice(-1);
  const ranked = [...near]
    .reverse()
    .sort((a, b) => Number(isLabelTag(b.token.el)) - Number(isLabelTag(a.token.el)));
  for (const o of ranked.slice(0, 3)) {
    if (isPrompt(o.token.text) && ranked.length > 1) {
      here.help.push(o.token.text);
      continue;
    }
    if (/[*＊]/.test(o.token.text)) here.required = true;
    taken.add(o);
    here.labels.push({ text: o.token.text, source: sourceOf(o.token.el, o.alone) });
    here.group ??= o.token.el;
  }
  return taken;
}

/** Text behind a control: unit, help, or a label that floats over it. */
function after(here: Evidence, token: Token, root: Element): void {
  if (!isShown(token.el)) return;
  const { text } = token;
  if (isAffix(text)) here.suffix ??= text;
  else if (!here.labels.length && (token.el.closest('label') || isLabelTag(token.el)) && !/[。，]/.test(text))
    here.labels.push({ text, source: 'form-item' });
  else if (
    !here.labels.length &&
    /^(?:checkbox|radio)$/.test((root as HTMLInputElement).type ?? '') &&
    !here.help.length
  )
    here.labels.push({ text, source: 'wrapping-label' });
  else here.help.push(tidy(text));
}

/** A heading closes those of the same area that it does not stand under. */
function openHeading(open: readonly Heading[], heading: Heading): Heading[] {
  const ends = open.findIndex(
    (h) =>
      h.depth > heading.depth ||
      (h.depth === heading.depth &&
        (h.level > heading.level ||
          (h.level === heading.level && (h.level < 8 || h.shape === heading.shape)))),
  );
  return [...(ends < 0 ? open : open.slice(0, ends)), heading];
}
