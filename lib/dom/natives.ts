/** Native selects that a library hides behind a list of its own. */

import { isPrompt, tidy } from '../text/shown';
import { isCut } from './cut';
import { classOf } from './flat-tree';
import type { Unit } from './types';

type Found = Map<Element, Unit | null>;

/** A hidden native select beside a drawn widget is the same control. */
export function adoptNatives(list: Unit[], at: Found): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const unit = list[i]!;
    if (unit.kind !== 'select' && unit.kind !== 'multi-select') continue;
    if (unit.root.localName !== 'select' || !isTuckedAway(unit.root)) continue;
    const select = unit.root as HTMLSelectElement;
    const beside = [select.nextElementSibling, select.previousElementSibling, select.parentElement];
    const drawn = beside
      .map((el) => el && at.get(el))
      .find((u) => u && !u.native && /combobox|multi|cascader/.test(u.kind) && u !== unit);
    if (drawn) {
      drawn.native = select;
      if (select.multiple) Object.assign(drawn, { kind: 'multi-select', looks: undefined });
      list.splice(i, 1);
    } else if (!standIn(unit, select, list, at)) continue;
    at.set(select, null);
  }
}

/** The box of a list whose class says nothing we know: it stands beside the select and shows what that has chosen. */
function standIn(unit: Unit, select: HTMLSelectElement, list: Unit[], at: Found): boolean {
  const box = [select.nextElementSibling, select.previousElementSibling].find(
    (el): el is HTMLElement => !!el && showsChoiceOf(el as HTMLElement, select),
  );
  if (!box) return false;
  // What the box holds for searching is no control of its own.
  for (let i = list.length - 1; i >= 0; i--)
    if (box.contains(list[i]!.root)) {
      at.delete(list[i]!.root);
      list.splice(i, 1);
    }
  const element = box.querySelector<HTMLElement>('[role=combobox],button,a,input,[tabindex="0"]') ?? box;
  const kind = select.multiple ? 'multi-select' : 'combobox';
  Object.assign(unit, { kind, root: box, element, parts: [element], native: select });
  at.set(box, unit);
  return true;
}

const showsChoiceOf = (box: HTMLElement, select: HTMLSelectElement): boolean => {
  if (box.offsetWidth < 20 || box.offsetHeight < 10 || box.querySelector('label,select')) return false;
  const texts = Array.from(select.selectedOptions, (o) => tidy(o.text));
  const said = texts.filter((t) => !isPrompt(t)).join('、') || texts[0];
  // An empty list of several shows a hint of its own; its box is known by a word of its class.
  if (!said) return /select|chosen|choice/i.test(classOf(box)) && !!box.querySelector('input,button,[role]');
  return tidy(box.textContent).startsWith(said);
};

const isTuckedAway = (el: HTMLElement): boolean => {
  const css = getComputedStyle(el);
  return (
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    Number(css.opacity) < 0.1 ||
    el.offsetWidth < 3 ||
    el.getAttribute('aria-hidden') === 'true' ||
    isCut(css)
  );
};
