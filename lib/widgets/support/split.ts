/** One stored text over several boxes: phone numbers, e-mail, IP addresses, ID numbers, dates. Pure. */

/** What is known about one box of a split value. */
export interface SplitBox {
  maxLength: number;
  /** Placeholder, label or title of the box itself. */
  hint: string;
  value: string;
}

interface Phone {
  area: string;
  number: string;
  extension: string;
}

/** Area code, number and extension of a Chinese landline; a mobile has no area. */
export const parsePhone = (text: string): Phone | undefined => {
  const plain = text
    .normalize('NFKC')
    .replace(/^\s*(\+|00)?0?86[\s-]+/, '')
    .replace(/^\+86/, '')
    .trim();
  const extension = /(?:[-转#]|ext\.?)\s*(\d{1,6})$/i.exec(plain);
  const grouped = /^[(]?(0\d{2,3})[)]?[\s-]*(\d{7,8})(?:\s*(?:[-转#]|ext\.?)\s*(\d{1,6}))?$/i.exec(plain);
  if (grouped) return { area: grouped[1]!, number: grouped[2]!, extension: grouped[3] ?? '' };
  const bare = /^(1\d{10}|[48]00\d{7}|\d{7,8})/.exec(plain.replace(/[\s-]/g, ''));
  return bare
    ? { area: '', number: bare[1]!, extension: extension && plain.length > 11 ? extension[1]! : '' }
    : undefined;
};

const COUNTRY = /^\+?0{0,2}86$/;
const isCountry = (b: SplitBox) =>
  COUNTRY.test(b.value.trim()) || COUNTRY.test(b.hint.trim()) || /国家|国际|国别/.test(b.hint);
const isExtension = (b: SplitBox) => /分机|ext/i.test(b.hint);

const phoneParts = (text: string, boxes: readonly SplitBox[]): string[] | undefined => {
  const phone = parsePhone(text);
  if (!phone) return undefined;
  const n = boxes.length;
  const country =
    isCountry(boxes[0]!) || n > 3 || (n === 3 && boxes[0]!.maxLength === 3 && !isExtension(boxes[2]!));
  const rest = n - (country ? 1 : 0);
  if (rest === 1 && !phone.area) return ['86', phone.number];
  // The user's own area code box stays empty only for a number that has none.
  if (rest === 1) return ['86', `${phone.area}-${phone.number}`];
  if (!phone.area) return undefined;
  if (rest === 2 && phone.extension) return undefined;
  const tail = rest > 2 ? [phone.extension] : [];
  return [...(country ? ['086'] : []), phone.area, phone.number, ...tail];
};

const UNITS = [/年|year|\b\d{4}$/i, /月|month|\b12$/i, /日|day|\b(?:28|29|30|31)$/i];

/** Year, month and day in the order of the boxes, where each says which it is. */
const dayParts = (text: string, boxes: readonly SplitBox[]): string[] => {
  const parts = text.split('-');
  const order = boxes.map((b) => UNITS.findIndex((unit) => unit.test(b.hint)));
  return new Set(order).size === 3 && !order.includes(-1) ? order.map((n) => parts[n]!) : parts;
};

/** The text for each box, or undefined when the value does not divide into them without loss. */
export const splitText = (text: string, boxes: readonly SplitBox[]): string[] | undefined => {
  const n = boxes.length;
  const fits = (parts: readonly string[]) =>
    parts.length === n && parts.every((p, i) => boxes[i]!.maxLength < 0 || p.length <= boxes[i]!.maxLength);
  const ways: (() => string[] | undefined)[] = [
    () => (text.includes('@') ? text.split('@') : undefined),
    () => (/^\d{1,3}(\.\d{1,3}){3}$/.test(text) && n === 4 ? text.split('.') : undefined),
    // A single address is its own range (Huawei: start IP = end IP).
    () => (/^[\d.:a-f]+$/i.test(text) && /[.:]/.test(text) && n === 2 ? [text, text] : undefined),
    () => (/^\d{4}-\d{2}-\d{2}$/.test(text) && n === 3 ? dayParts(text, boxes) : undefined),
    () => phoneParts(text, boxes),
    () => {
      // Boxes of fixed lengths that an ID number fills exactly.
      if (!/^[\dA-Z]{15,20}$/i.test(text)) return undefined;
      let at = 0;
      const parts = boxes.map((b) => {
        const part = text.slice(at, at + Math.max(0, b.maxLength));
        at += part.length;
        return part;
      });
      return boxes.every((b) => b.maxLength > 0) && at === text.length ? parts : undefined;
    },
  ];
  for (const way of ways) {
    const parts = way();
    if (parts && fits(parts)) return parts;
  }
  // 086 in a box of two, 86 in one of three.
  const phone = phoneParts(text, boxes)?.map((p, i) =>
    i === 0 && COUNTRY.test(p) && boxes[0]!.maxLength === 2 ? '86' : p,
  );
  return phone && fits(phone) ? phone : undefined;
};
