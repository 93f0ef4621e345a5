/** Does a control that shows `reading` already mean `value`? Pure; the planner uses it on descriptions. */
import type { FieldValue, Reading } from '../types';
import { isoDate, isoDates, LONG_TERM, LONG_TERM_TEXT, saysLongTerm } from './dates';
import { fold, isHint, matchExactly } from './match';

/** Formatting a page adds while typing (138 0000 1234) does not change a text; letters' case does. */
export const sameText = (a: string, b: string): boolean => {
  const plain = (s: string) => s.normalize('NFKC').replace(/\s+/g, '');
  const digits = (s: string) => plain(s).replace(/[-()]/g, '');
  return plain(a) === plain(b) || (/^[\d\s()-]+$/.test(a) && digits(a) === digits(b));
};

/** Texts of the levels of a region path: 北京市 / 市辖区 / 海淀区 is the same place as 北京市 / 北京市 / 海淀区. */
export const levelTexts = (path: readonly string[], level: number): string[] => {
  const name = path[level] ?? '';
  const same = level > 0 && fold(name) === fold(path[level - 1] ?? '');
  return same ? [name, '市辖区', `${name.replace(/市$/, '')}城区`, '城区', '直辖市'] : [name];
};

const meansRegion = (path: readonly string[], shown: string): boolean => {
  if (!shown || isHint(shown)) return false;
  const parts = shown.split(/[\s/>,，、|-]+/u).filter(Boolean);
  const last = path.length - 1;
  if (parts.length === 1 && path.length > 1) {
    const glued = fold(shown);
    if (glued === fold(path.join('')) || glued === fold([...new Set(path)].join(''))) return true;
    return matchExactly(levelTexts(path, last), parts) === 0;
  }
  let at = 0;
  for (const part of parts) {
    while (at <= last && matchExactly(levelTexts(path, at), [part]) !== 0) {
      // A municipality's middle level may be left out by the page.
      if (at === 0 || levelTexts(path, at).length === 1) return false;
      at++;
    }
    if (at > last) return false;
    at++;
  }
  return at > last;
};

/** 086, 86 and +86 say the same, a month 05 and 5, and so does a box that is to stay empty. */
const samePart = (shown: string, wanted: string): boolean => {
  const code = (t: string) => (/^(\+|0{0,2})86$/.test(t) ? '86' : t.replace(/^0(?=\d$)/, ''));
  return shown === wanted || sameText(shown, wanted) || code(shown) === code(wanted);
};

export const means = (value: FieldValue, reading: Reading): boolean => {
  const { text, chosen } = reading;
  switch (value.kind) {
    case 'text':
      if (value.parts && chosen) return value.parts.every((p, i) => samePart(chosen[i] ?? '', p));
      return text !== '' && sameText(text, value.text);
    case 'choice':
      return chosen && chosen.length !== 1 ? false : matchExactly(value.wanted, [chosen?.[0] ?? text]) === 0;
    case 'choices': {
      const have = chosen ?? text.split(/[,，、;；]\s*/).filter(Boolean);
      const found = value.wanted.map((w) => matchExactly(w, have));
      return found.every((i) => i !== undefined) && new Set(found).size === have.length;
    }
    case 'region':
      return meansRegion(value.path, text);
    case 'date':
      if (value.date === LONG_TERM) return saysLongTerm(text) || (reading.checked === true && !text);
      return isoDate(text) === value.date && reading.checked !== true;
    case 'date-range': {
      const [from, until] = isoDates(text);
      const end =
        value.until === LONG_TERM
          ? LONG_TERM_TEXT.test(text) || saysLongTerm(until ?? '') || reading.checked === true
          : until === value.until;
      return from === value.from && end;
    }
    case 'boolean':
      if (reading.checked !== undefined) return reading.checked === value.value;
      return matchExactly(value.value ? value.yes : value.no, [chosen?.[0] ?? text]) === 0;
  }
};
