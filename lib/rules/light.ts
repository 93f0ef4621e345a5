/**
 * Light tier: rules about what is typed (names, numbers, phones, addresses) that need no large data, at most
 * 25 kB gzipped with what they need (size.test.ts). No idioms, place names, public suffixes or province files.
 * Both tiers run in the background; pages send values and get findings.
 * One import and one line per rule.
 */
import type { Filing, Finding } from '../schema/filing';
import addressCharacters from './address-characters';
import addressDetail from './address-detail';
import addressHyphens from './address-hyphens';
import contactEmail from './contact-email';
import contactEmergencySame from './contact-emergency-same';
import contactMobile from './contact-mobile';
import contactOfficePhone from './contact-office-phone';
import type { Rule } from './define';
import { type CheckOptions, evaluate } from './engine';
import idNumberCreditCode from './id-number-credit-code';
import idNumberPermit from './id-number-permit';
import idNumberResident from './id-number-resident';
import idNumberWriting from './id-number-writing';
import siteNameDomain from './site-name-domain';
import siteNameElsewhereWords from './site-name-elsewhere-words';
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
import siteNameProvinceWords from './site-name-province-words';
import siteNameSensitive from './site-name-sensitive';
import siteNameSingleSourceWords from './site-name-single-source-words';
import siteNameSpaces from './site-name-spaces';
import siteNameSymbols from './site-name-symbols';
import siteNameUnitPermit from './site-name-unit-permit';
import siteNameUnitStart from './site-name-unit-start';
import siteNameUnitWords from './site-name-unit-words';

export const LIGHT_RULES: readonly Rule[] = [
  // site name and content
  siteNameLength,
  siteNameDomain,
  siteNameElsewhereWords,
  siteNameFinance,
  siteNameIndustry,
  siteNameJiangsu,
  siteNameLatin,
  siteNameNational,
  siteNameNoEnglish,
  siteNameOwnName,
  siteNamePersonalSpace,
  siteNamePersonalStart,
  siteNamePersonalWords,
  siteNameProvinceWords,
  siteNameSensitive,
  siteNameSingleSourceWords,
  siteNameSpaces,
  siteNameSymbols,
  siteNameUnitPermit,
  siteNameUnitStart,
  siteNameUnitWords,
  siteNameInstitution,
  // entity, persons, contacts
  addressCharacters,
  addressDetail,
  addressHyphens,
  idNumberCreditCode,
  idNumberPermit,
  idNumberResident,
  idNumberWriting,
  contactEmail,
  contactEmergencySame,
  contactMobile,
  contactOfficePhone,
];

/** What the light rules say about a filing; see `evaluate` for the options. */
export const checkLight = (filing: Filing, options?: CheckOptions): Finding[] =>
  evaluate(LIGHT_RULES, filing, options);
