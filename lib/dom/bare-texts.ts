/** Controls of libraries nobody knows, found by what they say. */

import { tidy } from '../text/shown';
import { INNER, wrapperOf } from './drawn';
import { flatParent } from './flat-tree';

/** Answers that stand on pressable texts without any role: one of them and its neighbours are a choice. */
const ANSWERS =
  '|是|否|网站|涉及|不涉及|复用|不复用|企业|企业单位|个人|居民身份证|身份证|同主体负责人|与主体负责人一致|' +
  '网站应用服务|使用主体负责人信息|单位门户网站|中文简体|';
const TEXTS = `.//text()[contains(.,"选择") or contains("${ANSWERS}",concat("|",substring-before(concat(normalize-space(.)," ")," "),"|"))]`;
const NO_ANSWER = 'option,[role]:not([role=button]),a[href],nav,header,[class*=tab],[class*=menu]';
const NO_PROMPT = 'label,option,nav';
/** 请选择, --请选择--, 请选择证件类型, 点击选择. */
const PROMPT = /^[\s—-]*(请|点击)选择/;

/** What once said 请选择 stays a select when it shows its choice. */
const prompted = new WeakMap<Document, Map<HTMLElement, HTMLElement>>();

/** In a list that lies over the page and holds nothing else to fill: the options of a select that is open. */
const isInPopup = (el: Element): boolean => {
  for (let up: Element | null = el; up; up = flatParent(up))
    if (/absolute|fixed/.test(getComputedStyle(up).position)) return !up.querySelector(INNER);
  return false;
};

/** Its neighbours of the same make, itself among them; no two of them say the same. */
const kinOf = (el: Element): HTMLElement[] => {
  const kin = [...(el.parentElement?.children ?? [])].filter((c) => c.localName === el.localName);
  // Marks a library draws beside native boxes stand for those.
  const drawn = el.parentElement?.querySelector(':scope > :is([type=checkbox],[type=radio])');
  return !drawn && kin.every((c) => tidy(c.textContent)) ? (kin as HTMLElement[]) : [];
};

/** Says more than the prompt, or may send the form. */
const isSender = (button: Element, prompt: string): boolean =>
  tidy(button.textContent).length > tidy(prompt).length + 2 ||
  (!!button.closest('form') && (button as HTMLButtonElement).type === 'submit');

/** Elements found by what they say, in shadow trees too: selects (root → the text) and the items of choices. */
export function bareTexts(
  doc: Document,
  trees: readonly ParentNode[],
  inside: (el: Element) => boolean,
): { selects: ReadonlyMap<HTMLElement, HTMLElement>; answers: HTMLElement[][] } {
  const selects = prompted.get(doc) ?? new Map<HTMLElement, HTMLElement>();
  prompted.set(doc, selects);
  const answers: HTMLElement[][] = [];
  for (const root of selects.keys()) if (!root.isConnected) selects.delete(root);
  if (!doc.evaluate) return { selects, answers };
  const isPressable = (el: Element) => el.localName === 'button' || getComputedStyle(el).cursor === 'pointer';
  // By text, not by element: there are fewer of them, and none has to be put together.
  const texts = trees.flatMap(({ children }) =>
    Array.from(children).flatMap((top) => {
      const found = doc.evaluate(TEXTS, top, null, 7, null);
      return Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Text);
    }),
  );
  for (const { data, parentElement } of texts) {
    const el = parentElement!;
    if (PROMPT.test(data)) {
      const button = el.closest('a,button');
      // A page for the finger has no pointer to change; a button that says nothing else opens a list.
      const opens = button
        ? !isSender(button, data)
        : isPressable(el) ||
          data.trim().length < 8 ||
          /^[^，。；]{0,8}省.?市[^，。；]{0,6}$/.test(data.trim());
      // The first option of an open list; a row of a form may be an item as well.
      const alone = tidy(el.closest('li')?.textContent) === tidy(data);
      if (opens && !alone && !inside(el) && !el.closest(NO_PROMPT))
        selects.set([...selects.keys()].find((r) => r.contains(el)) ?? wrapperOf(el), el);
    } else if (!el.closest(NO_ANSWER) && isPressable(el) && !isInPopup(el)) {
      let items: HTMLElement[] = [];
      // The text itself, or the box it shares with its mark; each may be a button in a box of its own (a card).
      let item: Element | null = el;
      for (let up = 0; item && up < 4 && items.length < 2; up++, item = item.parentElement)
        items = kinOf(item)
          .map((c) => (isPressable(c) ? c : c.querySelector('button')))
          .filter((c) => !!c && tidy(c.textContent).length < 20) as HTMLElement[];
      if (
        items.length > 1 &&
        items.some((c) => c.contains(el)) &&
        !answers.some((a) => a.includes(items[0]!))
      )
        answers.push(items);
    }
  }
  return { selects, answers };
}

/** A list of options that is always on the page, no popup of a select: one that is tabbed to, or has nothing to be opened by. */
export const isInline = (list: HTMLElement): boolean =>
  (!list.tabIndex || (list.localName !== 'ul' && !list.id)) && !isInPopup(list);
