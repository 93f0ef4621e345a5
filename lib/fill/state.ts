/** What a control shows when a page is read: its value, its hint, the options that are in the page without opening it. */
import type { ControlState, Unit } from '../dom/types';
import { isPrompt, tidy } from '../text/shown';
import { driverFor } from '../widgets/index';
import { itemText } from '../widgets/support/items';
import { linked } from '../widgets/support/popup';
import { shownChoice, shownIn } from '../widgets/support/texts';

const hintOf = (el: HTMLElement): string =>
  tidy(
    (el as HTMLInputElement).placeholder ??
      el.getAttribute('aria-placeholder') ??
      el.getAttribute('data-placeholder'),
  );

const answers = (texts: readonly string[]) => texts.filter((t) => t && !isPrompt(t));

/** Options of a drawn list that is in the page already: inside the widget, beside it, or named by aria. */
function listedOptions(unit: Unit): string[] | undefined {
  const { root } = unit;
  const beside = root.parentElement
    ? root.nextElementSibling
    : (root.getRootNode() as ShadowRoot).querySelector('[role=listbox]');
  const list =
    root.querySelector('[role=listbox]') ??
    linked(unit)[0] ??
    (beside?.matches('[role=listbox]') ? beside : undefined);
  const options = [...(list?.querySelectorAll('[role=option]') ?? [])].map((o) => tidy(o.textContent));
  return options.length ? answers(options) : undefined;
}

export const stateOf = (unit: Unit): ControlState => {
  const { kind, element, root, parts, native, looks } = unit;
  const isLone = /^(?:checkbox|switch)$/.test(kind);
  if (isLone || kind.endsWith('-group')) {
    const { text, checked = !!text } = driverFor(unit).read(unit);
    const texts = parts.map(itemText);
    return {
      value: isLone ? '' : text,
      checked,
      placeholder: '',
      ...(isLone ? { own: texts[0] } : { options: texts }),
    };
  }
  const select = (element.localName === 'select' ? element : native) as HTMLSelectElement | undefined;
  const options = select && answers(Array.from(select.options, (o) => tidy(o.text)));
  if (select === element) {
    // 请选择证件类型: the first option where it is a prompt.
    const first = tidy(select.options[0]?.text).replace(/^[-—\s]+|[-—\s]+$/g, '');
    return { value: driverFor(unit).read(unit).text, placeholder: isPrompt(first) ? first : '', options };
  }
  const typed = parts.flatMap((p) => (p as HTMLInputElement).value || []);
  if (looks || native || kind === 'date') {
    // Of a date only what it shows: whether it is 长期 takes a long look around.
    const text = kind === 'date' ? shownChoice(root) : driverFor(unit).read(unit).text;
    return {
      // Between two boxes may stand a 至; alone it is no value.
      value: typed.length > 1 || /^[-–—~至到]$/.test(text) ? typed.join(' ~ ') : text,
      placeholder: hintOf(element) || shownIn(root).hint,
      options: options ?? listedOptions(unit),
    };
  }
  return { value: driverFor(unit).read(unit).text, placeholder: hintOf(element) };
};
