/**
 * Full tier: rules that need large data (idioms, place names, public suffixes, all provinces). They run in
 * the extension's pages, the background and Node. One import and one line per rule.
 */

import addressIdProvince from './address-id-province';
import addressPseudoCity from './address-pseudo-city';
import addressRegion from './address-region';
import addressRenamedDistrict from './address-renamed-district';
import addressSameCity from './address-same-city';
import addressTianjinArea from './address-tianjin-area';
import addressUnlistedDistrict from './address-unlisted-district';
import changeSiteDomain from './change-site-domain';
import contactLandline from './contact-landline';
import contactLocalMobile from './contact-local-mobile';
import contactManagersDistinct from './contact-managers-distinct';
import contactPhoneCount from './contact-phone-count';
import contactPhoneRemark from './contact-phone-remark';
import type { Rule } from './define';
import domainExpiry from './domain-expiry';
import domainForm from './domain-form';
import domainRegistrantId from './domain-registrant-id';
import domainRegistrantName from './domain-registrant-name';
import domainRegistrar from './domain-registrar';
import domainSingle from './domain-single';
import domainSuffix from './domain-suffix';
import domainTldApproved from './domain-tld-approved';
import domainVerified from './domain-verified';
import domainWords from './domain-words';
import entityNameNature from './entity-name-nature';
import filingNumberForm from './filing-number-form';
import filingServiceNumber from './filing-service-number';
import hkMacauIdNumber from './hk-macau-id-number';
import homeUrl from './home-url';
import idNumberOrgCode from './id-number-org-code';
import idRegionProvince from './id-region-province';
import idTypeNature from './id-type-nature';
import idTypeOfficer from './id-type-officer';
import idTypePersonal from './id-type-personal';
import idValidity from './id-validity';
import investorName from './investor-name';
import ipAddress from './ip-address';
import managerAge from './manager-age';
import managerLegalRepresentative from './manager-legal-representative';
import managerSiteLetter from './manager-site-letter';
import personIndividualSame from './person-individual-same';
import personNameForm from './person-name-form';
import policeNumberForm from './police-number-form';
import remarkPlaceholder from './remark-placeholder';
import siteContentPersonal from './site-content-personal';
import siteContentProvince from './site-content-province';
import siteLanguages from './site-languages';
import siteNameCollege from './site-name-college';
import siteNameEntity from './site-name-entity';
import siteNameIdiom from './site-name-idiom';
import siteNamePerson from './site-name-person';
import siteNamePlace from './site-name-place';
import siteNamePreApproval from './site-name-pre-approval';
import siteNameRepeated from './site-name-repeated';
import sitePreApprovalContent from './site-pre-approval-content';
import siteRemarksLength from './site-remarks-length';
import siteRemarksNeeded from './site-remarks-needed';
import siteRemarksProvince from './site-remarks-province';
import sitesPerOrder from './sites-per-order';
import sitesPlan from './sites-plan';

export const FULL_RULES: readonly Rule[] = [
  // site name and content
  siteNameIdiom,
  siteNamePerson,
  siteNamePlace,
  siteContentPersonal,
  siteContentProvince,
  siteRemarksNeeded,
  siteRemarksProvince,
  siteNameEntity,
  siteNamePreApproval,
  siteRemarksLength,
  siteLanguages,
  sitePreApprovalContent,
  siteNameRepeated,
  siteNameCollege,
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
  idTypeNature,
  idValidity,
  contactManagersDistinct,
  entityNameNature,
  idNumberOrgCode,
  personIndividualSame,
  domainSingle,
  addressTianjinArea,
  hkMacauIdNumber,
  addressPseudoCity,
  personNameForm,
  idTypeOfficer,
  remarkPlaceholder,
  domainForm,
  domainExpiry,
  domainRegistrantName,
  sitesPerOrder,
  sitesPlan,
  changeSiteDomain,
  domainRegistrantId,
  domainRegistrar,
  domainVerified,
  filingNumberForm,
  filingServiceNumber,
  homeUrl,
  ipAddress,
  policeNumberForm,
  addressIdProvince,
];
