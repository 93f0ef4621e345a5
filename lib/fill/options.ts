/**
 * Every wording that means one stored value, best first, and the match of such a list against a page's options
 * (`matchOption`). Pure; runs where plans are made. Sources: contract §1 and §3, seed 001 §1.1 and §3.1,
 * option lists of the portal inventories.
 */
import {
  findProvince,
  ID_TYPES,
  type IdType,
  NATURES,
  type Nature,
  type ProvinceCode,
} from '../schema/codes';

export { fold, isHint, matchExactly, matchOption } from '../widgets/support/match';
export { synonyms } from './synonyms';

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((t) => (t?.trim() ? [t.trim()] : []))),
];

/** 无 of 前置审批, in the words of the portals (Tencent: 以上都不涉及). */
export const NO_PRE_APPROVAL = [
  '无',
  '不涉及',
  '无前置审批',
  '无需前置审批',
  '不涉及前置审批',
  '无前置审批项',
  '以上都不涉及',
  '以上均不涉及',
  '都不涉及',
  '不需要',
  '无需',
  '没有',
  'None',
  'Not involved',
  'Not applicable',
  'Not required',
  'No pre-approval',
  // The last one is what a question takes for a plain no.
  '否',
];

/** Organisations that portals with a short list file under 社会团体 (seed 001 §1.1: other bodies). */
const AS_ASSOCIATION: ReadonlySet<string> = new Set<Nature>([
  'nonEnterprise',
  'foundation',
  'lawFirm',
  'foreignCultureCenter',
  'massOrganization',
  'judicialAppraisal',
  'religious',
  'medical',
  'notary',
  'collective',
  'arbitration',
  'other',
]);

const namesOf = (
  list: readonly { code: string; zh: string; en: string; aliases: readonly string[] }[],
  code: string,
) => {
  const entry = list.find((e) => e.code === code);
  return entry ? [entry.zh, ...entry.aliases, entry.en] : [];
};

/** What forms in English call a paper, beside its own name. */
const ABROAD: Partial<Record<IdType, readonly string[]>> = {
  businessLicense: ['Enterprise business license', 'Business license (enterprise or individual)'],
  unifiedCreditCode: ['Unified social credit code'],
  orgCode: ['Organization code'],
  residentId: ['Chinese ID card', 'Mainland ID card', 'PRC ID card'],
  hkMacauPermit: [
    'Mainland Travel Permit for Hong Kong and Macao Residents',
    'Mainland Travel Permit for Hong Kong and Macau Residents',
    'Home return permit',
  ],
  taiwanPermit: ['Mainland Travel Permit for Taiwan Residents'],
  hkMacauTaiwanResidence: ['Residence Permit for Hong Kong, Macao and Taiwan Residents'],
};

/** English names of provinces that are not their code. */
const PROVINCE_ABROAD: Partial<Record<ProvinceCode, string>> = {
  neimenggu: 'Inner Mongolia',
  xizang: 'Tibet',
};

const SOCIAL = ['社会组织', 'Social organization'];
const OFFICIAL = ['机关事业单位', '机关/事业单位', '政府/事业单位', '政府机关/事业单位', '党政机关/事业单位'];
/** What a portal calls everybody who is not a person. */
const UNIT = [
  '单位',
  '企业/单位',
  '法人单位',
  '单位法人',
  '法人',
  '组织',
  '组织机构',
  '机构',
  '非个人',
  '其他组织',
  'Organization',
  'Company',
  'Unit',
];

const TRADER = '个体工商户';
/** A social credit code that begins with 92 is a sole trader's (GB 32100-2015: 9 industry and commerce, 2 sole trader). */
const isTrader = (idNumber: string): boolean => /^92/.test(idNumber.trim());

/** Wordings of a nature: the label given, the code's names, then what seed 001 §1.1 says to take instead. */
export const natureTexts = (code: Nature | '' | undefined, label?: string, idNumber = ''): string[] => {
  if (!code) return unique([label]);
  const trader = code === 'enterprise' && isTrader(idNumber) ? [TRADER] : [];
  const others = AS_ASSOCIATION.has(code) ? [...namesOf(NATURES, 'association'), ...SOCIAL] : [];
  const any = code === 'individual' ? [] : UNIT;
  const official = /^(?:institution|government)$/.test(code) ? OFFICIAL : [];
  return unique([label, ...trader, ...namesOf(NATURES, code), ...official, ...others, ...any]);
};

/** 港澳台居民居住证 is two options on some portals; the first digits of the number tell which (81, 82, 83). */
const residenceTexts = (idNumber: string): string[] => {
  const names = namesOf(ID_TYPES, 'hkMacauTaiwanResidence');
  if (/^8[12]/.test(idNumber)) return names.filter((n) => !n.startsWith('台湾'));
  if (/^83/.test(idNumber)) return names.filter((n) => !n.startsWith('港澳居民'));
  return names.filter((n) => n.startsWith('港澳台'));
};

/** Portals put the country, the place or the generation in front of 身份证. */
const RESIDENT_ID = ['大陆', '内地', '中国大陆', '中国', '境内', '二代', '第二代'].flatMap((w) => [
  `${w}居民身份证`,
  `${w}身份证`,
]);

/** Wordings of an ID type: the label given, the code's names. */
export const idTypeTexts = (code: IdType | '' | undefined, label?: string, idNumber = ''): string[] => {
  if (!code) return unique([label]);
  if (code === 'hkMacauTaiwanResidence') return unique([label, ...residenceTexts(idNumber)]);
  // The licence and the 统一社会信用代码 on it are one paper since 2015; portals name either.
  const paper = code === 'unifiedCreditCode' ? namesOf(ID_TYPES, 'businessLicense') : [];
  const resident = code === 'residentId' ? RESIDENT_ID : [];
  const trader = code === 'businessLicense' && isTrader(idNumber) ? [`${TRADER}营业执照`] : [];
  return unique([
    label,
    ...trader,
    ...namesOf(ID_TYPES, code),
    ...resident,
    ...paper,
    ...(ABROAD[code] ?? []),
  ]);
};

/** Wordings of an ID type that is stored as free text (the domain's registrant). */
export const idTypeTextsOf = (text: string): string[] => {
  const entry = ID_TYPES.find(
    (e) => e.code === text || e.zh === text || (e.aliases as readonly string[]).includes(text),
  );
  return entry ? unique([entry.code === text ? undefined : text, ...idTypeTexts(entry.code)]) : [text];
};

/** Wordings of a region's name; a municipality's city level is 市辖区 on some portals. */
export const regionTexts = (name: string, parent?: string): string[] => {
  const province = findProvince(name);
  const level = parent === name ? ['市辖区', `${name.replace(/市$/, '')}城区`, '城区'] : [];
  const abroad = province
    ? [PROVINCE_ABROAD[province.code] ?? '', province.code].flatMap((en) =>
        en ? [en, `${en} Province`, `${en} City`, `${en} Municipality`] : [],
      )
    : [];
  return unique([name, province?.zh, province?.short, ...level, ...abroad]);
};
