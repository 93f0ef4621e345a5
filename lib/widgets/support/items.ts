/** Items of radio and checkbox groups, native or custom: their text, their state, how to press them. */
import { isOff, isShown, press } from './events';
import { textOf } from './texts';

const BOX = /(radio|checkbox|check|switch)/i;

/** The label or wrapper of a radio or box: what a person presses. */
export const itemOf = (part: HTMLElement): HTMLElement => {
  const { host } = part.getRootNode() as ShadowRoot;
  const label = part.closest('label') ?? (part as HTMLInputElement).labels?.[0] ?? host?.closest('label');
  if (label && textOf(label)) return label as HTMLElement;
  if (textOf(part)) return part;
  // A library's wrapper around an empty box: the smallest one with a text and no second box.
  for (let up = part.parentElement, i = 0; up && i < 3; up = up.parentElement, i++) {
    if (
      up.querySelectorAll('input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]')
        .length > 1
    )
      break;
    if (textOf(up)) return up;
  }
  return label ?? part;
};

const following = (el: Element): string => {
  for (let next = el.nextSibling; next; next = next.nextSibling) {
    if (next.nodeType === 1 && (next as Element).querySelector('input, [role="radio"], [role="checkbox"]'))
      break;
    if (next.nodeType === 1 && (next as Element).matches('input, br')) break;
    const t = (next.textContent ?? '').trim();
    if (t) return t;
  }
  return '';
};

/** What the item says. */
export const itemText = (part: HTMLElement): string => {
  const item = itemOf(part);
  const own = textOf(item);
  const shared = item.querySelectorAll('input[type="radio"], input[type="checkbox"]').length > 1;
  return (
    (!shared && own) ||
    part.getAttribute('aria-label') ||
    (part.getAttribute('aria-labelledby')
      ? (
          (part.getRootNode() as Document).getElementById?.(part.getAttribute('aria-labelledby')!)
            ?.textContent ?? ''
        ).trim()
      : '') ||
    following(part) ||
    following(item) ||
    part.getAttribute('title') ||
    ''
  );
};

const CHECKED =
  /(^|[\s_-])(is-)?(checked|active|selected|on|cur|current|this|chosen|layui-form-onswitch|layui-form-checked|layui-form-radioed)(__\w*)?(\s|$)/;

/** Checked state by property, aria or, last, the class of the item itself. */
export const isChecked = (part: HTMLElement): boolean => {
  // What the item itself says counts more than a box in it that only takes part in the form.
  for (const name of ['aria-checked', 'aria-pressed', 'aria-selected']) {
    const said = part.getAttribute(name);
    if (said && !part.matches('input')) return said === 'true';
  }
  const input = part.matches('input')
    ? part
    : part.querySelector('input[type="checkbox"], input[type="radio"]');
  if (input) return (input as HTMLInputElement).checked;
  const aria = part.closest('[aria-checked]') ?? part.querySelector('[aria-checked]');
  if (aria && (aria === part || part.contains(aria) || BOX.test(aria.getAttribute('role') ?? '')))
    return aria.getAttribute('aria-checked') === 'true';
  return [part, ...part.querySelectorAll('[class*="check"], [class*="radio"]')].some((e) =>
    CHECKED.test(e.getAttribute('class') ?? ''),
  );
};

export const isItemOff = (part: HTMLElement): boolean => isOff(part) || isOff(itemOf(part));

/** Presses an item; the label click is what every measured library listens to. */
export const pressItem = (part: HTMLElement, attempt = 0): void => {
  const item = itemOf(part);
  const target = attempt ? part : item;
  if (isShown(target)) press(target);
  else target.click();
};
