/** Controls of libraries nobody knows, found by what they say. */
import { INNER, wrapperOf } from './drawn';
import { tidy } from './values';

/** Answers that stand on pressable texts without any role: one of them and its neighbours are a choice. */
const ANSWERS =
  '|是|否|有|无|涉及|不涉及|复用|不复用|企业|企业单位|个人|居民身份证|身份证|同主体负责人|与主体负责人一致|与主体负责人相同|复用主体负责人|';
const TEXTS = `//text()[contains(.,"请选择") or contains("${ANSWERS}",concat("|",normalize-space(.),"|"))]`;
const NO_ANSWER =
  'option,select,[role],a[href]:not([href^=javascript],[href="#"]),nav,header,[class*=tab],[class*=menu],[class*=nav]';

/** What once said 请选择 stays a select when it shows its choice: root → the text. */
const prompted = new WeakMap<Document, Map<HTMLElement, HTMLElement>>();

/** In a list that lies over the page and holds nothing else to fill: the options of a select that is open. */
const isInPopup = (el: Element, view: Window): boolean => {
  for (let up: Element | null = el; up; up = up.parentElement)
    if (/absolute|fixed/.test(view.getComputedStyle(up).position)) return !up.querySelector(INNER);
  return false;
};

/** Elements found by what they say: selects that show 请选择 and choices of bare texts, of libraries nobody knows. */
export function bareTexts(
  doc: Document,
  inside: (el: Element) => boolean,
): { selects: ReadonlyMap<HTMLElement, HTMLElement>; answers: HTMLElement[][] } {
  const known = prompted.get(doc) ?? new Map<HTMLElement, HTMLElement>();
  prompted.set(doc, known);
  const prompts: HTMLElement[] = [];
  const answers = new Map<Element, HTMLElement[]>();
  if (!doc.evaluate) return { selects: known, answers: [] };
  const view = doc.defaultView!;
  const isPressable = (el: Element) => view.getComputedStyle(el).cursor === 'pointer';
  // By text, not by element: there are fewer of them, and none has to be put together.
  const found = doc.evaluate(TEXTS, doc, null, 7, null);
  for (let i = 0; i < found.snapshotLength; i++) {
    const text = found.snapshotItem(i) as Text;
    const el = text.parentElement!;
    const said = text.data.trim();
    if (said.startsWith('请选择')) {
      // A page for the finger has no pointer to change.
      if (el.tagName !== 'OPTION' && (isPressable(el) || /^请选择\p{Script=Han}{0,6}$/u.test(said)))
        prompts.push(el);
      continue;
    }
    if (el.closest(NO_ANSWER) || !isPressable(el) || !el.getClientRects().length || isInPopup(el, view))
      continue;
    const item = el.parentElement!.childElementCount > 1 ? el : el.parentElement!;
    const row = item.parentElement;
    if (!row || answers.has(row)) continue;
    const items = [...row.children].filter(
      (c): c is HTMLElement =>
        c.localName === item.localName &&
        isPressable(c) &&
        tidy(c.textContent).length < 20 &&
        !c.querySelector(INNER),
    );
    if (items.length > 1 && items.length < 25) answers.set(row, items);
  }
  for (const el of prompts)
    if (!inside(el) && !el.closest('label,button,a,li,option,[data-filing-assist]'))
      known.set([...known.keys()].find((r) => r.contains(el)) ?? wrapperOf(el), el);
  for (const root of known.keys()) if (!root.isConnected) known.delete(root);
  return { selects: known, answers: [...answers.values()] };
}

/** A list of options that is always on the page, no popup of a select. */
export const isInline = (list: Element): boolean =>
  list.localName !== 'ul' &&
  !!list.getClientRects?.().length &&
  !isInPopup(list, list.ownerDocument.defaultView!) &&
  !list.id;
