/**
 * Readings of Han characters, for search. Heavy (its dictionary is hundreds of kilobytes): only for the
 * pages that search, never for the content script or the background.
 */
import { pinyin } from 'pinyin-pro';

const known = new Map<string, readonly string[]>();

/** ü is typed as v (lv) or as u (lu). */
const spellings = (reading: string): string[] =>
  reading.includes('ü') ? [reading.replace('ü', 'v'), reading.replace('ü', 'u')] : [reading];

/**
 * All readings of one character without tones, lower case, most usual first (行: xing, hang, …);
 * empty for anything that is not Han.
 */
export const readingsOf = (character: string): readonly string[] => {
  const before = known.get(character);
  if (before) return before;
  const found = pinyin(character, { multiple: true, toneType: 'none', type: 'array', nonZh: 'removed' });
  const readings = [...new Set(found.flatMap(spellings))].filter((r) => /^[a-z]+$/.test(r));
  known.set(character, readings);
  return readings;
};
