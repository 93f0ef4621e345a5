/** Whether recognised fields are a filing form. Apart from the recogniser: the page asks this, too. */
import type { FieldKey } from '../schema/fields';
import { sectionOf } from '../schema/key-parts';
import type { Recognition } from './types';

/** Contract §4: at least two keys of one section, or any sms.* key. */
export function isFilingForm({ matches }: Recognition): boolean {
  const counts = new Map<string, number>();
  for (const key of matches.flatMap((m): readonly FieldKey[] => m.keys)) {
    const section = sectionOf(key);
    counts.set(section, (counts.get(section) ?? 0) + 1);
  }
  return counts.has('sms') || [...counts.values()].some((n) => n >= 2);
}
