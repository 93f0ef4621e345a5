/** Whether a shown text says what the client's data says. Pure. */
import { idTypeTextsOf, regionTexts, synonyms } from '../fill/options';

import { type FieldKey, propertyOf } from '../schema/fields';
import { means } from '../widgets/support/meaning';
import type { FieldValue } from '../widgets/types';

const NOTHING = /^(?:[-–—/]*|无|未填写|未填|暂无|空|不适用|n\/?a)$/i;
const MASK = /[*＊●•]|[xX]{3}/;
const NOT_SAME = /不复用|不同|不一致|否|新增|另/;

const flat = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s,，。·]/g, '')
    .toLowerCase();

/** A masked text agrees when everything that can be read does: what stands before the mask and behind it. */
const maskedEqual = (shown: string, wanted: string): boolean => {
  const parts = flat(shown).split(/[*●•·]+|x{3,}/);
  const all = flat(wanted);
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const readable = parts.join('').length;
  if (!readable || readable > all.length || !all.startsWith(first) || !all.endsWith(last)) return false;
  let at = first.length;
  return parts.slice(1, -1).every((part) => {
    const next = all.indexOf(part, at);
    at = next + part.length;
    return next >= 0;
  });
};

const digits = (text: string): string => text.replace(/\D/g, '').replace(/^(?:00)?86(?=\d{10,})/, '');
const place = (text: string): string =>
  flat(text)
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');
const days = (text: string): string[] =>
  [...text.matchAll(/(\d{4})\D{1,2}(\d{1,2})\D{1,2}(\d{1,2})/g)].map(
    ([, y, m, d]) => `${y}-${m!.padStart(2, '0')}-${d!.padStart(2, '0')}`,
  );
const lasts = (text: string): boolean => /长期|永久|long/i.test(text);

/** 文三路1号 and 浙江省杭州市西湖区文三路1号 are one address where the rest is the region. */
const sameAddress = (a: string, b: string): boolean => {
  const [long, end] = [flat(a), flat(b)].sort((x, y) => y.length - x.length) as [string, string];
  return end.length > 3 && long.endsWith(end) && /^[^\d]*[省市区县州盟旗]$/.test(long.slice(0, -end.length));
};

/** 浙江 for 浙江省; a name of two characters keeps its last one (吴县). */
const short = (name: string): string => (name.length > 2 ? name.replace(/[省市区县州盟旗]$/, '') : name);

const sameRegion = (shown: string, path: readonly string[]): boolean =>
  path.every((name, i) =>
    [...regionTexts(name, path[i - 1]), short(name)].some((text) => shown.includes(text)),
  );

const listOf = (text: string): string[] => text.split(/[、,，;；|/\s]+/).filter(Boolean);

const sameList = (shown: string, wanted: readonly (readonly string[])[]): boolean => {
  const there = listOf(shown).map(flat);
  return (
    there.length === wanted.length &&
    wanted.every((texts) => texts.some((text) => there.includes(flat(text))))
  );
};

const byProperty = (property: string, shown: string, wanted: string): boolean => {
  if (/mobile|phone/i.test(property)) return digits(shown) === digits(wanted);
  if (/domain$|homeUrl/.test(property)) return place(shown) === place(wanted);
  if (/Address$/.test(property)) return sameAddress(shown, wanted);
  if (/idType|RegistrantIdType/i.test(property))
    return idTypeTextsOf(shown).some((t) => flat(t) === flat(wanted));
  return synonyms(wanted).some((t) => flat(t) === flat(shown));
};

/** `keys` of one field and the value the client has for it. */
export const agrees = (value: FieldValue, shown: string, keys: readonly FieldKey[]): boolean => {
  const text = shown.trim();
  if (means(value, { text })) return true;
  if (value.kind === 'boolean') return value.value !== NOT_SAME.test(text);
  if (NOTHING.test(text)) return false;
  if (value.kind === 'date')
    return lasts(value.date === 'long-term' ? '长期' : '') ? lasts(text) : days(text).includes(value.date);
  if (value.kind === 'date-range')
    return (
      days(text)[0] === value.from &&
      (value.until === 'long-term' ? lasts(text) : days(text)[1] === value.until)
    );
  if (value.kind === 'region') return sameRegion(text, value.path);
  if (value.kind === 'choices') return sameList(text, value.wanted);
  if (flat(text) === flat(value.text)) return true;
  if (value.kind === 'choice' && value.wanted.some((w) => flat(w) === flat(text))) return true;
  if (MASK.test(text)) return maskedEqual(text, value.text);
  return byProperty(propertyOf(keys[0]!), text, value.text);
};
