/** Controls of libraries nobody knows, found by what they say. */
import { INNER, wrapperOf } from './drawn';
import { tidy } from './values';

/** Answers that stand on pressable texts without any role: one of them and its neighbours are a choice. */
const ANSWERS =
  '|是|否|涉及|不涉及|复用|不复用|企业|企业单位|个人|居民身份证|身份证|同主体负责人|与主体负责人一致|';
const TEXTS = `//text()[contains(.,"请选择") or contains("${ANSWERS}",concat("|",normalize-space(.),"|"))]`;
const NO_ANSWER = 'option,[role],a[href],nav,header,[class*=tab],[class*=menu]';
const NO_PROMPT = 'label,button,a,li,option,[data-filing-assist]';

/** What once said 请选择 stays a select when it shows its choice. */
const prompted = new WeakMap<Document, Map<HTMLElement, HTMLElement>>();

/** In a list that lies over the page and holds nothing else to fill: the options of a select that is open. */
const isInPopup = (el: Element, view: Window): boolean => {
  for (let up: Element | null = el; up; up = up.parentElement)
    if (/absolute|fixed/.test(view.getComputedStyle(up).position)) return !up.querySelector(INNER);
  return false;
};

/** Elements found by what they say: selects (root → the text) and the items of choices. */
export function bareTexts(
  doc: Document,
  inside: (el: Element) => boolean,
): { selects: ReadonlyMap<HTMLElement, HTMLElement>; answers: HTMLElement[][] } {
  const selects = prompted.get(doc) ?? new Map<HTMLElement, HTMLElement>();
  prompted.set(doc, selects);
  const answers: HTMLElement[][] = [];
  for (const root of selects.keys()) if (!root.isConnected) selects.delete(root);
  if (!doc.evaluate) return { selects, answers };
  const view = doc.defaultView!;
  const isPressable = (el: Element) => view.getComputedStyle(el).cursor === 'pointer';
  // By text, not by element: there are fewer of them, and none has to be put together.
  const found = doc.evaluate(TEXTS, doc, null, 7, null);
  for (let i = 0; i < found.snapshotLength; i++) {
    const { data, parentElement } = found.snapshotItem(i) as Text;
    const el = parentElement!;
    if (/^\s*请选择/.test(data)) {
      // A page for the finger has no pointer to change.
      if ((isPressable(el) || data.trim().length < 8) && !inside(el) && !el.closest(NO_PROMPT))
        selects.set([...selects.keys()].find((r) => r.contains(el)) ?? wrapperOf(el), el);
    } else if (!el.closest(NO_ANSWER) && isPressable(el) && !isInPopup(el, view)) {
      const item = el.parentElement!.childElementCount > 1 ? el : el.parentElement!;
      const items = [...(item.parentElement?.children ?? [])].filter(
        (c) => c.localName === item.localName && isPressable(c) && tidy(c.textContent).length < 20,
      ) as HTMLElement[];
      if (items.length > 1 && !answers.some((a) => a.includes(item))) answers.push(items);
    }
  }
  return { selects, answers };
}

/** A list of options that is always on the page, no popup of a select. */
export const isInline = (list: Element): boolean =>
  list.localName !== 'ul' && !list.id && !isInPopup(list, list.ownerDocument.defaultView!);
