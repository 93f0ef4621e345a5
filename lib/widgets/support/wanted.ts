/** What a value asks of a list of options. Pure. */
import type { FieldValue } from '../types';

/** The answers it asks for: of each the texts that mean it, best first. */
export const answersOf = (value: FieldValue): readonly (readonly string[])[] => {
  switch (value.kind) {
    case 'choices':
      return value.wanted;
    case 'choice':
      return [value.wanted];
    case 'boolean':
      return [value.value ? value.yes : value.no];
    case 'region':
      return [[value.path.at(-1) ?? '']];
    default:
      return [[value.text]];
  }
};
