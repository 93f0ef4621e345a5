/** E-mail addresses: the form that every portal accepts (facts `4_contacts`). Pure, total. */
import { toHalfWidth, withoutSpaces } from './width';

export interface EmailDiagnosis {
  /** Half-width, no spaces, 。 as a dot, no mailto:. */
  value: string;
  rewritten: boolean;
  problem?: 'no-at' | 'several-at' | 'local' | 'domain' | 'length';
}

/** The address cleaned of slips of writing, and the first thing wrong with it. */
export const diagnoseEmail = (text: string): EmailDiagnosis => {
  const value = withoutSpaces(toHalfWidth(text.replace(/[。．｡]/g, '.'))).replace(/^mailto:/i, '');
  const base = { value, rewritten: value !== text };
  const parts = value.split('@');
  if (parts.length < 2) return { ...base, problem: 'no-at' };
  if (parts.length > 2) return { ...base, problem: 'several-at' };
  const [local = '', domain = ''] = parts;
  if (!/^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i.test(local))
    return { ...base, problem: 'local' };
  if (!/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]+)$/i.test(domain))
    return { ...base, problem: 'domain' };
  return value.length > 254 || local.length > 64 ? { ...base, problem: 'length' } : base;
};
