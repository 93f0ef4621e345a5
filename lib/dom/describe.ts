/** Attribute evidence and state of one control. */
import { tidy } from '../text/shown';
import { boxOf } from './choices';
import type { Unit } from './types';
import { listedOptions, optionsOf, promptOf, selected, shownIn } from './values';

/** Text of the elements named by ids; what the widget itself shows is its value and no name (select2). */
const textById = (el: Element, ids: string | null, widget: Element): string =>
  (ids ?? '')
    .split(/\s+/)
    .map((id) => id && (el.getRootNode() as Document | ShadowRoot).getElementById(id))
    .map((named) => (named && !(widget !== named && widget.contains(named)) ? tidy(named.textContent) : ''))
    .filter(Boolean)
    .join(' ');

/** Accessible name given by aria attributes. */
export function ariaName(unit: Unit): string {
  for (const el of new Set([unit.element, unit.root])) {
    const name =
      textById(el, el.getAttribute('aria-labelledby'), unit.root) || tidy(el.getAttribute('aria-label'));
    // jQuery UI names its box by the option it shows.
    if (name && name !== tidy(unit.root.textContent) && !/^(?:select|下拉|请选择)/i.test(name)) return name;
  }
  return '';
}

/** Text of one radio or checkbox. */
export function choiceText(part: HTMLElement): string {
  const box = boxOf(part);
  const own = tidy(box.textContent) || tidy(part.getAttribute('aria-label')) || tidy(part.title);
  if (own) return own;
  const id =
    part.id && (part.getRootNode() as Document).querySelector?.(`label[for="${CSS.escape(part.id)}"]`);
  if (id) return tidy(id.textContent);
  const next = box.nextSibling;
  return tidy(next?.textContent) || tidy(box.nextElementSibling?.textContent);
}

const isOn = (part: HTMLElement): boolean => {
  if (part.localName === 'input') return (part as HTMLInputElement).checked;
  const aria =
    part.getAttribute('aria-checked') ??
    part.getAttribute('aria-selected') ??
    part.getAttribute('aria-pressed');
  if (aria) return aria === 'true';
  return /(?:^|[-_\s])(?:is-)?(?:checked|selected|active|on|cur|current|this|chosen)(?:__\w*)?(?:\s|$)/i.test(
    part.getAttribute('class') ?? '',
  );
};

export interface State {
  value: string;
  placeholder: string;
  options?: string[];
  checked?: boolean;
}

/** What the control shows now. */
export function stateOf(unit: Unit): State {
  const { kind, element, root, parts } = unit;
  const typed = element as HTMLInputElement;
  switch (kind) {
    case 'radio-group':
    case 'checkbox-group': {
      const options = parts.map(choiceText);
      const chosen = options.filter((_, i) => isOn(parts[i]!));
      return { value: chosen.join('、'), placeholder: '', options, checked: chosen.length > 0 };
    }
    case 'checkbox':
    case 'switch':
      return { value: '', placeholder: '', checked: isOn(element) };
    case 'select':
      return {
        value: selected(element as HTMLSelectElement),
        placeholder: promptOf(element as HTMLSelectElement),
        options: optionsOf(element as HTMLSelectElement),
      };
    case 'date-range':
      return {
        value: parts
          .map((p) => (p as HTMLInputElement).value ?? '')
          .filter(Boolean)
          .join(' ~ '),
        placeholder: hint(parts[0]!),
      };
    case 'password':
    case 'file':
      return { value: '', placeholder: hint(element) };
    case 'combobox':
    case 'multi-select':
    case 'cascader':
    case 'date': {
      if (element.localName === 'select')
        return { value: selected(element as never), placeholder: '', options: optionsOf(element as never) };
      const shown = shownIn(root);
      const { native } = unit;
      if (!native) return { ...shown, options: listedOptions(root, element) };
      return { ...shown, value: shown.value || selected(native), options: optionsOf(native) };
    }
    default:
      return { value: typed.value ?? tidy(element.textContent), placeholder: hint(element) };
  }
}

const hint = (el: HTMLElement): string =>
  tidy(
    (el as HTMLInputElement).placeholder ??
      el.getAttribute('aria-placeholder') ??
      el.getAttribute('data-placeholder'),
  );

/** Disabled by itself or by a fieldset or the widget around it. */
export const isDisabled = ({ element, root, parts }: Unit): boolean =>
  parts.every((p) => p.matches(':disabled')) ||
  element.getAttribute('aria-disabled') === 'true' ||
  root.getAttribute('aria-disabled') === 'true' ||
  /(?:^|[-_\s])(?:is-)?disabled(?:\s|$)/i.test(root.getAttribute('class') ?? '');
