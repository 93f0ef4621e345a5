/**
 * Names of the field keys and their sections in both languages (product contract §2).
 * Plain data with no heavy imports: the content script bundles it too.
 */
import {
  type FieldKey,
  type PersonProperty,
  propertyOf,
  SECTIONS,
  type Section,
  sectionOf,
} from '../schema/fields';
import { type Bilingual, inLanguage, type Language } from './language';

const both = (zh: string, en: string): Bilingual => ({ zh, en });

export const SECTION_LABELS: Readonly<Record<Section, Bilingual>> = {
  entity: both('主办者', 'Organiser'),
  entityManager: both('主体负责人', 'Entity manager'),
  site: both('网站', 'Website'),
  siteManager: both('网站负责人', 'Site manager'),
  sms: both('短信核验', 'SMS verification'),
};

const PERSON_LABELS: Readonly<Record<PersonProperty, Bilingual>> = {
  name: both('姓名', 'Name'),
  idType: both('证件类型', 'ID type'),
  idNumber: both('证件号码', 'ID number'),
  idValidFrom: both('证件有效期起', 'ID valid from'),
  idValidUntil: both('证件有效期至', 'ID valid until'),
  mobile: both('手机号码', 'Mobile'),
  phone2: both('办公电话', 'Office phone'),
  emergencyPhone: both('应急联系电话', 'Emergency phone'),
  email: both('电子邮箱', 'E-mail'),
  hkMacauIdNumber: both('通行证背面号码', 'Number on the back of the permit'),
};

const OWN_LABELS: Readonly<Record<string, Bilingual>> = {
  'entity.province': both('省份', 'Province'),
  'entity.city': both('城市', 'City'),
  'entity.district': both('区县', 'District'),
  'entity.nature': both('单位性质', 'Nature'),
  'entity.idType': both('证件类型', 'ID type'),
  'entity.name': both('主办者名称', 'Organiser name'),
  'entity.idNumber': both('证件号码', 'ID number'),
  'entity.idAddress': both('证件住所', 'Registered address'),
  'entity.mailingAddress': both('通信地址', 'Mailing address'),
  'entity.investor': both('投资人或主管单位', 'Investor or superior body'),
  'entity.legalRepresentative': both('法定代表人', 'Legal representative'),
  'entity.filingNumber': both('主体备案号', 'Entity filing number'),
  'entity.remarks': both('备注', 'Remarks'),
  'site.name': both('网站名称', 'Site name'),
  'site.domain': both('域名', 'Domain'),
  'site.homeUrl': both('首页网址', 'Home page'),
  'site.serviceContent': both('网站内容', 'Site content'),
  'site.serviceType': both('服务类型', 'Service type'),
  'site.preApproval': both('前置审批', 'Pre-approval'),
  'site.languages': both('网站语言', 'Languages'),
  'site.cloudService': both('云服务', 'Cloud service'),
  'site.ip': both('网站 IP', 'Site IP'),
  'site.filingServiceNumber': both('备案服务号', 'Filing service number'),
  'site.filingNumber': both('网站备案号', 'Site filing number'),
  'site.policeFilingNumber': both('公安备案号', 'Police filing number'),
  'site.openedOn': both('网站开通日期', 'Opened on'),
  'site.domainRegistrar': both('域名注册商', 'Domain registrar'),
  'site.domainExpiresOn': both('域名到期日', 'Domain expires on'),
  'site.domainVerifiedOn': both('域名实名日期', 'Domain verified on'),
  'site.domainRegistrantName': both('域名注册人', 'Domain registrant'),
  'site.domainRegistrantIdType': both('域名注册人证件类型', 'Registrant ID type'),
  'site.domainRegistrantIdNumber': both('域名注册人证件号码', 'Registrant ID number'),
  'site.remarks': both('网站备注', 'Site remarks'),
  'siteManager.sameAsEntityManager': both('与主体负责人相同', 'Same as entity manager'),
  'sms.code': both('短信验证码', 'SMS code'),
  'sms.mobile': both('核验手机', 'Mobile to verify'),
  'sms.idLast6': both('证件后 6 位', 'Last 6 of the ID number'),
};

/** The short name of a field, as it reads under its section's heading. */
export const fieldLabel = (key: FieldKey, language: Language): string =>
  inLanguage(OWN_LABELS[key] ?? PERSON_LABELS[propertyOf(key) as PersonProperty], language);

/** The name of a section. */
export const sectionLabel = (section: Section, language: Language): string =>
  inLanguage(SECTION_LABELS[section], language);

/** A name that is clear without a heading: 主体负责人 证件号码, Site manager: mobile. */
export const fullFieldLabel = (key: FieldKey, language: Language): string => {
  const section = sectionOf(key);
  const label = fieldLabel(key, language);
  if (section !== 'entityManager' && section !== 'siteManager') return label;
  const owner = sectionLabel(section, language);
  const latin = language === 'en';
  // An ID type or e-mail keeps its capital; other words go on in the sentence.
  const rest = latin && !/^(ID|E-)/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
  return latin ? `${owner}: ${rest}` : `${owner}${label}`;
};

/** The numeral with which a paper form counts its sections: 一、 or 1. */
export const sectionNumber = (section: Section, language: Language): string => {
  const index = SECTIONS.indexOf(section);
  return language === 'en' ? `${index + 1}. ` : `${'一二三四五'.charAt(index)}、`;
};
