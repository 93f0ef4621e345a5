/** Native selects that a library hides behind a list of its own. */
import type { Unit } from './types';

/** A hidden native select beside a drawn widget is the same control. */
export function adoptNatives(list: Unit[], at: Map<Element, Unit | null>): void {
  for (let i = list.length - 1; i >= 0; i--) {
    const unit = list[i]!;
    if (unit.kind !== 'select' && unit.kind !== 'multi-select') continue;
    if (unit.root.localName !== 'select') continue;
    const beside = [unit.root.nextElementSibling, unit.root.previousElementSibling, unit.root.parentElement];
    const drawn = beside
      .map((el) => el && at.get(el))
      .find((u) => u && !u.native && /^(?:combobox|multi-select|cascader)$/.test(u.kind) && u !== unit);
    if (!drawn || !isTuckedAway(unit.root)) continue;
    drawn.native = unit.root as HTMLSelectElement;
    at.set(unit.root, null);
    list.splice(i, 1);
  }
}

const isTuckedAway = (el: HTMLElement): boolean => {
  const css = el.ownerDocument.defaultView!.getComputedStyle(el);
  return (
    css.display === 'none' ||
    css.visibility === 'hidden' ||
    Number(css.opacity) < 0.1 ||
    el.offsetWidth < 3 ||
    el.getAttribute('aria-hidden') === 'true' ||
    /^rect\((?:[01]px,? ?){4}\)/.test(css.clip)
  );
};
