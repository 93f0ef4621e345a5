/**
 * Numbers of persons' certificates: GB 11643 (resident ID and the residence permits built on it), travel
 * permits, passports, permanent resident cards. Every function answers with a diagnosis and never throws.
 * Sources: GB 11643-1999 §4, facts `2_id_documents.formats`.
 */
import { hasFullWidth, hasSpaces, toHalfWidth, withoutSpaces } from './width';

/** How a number is written wrongly although its characters are right. */
export type Writing = 'full-width' | 'spaces' | 'lower-case';
export type ResidentIdProblem = 'length' | 'characters' | 'region' | 'birth-date' | 'check-digit';

/** The text cleaned of writing slips, and which slips there were. */
export interface Cleaned {
  value: string;
  writing: readonly Writing[];
}

/** Half-width, no spaces, capitals. */
export const cleanNumber = (text: string): Cleaned => {
  const writing: Writing[] = [];
  if (hasFullWidth(text)) writing.push('full-width');
  if (hasSpaces(text)) writing.push('spaces');
  const value = withoutSpaces(toHalfWidth(text));
  const upper = value.replace(/[a-z]/g, (c) => c.toUpperCase());
  if (upper !== value) writing.push('lower-case');
  return { value: upper, writing };
};

/**
 * The Hong Kong or Macau identity number on the back of a permit with its check digit in full-width brackets,
 * as the SMS page counts it: C2345678 and C234567(8) both become C234567（8） (seed 001 §9).
 */
export const bracketedNumber = (number: string): string =>
  number
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^([A-Z]{1,2}\d{6}|\d{7})([\dA])$/i, '$1($2)')
    .replace('(', '（')
    .replace(')', '）');

export interface ResidentIdDiagnosis extends Cleaned {
  /** The first thing that is wrong with the cleaned value; undefined when it is a valid number. */
  problem?: ResidentIdProblem;
  length: number;
  /** ISO; only when the date is real. */
  birthDate?: string;
  /** First six digits, only when they are digits. */
  regionCode?: string;
  sex?: 'male' | 'female';
}

/** First two digits of GB/T 2260 codes in use on resident IDs, Taiwan (71) included. */
const PROVINCE_DIGITS = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71'.split(
    ' ',
  ),
);
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = '10X98765432';

/** Check character of the first 17 digits (GB 11643 §4.5); '' when they are not 17 digits. */
export const residentCheckDigit = (text: string): string => {
  const body = text.slice(0, 17);
  if (!/^\d{17}$/.test(body)) return '';
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body[i]), 0);
  return CHECK[sum % 11] ?? '';
};

/** ISO form of yyyymmdd when that day exists between 1850 and 2100. */
export const realDate = (digits: string): string | undefined => {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(digits);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1850 || year > 2100 || month < 1 || month > 12) return undefined;
  const days = [31, year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28, 31, 30, 31, 30];
  const length = days[month - 1] ?? [31, 31, 30, 31, 30, 31][month - 7] ?? 0;
  return day >= 1 && day <= length ? `${match[1]}-${match[2]}-${match[3]}` : undefined;
};

/** A GB 11643 number whose region must satisfy `isRegion`. */
const diagnose18 = (text: string, isRegion: (code: string) => boolean): ResidentIdDiagnosis => {
  const cleaned = cleanNumber(text);
  const { value } = cleaned;
  const length = [...value].length;
  const regionCode = /^\d{6}/.exec(value)?.[0];
  const base = { ...cleaned, length, ...(regionCode && { regionCode }) };
  if (length !== 18) return { ...base, problem: 'length' };
  if (!/^\d{17}[\dX]$/.test(value)) return { ...base, problem: 'characters' };
  const birthDate = realDate(value.slice(6, 14));
  const sex = Number(value[16]) % 2 ? ('male' as const) : ('female' as const);
  const whole = { ...base, ...(birthDate && { birthDate }), sex };
  if (!isRegion(value.slice(0, 6))) return { ...whole, problem: 'region' };
  if (!birthDate) return { ...whole, problem: 'birth-date' };
  return value[17] === residentCheckDigit(value) ? whole : { ...whole, problem: 'check-digit' };
};

/** A resident ID number (GB 11643): cleaned value, slips of writing, first problem, birth date, sex. */
export const diagnoseResidentId = (text: string): ResidentIdDiagnosis =>
  diagnose18(text, (code) => PROVINCE_DIGITS.has(code.slice(0, 2)));

/** A residence permit of Hong Kong (810000), Macau (820000) or Taiwan (830000) residents. */
export const diagnoseResidencePermit = (text: string): ResidentIdDiagnosis =>
  diagnose18(text, (code) => ['810000', '820000', '830000'].includes(code));

/** Which 18-digit card a valid GB 11643 number belongs to; undefined when it is none. */
export const cardOf = (text: string): 'residentId' | 'residencePermit' | 'foreignPermanent' | undefined => {
  if (!diagnoseResidentId(text).problem) return 'residentId';
  if (!diagnoseResidencePermit(text).problem) return 'residencePermit';
  return diagnoseForeignPermanent(text).problem || cleanNumber(text).value.length !== 18
    ? undefined
    : 'foreignPermanent';
};

export interface NumberDiagnosis extends Cleaned {
  problem?: 'length' | 'form' | 'check-digit' | 'birth-date';
}

/** A foreign permanent resident's card: 15 characters (three letters, 12 digits) or, since 2023, 18 digits from 9. */
export const diagnoseForeignPermanent = (text: string): NumberDiagnosis => {
  const cleaned = cleanNumber(text);
  const { value } = cleaned;
  if (/^[A-Z]{3}\d{12}$/.test(value)) return cleaned;
  if (![15, 18].includes(value.length)) return { ...cleaned, problem: 'length' };
  if (!/^9\d{16}[\dX]$/.test(value)) return { ...cleaned, problem: 'form' };
  if (!realDate(value.slice(6, 14))) return { ...cleaned, problem: 'birth-date' };
  return value[17] === residentCheckDigit(value) ? cleaned : { ...cleaned, problem: 'check-digit' };
};

const byForm =
  (form: RegExp, lengths: readonly number[]) =>
  (text: string): NumberDiagnosis => {
    const cleaned = cleanNumber(text);
    if (form.test(cleaned.value)) return cleaned;
    return { ...cleaned, problem: lengths.includes(cleaned.value.length) ? 'form' : 'length' };
  };

/** Mainland travel permit of Hong Kong (H) and Macau (M) residents: 8 digits, 10 on older cards. */
export const diagnoseHkMacauPermit = byForm(/^[HM]\d{8}(\d{2})?$/, [9, 11]);
/** Mainland travel permit of Taiwan residents: 8 digits, or 10 with a letter on older booklets. */
export const diagnoseTaiwanPermit = byForm(/^(\d{8}|\d{10}[A-Z]?|\d{10}\([A-Z]\))$/, [8, 10, 11, 13]);
/** Passports of all countries: letters and digits, 5 to 17. */
export const diagnosePassport = byForm(/^[A-Z0-9]{5,17}$/, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);

/** Age in whole years on a day; undefined when a date is not ISO. */
export const ageOn = (birthDate: string, today: string): number | undefined => {
  const [b, t] = [/^(\d{4})-(\d{2}-\d{2})$/.exec(birthDate), /^(\d{4})-(\d{2}-\d{2})/.exec(today)];
  if (!b || !t) return undefined;
  return Number(t[1]) - Number(b[1]) - ((t[2] as string) < (b[2] as string) ? 1 : 0);
};
