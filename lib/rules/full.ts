/**
 * Full tier: rules that need large data (idioms, place names, public suffixes, all provinces). They run in
 * the extension's pages, the background and Node, never in the content script. One import and one line per rule.
 */
import type { Rule } from './define';
import idRegionProvince from './id-region-province';
import idTypePersonal from './id-type-personal';
import managerAge from './manager-age';
import siteContentPersonal from './site-content-personal';
import siteContentProvince from './site-content-province';
import siteNameIdiom from './site-name-idiom';
import siteNamePerson from './site-name-person';
import siteNamePlace from './site-name-place';
import siteRemarksNeeded from './site-remarks-needed';
import siteRemarksProvince from './site-remarks-province';

export const FULL_RULES: readonly Rule[] = [
  // site name and content
  siteNameIdiom,
  siteNamePerson,
  siteNamePlace,
  siteContentPersonal,
  siteContentProvince,
  siteRemarksNeeded,
  siteRemarksProvince,
  // entity, persons, contacts
  idRegionProvince,
  idTypePersonal,
  managerAge,
];
