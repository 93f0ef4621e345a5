/**
 * The fictional clients with numbers that stand nowhere else: rules carry the usual ones as examples, so
 * that a search of the disk would find the extension's own code.
 */
import { readFileSync } from 'node:fs';
import { residentCheckDigit } from '../../../lib/text/id-number';
import { creditCheckCharacter } from '../../../lib/text/organisation-code';
import { APPLICANTS_FILE } from '../../support/portals';
import { shortLivedFile } from '../../support/short-lived-file';

interface Person {
  idNumber?: string;
  mobile?: string;
  emergencyPhone?: string;
}
interface Client {
  entity: Person;
  entityManager: Person;
  sites: { siteManager: Person }[];
}

/** Another number of the same kind, valid as well: born the same day, registered in the same place. */
const own = (text: string): string => {
  if (/^\d{17}[\dX]$/.test(text)) {
    const body = `${text.slice(0, 14)}${String((Number(text.slice(14, 17)) + 357) % 1000).padStart(3, '0')}`;
    return body + residentCheckDigit(`${body}0`);
  }
  if (/^1\d{10}$/.test(text))
    return `${text.slice(0, 4)}${text.slice(4).replace(/\d/g, (d) => `${(Number(d) + 3) % 10}`)}`;
  const body = `${text.slice(0, 12)}QX${text.slice(14, 17)}`;
  return body + creditCheckCharacter(`${body}0`);
};

/** A file for the import, and every number in it. */
export const clientsWithOwnNumbers = (): { file: string; numbers: string[] } => {
  const all = JSON.parse(readFileSync(APPLICANTS_FILE, 'utf8')) as { applicants: Client[] };
  const numbers = new Set<string>();
  for (const client of all.applicants)
    for (const person of [client.entity, client.entityManager, ...client.sites.map((s) => s.siteManager)])
      for (const key of ['idNumber', 'mobile', 'emergencyPhone'] as const) {
        if (!person[key]) continue;
        person[key] = own(person[key]);
        numbers.add(person[key]);
      }
  return { file: shortLivedFile('clients.json', JSON.stringify(all)), numbers: [...numbers] };
};
