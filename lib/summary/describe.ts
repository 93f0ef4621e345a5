/** From rows of shown texts to descriptions the recogniser understands: labels, values and the headings above. */
import { meaningOf } from '../recognise/lookup';
import { headingMeaning } from '../recognise/sections';
import type { ControlDescription, ControlKind } from '../recognise/types';
import type { ShownRow } from './types';

const MAX_LABEL = 20;
const COLON = /^([^：:]{2,20})[：:]\s*(.*)$/s;
const bare = (text: string): string => text.replace(/[\s：:*＊]+$/, '').trim();

/** A text that a form would use as the name of a field. */
const isLabel = (text: string): boolean => {
  const label = bare(text);
  if (!label || label.length > MAX_LABEL || /\d{3}|@/.test(label)) return false;
  const { keys, region, validity } = meaningOf(label);
  return !!region || !!validity || [...keys.values()].some((score) => score >= 0.6);
};

/** The kind of control that would hold such a field; recognition leaves nobody's and unfitting ones alone. */
const kindFor = (label: string): ControlKind => {
  const { keys, region, validity } = meaningOf(label);
  if (region) return 'cascader';
  if (validity) return 'date-range';
  return keys.has('siteManager.sameAsEntityManager') ? 'radio-group' : 'text';
};

interface Pair {
  label: string;
  value: string;
}

/** Label and value of one row; what is no pair stays a single text. */
const pairsOf = (row: ShownRow): (Pair | string)[] => {
  const own = row.map((cell) => {
    const parts = COLON.exec(cell);
    return parts?.[2] && isLabel(parts[1]!) ? { label: bare(parts[1]!), value: parts[2].trim() } : cell;
  });
  const strict = own.length % 2 === 0 && own.every((c) => typeof c === 'string');
  const found: (Pair | string)[] = [];
  for (let i = 0; i < own.length; i++) {
    const cell = own[i]!;
    const next = own[i + 1];
    if (typeof cell !== 'string') found.push(cell);
    else if (typeof next === 'string' && isLabel(cell) && !/[：:]$/.test(next)) {
      found.push({ label: bare(cell), value: next });
      i++;
    } else {
      found.push(cell);
      // In a row of pairs the text behind an unknown name is its value, whatever it says.
      if (strict) i++;
    }
  }
  return found;
};

export const describeSummary = (rows: readonly ShownRow[]): ControlDescription[] => {
  const descriptions: ControlDescription[] = [];
  let heading = '';
  for (const part of rows.flatMap(pairsOf)) {
    if (typeof part === 'string') {
      if (headingMeaning(bare(part))) heading = bare(part);
      continue;
    }
    descriptions.push({
      id: `s${descriptions.length}`,
      kind: kindFor(part.label),
      labels: [{ text: part.label, source: 'definition-list' }],
      headings: heading ? [heading] : [],
      value: part.value,
      touched: false,
      required: false,
      readOnly: false,
      disabled: false,
      visible: true,
    });
  }
  return descriptions;
};
