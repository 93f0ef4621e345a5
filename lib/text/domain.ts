/**
 * Domain names and home page addresses as people type them. Pure, no public suffix data
 * (that is a rule of the full tier). Sources: seed 001 §1.1, facts `6_domains`, RFC 1123 §2.1, RFC 5890.
 */
import { toHalfWidth, withoutSpaces } from './width';

export type DomainSlip =
  | 'full-width'
  | 'spaces'
  | 'protocol'
  | 'www'
  | 'path'
  | 'port'
  | 'upper-case'
  | 'trailing-dot';
export type DomainProblem = 'no-dot' | 'characters' | 'label-length' | 'hyphen' | 'ip' | 'tld';

export interface DomainDiagnosis {
  /** Bare domain, lower case. */
  value: string;
  /** What had to be taken off or changed to get there. */
  slips: readonly DomainSlip[];
  problem?: DomainProblem;
  /** Characters no domain has. */
  strange: readonly string[];
}

const SEPARATORS = /[\s,;|、，；\u3000]+/;

/** The domains in a text that lists several, in order; one entry when it holds one. */
export const splitDomains = (text: string): readonly string[] => {
  const parts = toHalfWidth(text.replace(/[。．｡]/g, '.'))
    .split(SEPARATORS)
    .filter(Boolean);
  return parts.filter((part) => part.replace(/^https?:\/\//i, '').includes('.')).length > 1 ? parts : [text];
};

const isIp = (value: string): boolean => /^\d{1,3}(\.\d{1,3}){3}$/.test(value);

const problemOf = (value: string): DomainProblem | undefined => {
  if (isIp(value)) return 'ip';
  if (/[^\p{Script=Han}a-z0-9.\-\u00b7]/u.test(value)) return 'characters';
  const labels = value.split('.');
  if (labels.length < 2) return 'no-dot';
  if (labels.some((label) => label === '' || [...label].length > 63) || value.length > 253)
    return 'label-length';
  if (labels.some((label) => label.startsWith('-') || label.endsWith('-'))) return 'hyphen';
  return /^\d+$/.test(labels[labels.length - 1] ?? '') ? 'tld' : undefined;
};

/** What is taken off or changed, in this order. */
const STEPS: readonly (readonly [DomainSlip, (value: string) => string])[] = [
  ['full-width', (value) => toHalfWidth(value.replace(/[。．｡]/g, '.'))],
  ['spaces', withoutSpaces],
  ['protocol', (value) => value.replace(/^(?:[a-z][a-z0-9+]*:)?\/\//i, '')],
  ['path', (value) => value.replace(/[/?#].*$/, '')],
  ['port', (value) => value.replace(/:\d{0,5}$/, '')],
  ['upper-case', (value) => value.toLowerCase()],
  ['trailing-dot', (value) => value.replace(/\.+$/, '')],
  // Only a leading www of a longer name: www.cn itself is a domain.
  ['www', (value) => value.replace(/^www\.(?=[^.]+\.[^.])/, '')],
];

const diagnose = (text: string): DomainDiagnosis => {
  const slips: DomainSlip[] = [];
  let value = text;
  for (const [slip, change] of STEPS) {
    const next = change(value);
    if (next !== value) slips.push(slip);
    value = next;
  }
  const problem = problemOf(value);
  const strange = [...new Set(value.match(/[^\p{Script=Han}a-z0-9.\-\u00b7]/gu) ?? [])];
  return { value, slips, strange, ...(problem && { problem }) };
};

let last: { text: string; diagnosis: DomainDiagnosis } | undefined;

/** One domain: the bare name, what was typed around it, and the first thing wrong with it. */
export const diagnoseDomain = (text: string): DomainDiagnosis => {
  // Many rules read the domain of one filing, one after the other.
  if (last?.text !== text) last = { text, diagnosis: diagnose(text) };
  return last.diagnosis;
};

/** Host of a home page address, lower case, without www; '' when there is none. */
export const hostOf = (url: string): string => diagnoseDomain(url).value;

/** Last label of a domain, e.g. cn; '' when there is none. */
export const tldOf = (domain: string): string => {
  const labels = diagnoseDomain(domain).value.split('.');
  return labels.length > 1 ? (labels[labels.length - 1] ?? '') : '';
};
