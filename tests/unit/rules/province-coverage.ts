/**
 * Where each fact about a province is used: by the rule that reads the datum which cites it, or, for facts
 * that no datum cites, here: another rule, a document, a part of the process, or `never`, why a form cannot show it.
 */
import type { Province } from '../../../lib/provinces/define';

export type Coverage =
  | { rules: readonly string[] }
  | { documents: readonly string[] }
  | { process: readonly string[] }
  | { never: string };

const rules = (...ids: string[]): Coverage => ({ rules: ids });
const documents = (...ids: string[]): Coverage => ({ documents: ids });
/** Part of the process and id: `step:`, `sms:`, `duty:`. */
const process = (...ids: string[]): Coverage => ({ process: ids });
const never = (reason: string): Coverage => ({ never: reason });

/** Kind of datum → the rules that read it. */
export const READERS: Readonly<Partial<Record<keyof Province, readonly string[]>>> = {
  legalRepresentative: ['manager-legal-representative'],
  foreignLegalRepresentative: ['manager-legal-representative'],
  crossProvince: ['id-region-province'],
  ages: ['manager-age'],
  oldestSiteManager: ['manager-age'],
  managersDiffer: ['manager-site-letter'],
  localMobile: ['contact-local-mobile'],
  landline: ['contact-landline'],
  phoneRemarks: ['contact-phone-remark'],
  distinctPhones: ['contact-phone-count'],
  sameCity: ['address-same-city'],
  noShixiaqu: ['address-pseudo-city'],
  renamedDistricts: ['address-renamed-district'],
  registrant: ['domain-registrant-name'],
  domainMonthsLeft: ['domain-expiry'],
  domainWords: ['domain-words'],
  domainSuffixes: ['domain-words'],
  sitesPerOrder: ['sites-per-order'],
  sitesInAll: ['sites-per-order'],
  planFrom: ['sites-plan'],
  oneDomainPerSite: ['domain-single'],
  serviceContent: ['site-content-province'],
  remarks: ['site-remarks-province', 'site-remarks-needed'],
  investor: ['investor-name'],
  onlyResidentId: ['id-type-personal'],
};

const OTHER_ENTITY = never('在另一个主体里用过与否，单份表单看不出来。');
const SEAL = never('字号和公章在执照和实物上，表单里没有。');

/** Facts that no datum cites. */
export const ELSEWHERE: Readonly<Record<string, Coverage>> = {
  'anhui-id-1': never('有没有字号只有执照上看得到；提示写在材料说明里。'),
  'anhui-process-1': process('step:province-order'),
  'beijing-id-1': documents('entity-certificate'),
  'beijing-id-2': rules('id-number-permit'),
  'beijing-name-1': rules('site-name-entity', 'site-name-symbols'),
  'beijing-contact-2': rules('contact-emergency-same'),
  'beijing-documents-1': documents('change-proof'),
  'beijing-documents-2': documents('handheld-id-photo', 'handheld-certificate-photo'),
  'chongqing-name-1': rules('site-name-no-english'),
  'fujian-process-1': process('step:province-order'),
  'gansu-id-1': rules('id-type-nature'),
  'guangdong-name-1': rules('site-name-college', 'site-name-national'),
  'guangdong-name-2': rules('site-name-national', 'site-name-province-words'),
  'guangdong-documents-1': documents('guangdong-promise', 'guangdong-finance-letter'),
  'guangdong-documents-2': documents('verification-form', 'residence-permit'),
  'guangdong-process-1': process('duty:footer-number'),
  'guizhou-id-1': SEAL,
  'hainan-id-1': documents('entity-certificate'),
  'hainan-name-1': rules('site-name-place', 'site-name-national'),
  'hebei-name-1': rules('site-name-unit-permit', 'site-name-province-words'),
  'hebei-id-1': never('有没有字号只有执照上看得到；提示写在材料说明里。'),
  'hebei-sites-1': rules('ip-address'),
  'hebei-process-1': process('step:province-order'),
  'heilongjiang-documents-1': documents('heilongjiang-phone-bill'),
  'heilongjiang-documents-2': documents('establishment-office-approval'),
  'henan-contact-1': OTHER_ENTITY,
  'henan-name-1': rules('site-name-place', 'site-name-entity'),
  'henan-name-2': rules('site-name-single-source-words', 'site-name-province-words', 'site-name-own-name'),
  'henan-documents-1': documents('henan-promise'),
  'henan-documents-2': documents('henan-non-involvement-letter'),
  'hubei-content-1': rules('site-name-pre-approval'),
  'jiangsu-address-1': rules('address-detail'),
  'jiangsu-id-1': rules('id-number-permit'),
  'jiangsu-documents-1': documents(
    'jiangsu-authenticity-promise',
    'jiangsu-promise-video',
    'domain-certificate',
  ),
  'jiangsu-process-1': process('duty:footer-copyright', 'step:province-order'),
  'jiangxi-name-1': rules('site-name-repeated'),
  'jiangxi-documents-1': documents('establishment-office-approval', 'government-domain-form'),
  'jiangxi-documents-2': documents('handheld-id-photo'),
  'liaoning-content-1': rules('site-name-pre-approval'),
  'neimenggu-documents-1': documents('neimenggu-legal-representative-proof'),
  'neimenggu-documents-2': documents('establishment-office-approval', 'neimenggu-medical-licence'),
  'neimenggu-documents-3': documents('domain-certificate'),
  'neimenggu-process-1': process('step:province-order'),
  'ningxia-content-1': rules('site-name-pre-approval'),
  'qinghai-contact-1': never('号码归谁所有，表单看不出来。'),
  'qinghai-documents-1': documents('entity-certificate', 'entity-manager-id', 'site-manager-id'),
  'shaanxi-name-1': rules('site-name-repeated'),
  'shandong-contact-1': OTHER_ENTITY,
  'shandong-name-1': rules('site-name-unit-words', 'site-name-no-english', 'site-name-domain'),
  'shandong-domain-1': rules('home-url', 'domain-single'),
  'shandong-documents-1': documents('shandong-trade-licence'),
  'shandong-id-1': SEAL,
  'shanghai-id-1': rules('id-validity'),
  'shanghai-id-2': documents('passport-name-note'),
  'shanghai-content-1': rules('site-name-finance'),
  'shanghai-name-1': rules('site-name-latin'),
  'shanxi-process-1': process('step:province-order'),
  'sichuan-name-1': rules('site-name-entity', 'site-name-unit-permit'),
  'sichuan-name-2': rules('site-name-no-english', 'site-name-person', 'site-name-latin', 'site-name-length'),
  'sichuan-contact-1': OTHER_ENTITY,
  'sichuan-domain-1': never('电商执照的住所写的是网址，表单的地址栏填不下这层关系。'),
  'tianjin-contact-1': OTHER_ENTITY,
  'tianjin-name-1': rules('site-name-unit-words', 'site-name-unit-permit', 'site-name-length'),
  'tianjin-content-2': documents('tianjin-government-consent'),
  'tianjin-id-1': documents('entity-certificate'),
  'xinjiang-documents-1': documents('xinjiang-party-letter'),
  'xizang-documents-1': documents('xizang-party-letter'),
  'yunnan-contact-1': OTHER_ENTITY,
  'yunnan-name-1': rules('site-name-place'),
  'yunnan-documents-1': documents('establishment-office-approval'),
  'zhejiang-id-1': rules('id-validity'),
  'zhejiang-name-1': rules('site-name-finance'),
  'zhejiang-process-1': process('sms:entityManager', 'sms:siteManager'),
};
