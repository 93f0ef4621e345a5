/**
 * Light tier: the rules the content script runs on every keystroke, at most 25 kB gzipped with their
 * data. Nothing here may import idioms, place names or public suffixes. One import and one line per rule.
 */
import type { Filing, Finding } from '../schema/filing';
import addressCharacters from './address-characters';
import addressDetail from './address-detail';
import addressHyphens from './address-hyphens';
import addressPseudoCity from './address-pseudo-city';
import addressTianjinArea from './address-tianjin-area';
import contactEmail from './contact-email';
import contactEmergencySame from './contact-emergency-same';
import contactManagersDistinct from './contact-managers-distinct';
import contactMobile from './contact-mobile';
import contactOfficePhone from './contact-office-phone';
import type { Rule } from './define';
import domainForm from './domain-form';
import domainSingle from './domain-single';
import { type CheckOptions, evaluate } from './engine';
import entityNameNature from './entity-name-nature';
import hkMacauIdNumber from './hk-macau-id-number';
import idNumberCreditCode from './id-number-credit-code';
import idNumberOrgCode from './id-number-org-code';
import idNumberPermit from './id-number-permit';
import idNumberResident from './id-number-resident';
import idNumberWriting from './id-number-writing';
import idTypeNature from './id-type-nature';
import idTypeOfficer from './id-type-officer';
import idValidity from './id-validity';
import personIndividualSame from './person-individual-same';
import personNameForm from './person-name-form';
import remarkPlaceholder from './remark-placeholder';
import siteLanguages from './site-languages';
import siteNameCollege from './site-name-college';
import siteNameDomain from './site-name-domain';
import siteNameElsewhereWords from './site-name-elsewhere-words';
import siteNameEntity from './site-name-entity';
import siteNameFinance from './site-name-finance';
import siteNameIndustry from './site-name-industry';
import siteNameInstitution from './site-name-institution';
import siteNameJiangsu from './site-name-jiangsu';
import siteNameLatin from './site-name-latin';
import siteNameLength from './site-name-length';
import siteNameNational from './site-name-national';
import siteNameNoEnglish from './site-name-no-english';
import siteNameOwnName from './site-name-own-name';
import siteNamePersonalSpace from './site-name-personal-space';
import siteNamePersonalStart from './site-name-personal-start';
import siteNamePersonalWords from './site-name-personal-words';
import siteNamePreApproval from './site-name-pre-approval';
import siteNameProvinceWords from './site-name-province-words';
import siteNameRepeated from './site-name-repeated';
import siteNameSensitive from './site-name-sensitive';
import siteNameSingleSourceWords from './site-name-single-source-words';
import siteNameSpaces from './site-name-spaces';
import siteNameSymbols from './site-name-symbols';
import siteNameUnitPermit from './site-name-unit-permit';
import siteNameUnitStart from './site-name-unit-start';
import siteNameUnitWords from './site-name-unit-words';
import sitePreApprovalContent from './site-pre-approval-content';
import siteRemarksLength from './site-remarks-length';

export const LIGHT_RULES: readonly Rule[] = [
  // site name and content
  siteNameLength,
  siteNameCollege,
  siteNameDomain,
  siteNameElsewhereWords,
  siteNameEntity,
  siteNameFinance,
  siteNameIndustry,
  siteNameInstitution,
  siteNameJiangsu,
  siteNameLatin,
  siteNameNational,
  siteNameNoEnglish,
  siteNameOwnName,
  siteNamePersonalSpace,
  siteNamePersonalStart,
  siteNamePersonalWords,
  siteNamePreApproval,
  siteNameProvinceWords,
  siteNameRepeated,
  siteNameSensitive,
  siteNameSingleSourceWords,
  siteNameSpaces,
  siteNameSymbols,
  siteNameUnitPermit,
  siteNameUnitStart,
  siteNameUnitWords,
  siteLanguages,
  sitePreApprovalContent,
  siteRemarksLength,
  // entity, persons, contacts
  addressCharacters,
  addressDetail,
  addressHyphens,
  addressPseudoCity,
  hkMacauIdNumber,
  idNumberCreditCode,
  idNumberOrgCode,
  idNumberPermit,
  idNumberResident,
  idNumberWriting,
  idTypeNature,
  idTypeOfficer,
  idValidity,
  addressTianjinArea,
  contactEmail,
  contactEmergencySame,
  contactManagersDistinct,
  contactMobile,
  contactOfficePhone,
  domainForm,
  domainSingle,
  entityNameNature,
  personIndividualSame,
  personNameForm,
  remarkPlaceholder,
];

/** What the light rules say about a filing; see `evaluate` for the options. */
export const checkLight = (filing: Filing, options?: CheckOptions): Finding[] =>
  evaluate(LIGHT_RULES, filing, options);
