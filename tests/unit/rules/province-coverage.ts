/**
 * Where each fact about a province is used: by the rule that reads the datum which cites it, or, for facts
 * that no datum cites, here. `pending` waits for the list of documents or the process; `never` says why a form
 * cannot show it.
 */
import type { Province } from '../../../lib/provinces/define';

export type Coverage =
  | { rules: readonly string[] }
  | { pending: 'documents' | 'process' }
  | { never: string };

const rules = (...ids: string[]): Coverage => ({ rules: ids });
const documents: Coverage = { pending: 'documents' };
const process: Coverage = { pending: 'process' };
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
const SUBJECT = process;

/** Facts that no datum cites. */
export const ELSEWHERE: Readonly<Record<string, Coverage>> = {
  'anhui-id-1': never('有没有字号只有执照上看得到；提示写在材料说明里。'),
  'anhui-process-1': SUBJECT,
  'beijing-id-1': documents,
  'beijing-id-2': rules('id-number-permit'),
  'beijing-name-1': rules('site-name-entity', 'site-name-symbols'),
  'beijing-contact-2': rules('contact-emergency-same'),
  'beijing-documents-1': documents,
  'beijing-documents-2': documents,
  'chongqing-name-1': rules('site-name-no-english'),
  'fujian-process-1': SUBJECT,
  'gansu-id-1': rules('id-type-nature'),
  'guangdong-name-1': rules('site-name-college', 'site-name-national'),
  'guangdong-name-2': rules('site-name-national', 'site-name-province-words'),
  'guangdong-documents-1': documents,
  'guangdong-documents-2': documents,
  'guangdong-process-1': process,
  'guizhou-id-1': SEAL,
  'hainan-id-1': documents,
  'hainan-name-1': rules('site-name-place', 'site-name-national'),
  'hebei-name-1': rules('site-name-unit-permit', 'site-name-province-words'),
  'hebei-id-1': never('有没有字号只有执照上看得到；提示写在材料说明里。'),
  'hebei-sites-1': rules('ip-address'),
  'hebei-process-1': process,
  'heilongjiang-documents-1': documents,
  'heilongjiang-documents-2': documents,
  'henan-contact-1': OTHER_ENTITY,
  'henan-name-1': rules('site-name-place', 'site-name-entity'),
  'henan-name-2': rules('site-name-single-source-words', 'site-name-province-words', 'site-name-own-name'),
  'henan-documents-1': documents,
  'henan-documents-2': documents,
  'hubei-content-1': rules('site-name-pre-approval'),
  'jiangsu-address-1': rules('address-detail'),
  'jiangsu-id-1': rules('id-number-permit'),
  'jiangsu-documents-1': documents,
  'jiangsu-process-1': process,
  'jiangxi-name-1': rules('site-name-repeated'),
  'jiangxi-documents-1': documents,
  'jiangxi-documents-2': documents,
  'liaoning-content-1': rules('site-name-pre-approval'),
  'neimenggu-documents-1': documents,
  'neimenggu-documents-2': documents,
  'neimenggu-documents-3': documents,
  'neimenggu-process-1': SUBJECT,
  'ningxia-content-1': rules('site-name-pre-approval'),
  'qinghai-contact-1': never('号码归谁所有，表单看不出来。'),
  'qinghai-documents-1': documents,
  'shaanxi-name-1': rules('site-name-repeated'),
  'shandong-contact-1': OTHER_ENTITY,
  'shandong-name-1': rules('site-name-unit-words', 'site-name-no-english', 'site-name-domain'),
  'shandong-domain-1': rules('home-url', 'domain-single'),
  'shandong-documents-1': documents,
  'shandong-id-1': SEAL,
  'shanghai-id-1': rules('id-validity'),
  'shanghai-id-2': documents,
  'shanghai-content-1': rules('site-name-finance'),
  'shanghai-name-1': rules('site-name-latin'),
  'shanxi-process-1': SUBJECT,
  'sichuan-name-1': rules('site-name-entity', 'site-name-unit-permit'),
  'sichuan-name-2': rules('site-name-no-english', 'site-name-person', 'site-name-latin', 'site-name-length'),
  'sichuan-contact-1': OTHER_ENTITY,
  'sichuan-domain-1': never('电商执照的住所写的是网址，表单的地址栏填不下这层关系。'),
  'tianjin-contact-1': OTHER_ENTITY,
  'tianjin-name-1': rules('site-name-unit-words', 'site-name-unit-permit', 'site-name-length'),
  'tianjin-content-2': documents,
  'tianjin-id-1': documents,
  'xinjiang-documents-1': documents,
  'xizang-documents-1': documents,
  'yunnan-contact-1': OTHER_ENTITY,
  'yunnan-name-1': rules('site-name-place'),
  'yunnan-documents-1': documents,
  'zhejiang-id-1': rules('id-validity'),
  'zhejiang-name-1': rules('site-name-finance'),
  'zhejiang-process-1': process,
};
