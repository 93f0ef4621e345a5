/** Texts a person reads in a widget. */
import { classOf, flatChildren } from '../../dom/flat-tree';
import { isShown } from './events';
import { isHint } from './hint';

const SKIP =
  'script,style,svg,select,option,[role=listbox],[role=menu],[role=tree],[aria-live],dl,ul,legend,[hidden]';

/** Visible text of an element, pieces of different elements apart. */
export const textOf = (el: Element): string => {
  const parts: string[] = [];
  const walk = (node: Node) => {
    if (node.nodeType === 3) {
      const t = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
      if (t) parts.push(t);
    } else if (node.nodeType === 1 && !/^(?:script|style|svg)$/.test((node as Element).localName))
      for (const child of node.childNodes) walk(child);
  };
  walk(el);
  return parts.join(' ');
};

const isPlaceholder = (el: Element): boolean => {
  const name = classOf(el);
  // Element Plus shows the chosen text in a box of that name; it is transparent while nothing is chosen.
  return (
    /placeholder/i.test(name) && (/transparent/.test(name) || !/el-select__|[-_]content(?:\s|$)/.test(name))
  );
};

/** What a widget's closed box shows, without popup and icon: the pieces of its text, and the hint in their place. */
export const shownIn = (root: Element): { pieces: string[]; hint: string } => {
  const pieces: string[] = [];
  let hint = '';
  const walk = (el: Element) => {
    if (el !== root) {
      if (el.matches(SKIP)) return;
      if (isPlaceholder(el)) {
        hint ||= textOf(el);
        return;
      }
      // A wrapper of no size may still hold a visible text, and a slot has none of its own.
      if (!el.firstElementChild && !isShown(el) && el.localName !== 'slot') return;
    }
    for (const child of Array.from(flatChildren(el))) {
      if (child.nodeType === 1) {
        hint ||= (child as HTMLInputElement).placeholder ?? '';
        walk(child as Element);
      } else if (child.nodeType === 3) {
        const t = (child.nodeValue ?? '').replace(/[\s\u200b]+/g, ' ').trim();
        if (!isHint(t)) pieces.push(t);
        else if (t.length > 1) hint ||= t;
      }
    }
  };
  walk(root);
  return { pieces, hint };
};

/** What a custom select or cascader shows as chosen; '' for none. */
export const shownChoice = (root: HTMLElement): string => {
  const { pieces } = shownIn(root);
  if (pieces.length) return pieces.join(' ');
  const inputs = root.matches('input') ? [root] : [...root.querySelectorAll('input:not([type=hidden])')];
  for (const input of inputs as HTMLInputElement[]) {
    if (input.type === 'checkbox' || input.type === 'radio') continue;
    if (input.value && !isHint(input.value)) return input.value;
  }
  return '';
};

/** A searchable select that has the focus shows its choice where its placeholder stands. */
export const showsAsHint = (root: HTMLElement, text: string): boolean =>
  [root, ...root.querySelectorAll<HTMLElement>('input,[class*=placeholder i]')].some(
    (el) => isShown(el) && (el.getAttribute('placeholder') ?? (isPlaceholder(el) ? textOf(el) : '')) === text,
  );
