/** Numbers that identify a person or unit are shown with their middle hidden. */
import { type FieldKey, propertyOf } from '../../lib/schema/fields';

const ID_PROPERTIES: ReadonlySet<string> = new Set([
  'idNumber',
  'domainRegistrantIdNumber',
  'hkMacauIdNumber',
]);

/** True for keys whose value is an identity number. */
export const isIdentityNumber = (key: FieldKey): boolean => ID_PROPERTIES.has(propertyOf(key));

/** The parts of a masked number: the first six and last four of 18, less of a shorter one. */
export const maskParts = (value: string): readonly [head: string, tail: string] => {
  const head = value.length >= 15 ? 6 : Math.floor(value.length / 4);
  const tail = value.length >= 8 ? 4 : 0;
  return [value.slice(0, head), value.slice(value.length - tail)];
};
