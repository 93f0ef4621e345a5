/** The two managers of a filing: reading them alike, and telling whether they are one person. */
import { type FieldKey, PERSON_PROPERTIES, type PersonProperty } from '../schema/fields';
import type { Filing } from '../schema/filing';
import { foldText } from '../text/width';
import type { Localized } from './define';
import { textOf } from './read';

export type Role = 'entityManager' | 'siteManager';
export const ROLES: readonly Role[] = ['entityManager', 'siteManager'];
export const ROLE_NAMES: Readonly<Record<Role, Localized>> = {
  entityManager: { zh: '主体负责人', en: 'entity manager' },
  siteManager: { zh: '网站负责人', en: 'site manager' },
};

export const personKey = (role: Role, property: PersonProperty): FieldKey => `${role}.${property}`;
export const personKeys = (...properties: PersonProperty[]): FieldKey[] =>
  ROLES.flatMap((role) => properties.map((property) => personKey(role, property)));
export const ALL_PERSON_KEYS: readonly FieldKey[] = personKeys(...PERSON_PROPERTIES);

/** True when the site manager takes over the entity manager's data (复用). */
export const reuses = (filing: Filing): boolean => filing.siteManager?.sameAsEntityManager === true;

/** A person's text; '' for a site manager who takes over the entity manager's data, so nothing is said twice. */
export const personText = (filing: Filing, role: Role, property: PersonProperty): string =>
  role === 'siteManager' && reuses(filing) ? '' : textOf(filing, personKey(role, property));

/** Whether the managers are one person: by ID number where both are known, else by name; undefined when not known. */
export const samePerson = (filing: Filing): boolean | undefined => {
  if (reuses(filing)) return true;
  for (const property of ['idNumber', 'name'] as const) {
    const [a, b] = ROLES.map((role) => foldText(personText(filing, role, property)));
    if (a && b) return a === b;
  }
  return undefined;
};

/** The site manager as known: the entity manager where the data are taken over. */
export const siteManagerText = (filing: Filing, property: PersonProperty): string =>
  textOf(filing, personKey(reuses(filing) ? 'entityManager' : 'siteManager', property));

/** Equal but for spaces, width and case; false when one is empty. */
export const sameText = (a: string, b: string): boolean => foldText(a) !== '' && foldText(a) === foldText(b);
