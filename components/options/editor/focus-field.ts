/** Finding the control of a field in the editor. */
import { type FieldKey, sectionOf } from '../../../lib/schema/fields';
import { rowKeys } from '../editor-fields';

const CONTROLS = 'input, select, textarea';

const rowOf = (key: FieldKey): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-editor-field="${key}"]`);

/** Brings a field's control into view and into focus; that of the row it is edited in where it has none of its own. */
export const focusField = (key: FieldKey): void => {
  const inRegion = rowKeys('entity.province').includes(key);
  const row =
    rowOf(key) ??
    (inRegion ? rowOf('entity.province') : null) ??
    (sectionOf(key) === 'siteManager' ? rowOf('siteManager.sameAsEntityManager') : null);
  const control = row?.matches(CONTROLS) ? row : row?.querySelector<HTMLElement>(CONTROLS);
  control?.focus();
  control?.scrollIntoView?.({ block: 'center' });
};

/** Place in `fields` of the one whose row holds the element; -1 for none. */
export const fieldAround = (element: Element | null, fields: readonly FieldKey[]): number => {
  const key = element?.closest<HTMLElement>('[data-editor-field]')?.dataset.editorField as
    | FieldKey
    | undefined;
  if (!key) return -1;
  const own = [key, ...rowKeys(key)];
  const direct = fields.findLastIndex((field) => own.includes(field));
  const folded = key === 'siteManager.sameAsEntityManager';
  return folded ? fields.findLastIndex((field) => sectionOf(field) === 'siteManager') : direct;
};
