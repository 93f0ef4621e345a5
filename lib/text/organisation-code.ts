/**
 * Numbers of organisations: GB 32100 unified social credit code, GB 11714 organisation code. Pure, total.
 * Sources: GB 32100-2015 §5, GB 11714-1997 §4, facts `2_id_documents.formats`.
 */
import { type Cleaned, cleanNumber } from './id-number';

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CREDIT_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
/** Letters the credit code does not use, with the digit they are taken for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { I: '1', O: '0', Z: '2', S: '5' };

export interface CreditCodeDiagnosis extends Cleaned {
  length: number;
  problem?: 'length' | 'characters' | 'region' | 'check-digit';
  /** Characters a credit code never has (I O S V Z and all but letters and digits). */
  strange: readonly string[];
  /** The value with look-alike letters as digits, only when that passes the check digit. */
  suggestion?: string;
}

/** Check character of the first 17 (GB 32100 §5.5); '' when one of them is not in the charset. */
export const creditCheckCharacter = (text: string): string => {
  let sum = 0;
  for (const [i, weight] of CREDIT_WEIGHTS.entries()) {
    const value = CHARSET.indexOf(text[i] ?? '?');
    if (value < 0) return '';
    sum += value * weight;
  }
  return CHARSET[(31 - (sum % 31)) % 31] ?? '';
};

const isCreditCode = (value: string): boolean =>
  /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/.test(value) &&
  value[17] === creditCheckCharacter(value);

/** A unified social credit code: cleaned value, slips of writing, first problem, a certain correction. */
export const diagnoseCreditCode = (text: string): CreditCodeDiagnosis => {
  const cleaned = cleanNumber(text);
  const { value } = cleaned;
  const characters = [...value];
  const strange = [...new Set(characters.filter((c) => !CHARSET.includes(c)))];
  const base = { ...cleaned, length: characters.length, strange };
  if (characters.length !== 18) return { ...base, problem: 'length' };
  if (strange.length) {
    const suggestion = value.replace(/[IOZS]/g, (c) => LOOK_ALIKES[c] ?? c);
    return { ...base, problem: 'characters', ...(isCreditCode(suggestion) && { suggestion }) };
  }
  if (!/^\d{6}$/.test(value.slice(2, 8))) return { ...base, problem: 'region' };
  return isCreditCode(value) ? base : { ...base, problem: 'check-digit' };
};

export interface OrgCodeDiagnosis extends Cleaned {
  problem?: 'length' | 'characters' | 'check-digit';
  length: number;
}

/** An organisation code (eight letters or digits, check character, hyphen optional). */
export const diagnoseOrgCode = (text: string): OrgCodeDiagnosis => {
  const cleaned = cleanNumber(text.replace(/[\u2010-\u2015\u2212\uff0d]/g, '-'));
  const body = cleaned.value.replace(/-/g, '');
  const base = { ...cleaned, length: [...body].length };
  if (base.length !== 9) return { ...base, problem: 'length' };
  if (!/^[0-9A-Z]{8}-?[0-9X]$/.test(cleaned.value)) return { ...base, problem: 'characters' };
  const sum = ORG_WEIGHTS.reduce(
    (total, weight, i) => total + weight * Number.parseInt(body[i] ?? '', 36),
    0,
  );
  const check = 11 - (sum % 11);
  const expected = check === 10 ? 'X' : check === 11 ? '0' : String(check);
  return body[8] === expected ? base : { ...base, problem: 'check-digit' };
};
