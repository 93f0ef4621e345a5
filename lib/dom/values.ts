/** What a control shows: its value, its placeholder, its options. */
import { isPrompt, tidy } from '../text/shown';
import { classOf, flatChildren } from './flat-tree';

const SKIP = 'option,[role=option],[role=listbox],dl,ul,svg,style,script,template,button';

const isPlaceholder = (el: Element): boolean => {
  const names = classOf(el);
  // Some libraries call the chosen text a placeholder too and mark the empty state as transparent.
  return /placeholder/i.test(names) && !(/selected/i.test(names) && !/transparent/i.test(names));
};

interface Shown {
  texts: string[];
  placeholder: string;
  /** The widget itself can be seen: what is not displayed in it is its closed list, not its choice. */
  seen: boolean;
}

/** From here on an element with that many parts may be a list. */
const LIST_FROM = 3;

/** Texts a drawn widget shows, without lists and hidden copies. */
function read(el: Element, into: Shown, inside: boolean): void {
  for (const node of Array.from(flatChildren(el))) {
    if (node.nodeType === 3) {
      const text = tidy(node.textContent);
      if (!text) continue;
      if (inside || isPrompt(text)) into.placeholder ||= text;
      else into.texts.push(text);
    } else if (node.nodeType === 1) {
      const child = node as Element;
      if (child.localName === 'select' || child.matches(SKIP)) continue;
      // Closed lists that a library keeps inside the widget, and copies for measuring.
      if (child.getAttribute('aria-hidden') === 'true' || /dropdown|popper|popup/i.test(classOf(child)))
        continue;
      if (into.seen && child.childElementCount >= LIST_FROM && !child.checkVisibility()) continue;
      if (child.localName === 'input') {
        const input = child as HTMLInputElement;
        into.placeholder ||= tidy(input.placeholder);
        if (input.value && input.type !== 'hidden' && !isPrompt(input.value)) into.texts.push(input.value);
      } else read(child, into, inside || isPlaceholder(child));
    }
  }
}

/** Value and placeholder of a drawn widget (custom select, cascader, date picker). */
export function shownIn(root: Element): { value: string; placeholder: string } {
  const into: Shown = { texts: [], placeholder: '', seen: !!root.checkVisibility?.() };
  if (root.localName === 'input') {
    const input = root as HTMLInputElement;
    return { value: isPrompt(input.value) ? '' : input.value, placeholder: input.placeholder };
  }
  read(root, into, false);
  const texts = into.texts.filter((t, i, all) => t !== into.placeholder && all.indexOf(t) === i);
  return { value: texts.join(' '), placeholder: into.placeholder };
}

/** Option texts of a native select, without its prompt. */
export const optionsOf = (select: HTMLSelectElement): string[] =>
  Array.from(select.options, (o) => tidy(o.text)).filter((t) => t && !isPrompt(t));

/** The chosen text of a native select; '' while it shows its prompt. */
export function selected(select: HTMLSelectElement): string {
  const texts = Array.from(select.selectedOptions, (o) => tidy(o.text));
  return texts.filter((t) => t && !isPrompt(t)).join('、');
}

/** 请选择证件类型: the first option where it is a prompt. */
export const promptOf = (select: HTMLSelectElement): string => {
  const text = tidy(select.options[0]?.text).replace(/^[-—\s]+|[-—\s]+$/g, '');
  return isPrompt(text) ? text : '';
};

/** Options of a drawn list that is in the page already: inside the widget, or named by aria. */
export function listedOptions(root: Element, element: Element): string[] | undefined {
  const tree = root.getRootNode() as Document | ShadowRoot;
  const id = element.getAttribute('aria-controls') ?? element.getAttribute('aria-owns');
  const beside = root.parentElement
    ? root.nextElementSibling
    : (root.getRootNode() as ShadowRoot).querySelector('[role=listbox]');
  const list =
    root.querySelector('[role=listbox]') ??
    (id ? tree.getElementById(id) : null) ??
    (beside?.matches('[role=listbox]') ? beside : null);
  const options = list ? Array.from(list.querySelectorAll('[role=option]'), (o) => tidy(o.textContent)) : [];
  return options.length ? options.filter((t) => t && !isPrompt(t)) : undefined;
}
