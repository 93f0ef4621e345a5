/** Reading a filing by field key, for rules that treat several fields alike. */
import { findProvince, PROVINCES, type ProvinceCode } from '../schema/codes';
import { FIELD_KEYS, type FieldKey, propertyOf, sectionOf } from '../schema/fields';
import type { Filing } from '../schema/filing';

/** Section and property of every key, cut once: rules read fields on every keystroke. */
const PATHS: ReadonlyMap<FieldKey, readonly [string, string]> = new Map(
  FIELD_KEYS.map((key) => [key, [sectionOf(key), propertyOf(key)]]),
);

/** The raw value behind a key; undefined when the section or the value is missing. */
export const rawValue = (filing: Filing, key: FieldKey): unknown => {
  const [section, property] = PATHS.get(key) ?? ['', ''];
  const values = (filing as Record<string, unknown>)[section];
  return typeof values === 'object' && values !== null
    ? (values as Record<string, unknown>)[property]
    : undefined;
};

const NOT_BLANK = /\S/;

/** The text behind a key as typed; '' when missing, not a text, or blank. Lists are joined with 、. */
export const textOf = (filing: Filing, key: FieldKey): string => {
  const value = rawValue(filing, key);
  const text = Array.isArray(value) ? value.filter((v) => typeof v === 'string').join('、') : value;
  return typeof text === 'string' && NOT_BLANK.test(text) ? text : '';
};

/** All values of a key that may hold one text or several; blanks are left out. */
export const textsOf = (filing: Filing, key: FieldKey): readonly string[] => {
  const value = rawValue(filing, key);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((v): v is string => typeof v === 'string' && v.trim() !== '').map((v) => v.trim());
};

/** Every way to name a province; most rules ask, so it is looked up, not searched. */
const CODES: ReadonlyMap<string, ProvinceCode> = new Map(
  PROVINCES.flatMap((p) => [p.zh, p.short, p.code].map((name) => [name, p.code] as const)),
);

/** Contract code of the province selected, by full or short name; undefined when not known. */
export const provinceOf = (filing: Filing): ProvinceCode | undefined =>
  CODES.get(textOf(filing, 'entity.province').trim());

/** True for a person's filing; false also while the nature is not known. */
export const isIndividual = (filing: Filing): boolean => filing.entity?.nature === 'individual';

/** True for an organisation's filing; false also while the nature is not known. */
export const isUnit = (filing: Filing): boolean => !!filing.entity?.nature && !isIndividual(filing);

/** The province selected as messages name it: 河南, Henan; '' when not known. */
export const provinceLabel = (filing: Filing): { zh: string; en: string } => {
  const found = findProvince(textOf(filing, 'entity.province'));
  return { zh: found?.short ?? '', en: found ? found.code[0]!.toUpperCase() + found.code.slice(1) : '' };
};
