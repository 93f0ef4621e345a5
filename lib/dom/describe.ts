/** What attributes say of one control. */
import { tidy } from '../text/shown';
import { classOf, namedBy } from './flat-tree';
import type { Unit } from './types';

/** Text of the elements its label is; what the widget itself shows is its value and no name (select2). */
export const textById = (el: Element, widget: Element): string =>
  namedBy(el, 'aria-labelledby')
    .map((named) => (named !== widget && widget.contains(named) ? '' : tidy(named.textContent)))
    .filter(Boolean)
    .join(' ');

/** Accessible name given by aria attributes. */
export function ariaName(unit: Unit): string {
  for (const el of new Set([unit.element, unit.root])) {
    const name = textById(el, unit.root) || tidy(el.getAttribute('aria-label'));
    // jQuery UI names its box by the option it shows.
    if (name && name !== tidy(unit.root.textContent) && !/^(?:select|下拉|请选择)/i.test(name)) return name;
  }
  return '';
}

/** An element the page has switched off by attribute, aria or class. */
export const isOff = (el: Element): boolean =>
  el.matches(':disabled,[disabled],[aria-disabled=true]') || /(^|[\s_-])disabled?(\s|$)/i.test(classOf(el));

/** Disabled by itself or by a fieldset or the widget around it. */
export const isDisabled = ({ root, parts }: Unit): boolean => isOff(root) || parts.every(isOff);
