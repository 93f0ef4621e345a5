/** The two parts of a field key. Apart from the lists of keys, so that the content script does not bundle those. */
import type { FieldKey, Section } from './fields';

/** The section a key belongs to: the part before the dot. */
export const sectionOf = (key: FieldKey): Section => key.slice(0, key.indexOf('.')) as Section;

/** The part after the dot: `mobile` for `siteManager.mobile`. */
export const propertyOf = (key: FieldKey): string => key.slice(key.indexOf('.') + 1);
