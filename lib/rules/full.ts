/**
 * Full tier: rules that need large data (idioms, place names, public suffixes, all provinces). They run in
 * the extension's pages, the background and Node, never in the content script. One import and one line per rule.
 */

import addressRegion from './address-region';
import addressRenamedDistrict from './address-renamed-district';
import addressSameCity from './address-same-city';
import addressUnlistedDistrict from './address-unlisted-district';
import contactLandline from './contact-landline';
import contactLocalMobile from './contact-local-mobile';
import contactPhoneCount from './contact-phone-count';
import contactPhoneRemark from './contact-phone-remark';
import type { Rule } from './define';
import domainSuffix from './domain-suffix';
import domainTldApproved from './domain-tld-approved';
import domainWords from './domain-words';
import idRegionProvince from './id-region-province';
import idTypePersonal from './id-type-personal';
import investorName from './investor-name';
import managerAge from './manager-age';
import managerLegalRepresentative from './manager-legal-representative';
import managerSiteLetter from './manager-site-letter';
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
  addressRegion,
  addressRenamedDistrict,
  addressSameCity,
  addressUnlistedDistrict,
  contactLandline,
  contactLocalMobile,
  contactPhoneCount,
  contactPhoneRemark,
  domainSuffix,
  domainTldApproved,
  domainWords,
  investorName,
  managerLegalRepresentative,
  managerSiteLetter,
];
