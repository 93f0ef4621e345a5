/**
 * Every wording that means one stored value, best first, and the match of such a list against a page's options
 * (`matchOption`). Pure; runs where plans are made. Sources: contract §1 and §3, seed 001 §1.1 and §3.1,
 * option lists of the portal inventories.
 */
import { findProvince, ID_TYPES, type IdType, NATURES, type Nature } from '../schema/codes';

export { fold, isHint, matchExactly, matchOption } from '../widgets/support/match';

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((t) => (t?.trim() ? [t.trim()] : []))),
];

/** Groups of texts that mean the same; the first that contains a text answers for it. */
const GROUPS: readonly (readonly string[])[] = [
  ['中文简体', '简体中文', '简体', '中文(简体)', '汉语', '中文'],
  ['中文繁体', '繁体中文', '繁体', '中文(繁体)'],
  ['英语', '英文', 'English'],
  ['日语', '日文'],
  ['法语', '法文'],
  ['俄罗斯语', '俄语', '俄文'],
  ['西班牙语', '西班牙文'],
  ['阿拉伯语', '阿拉伯文'],
  ['朝鲜语', '韩语', '韩文', '朝鲜文'],
  ['藏语', '藏文'],
  ['蒙古语', '蒙语', '蒙古文'],
  ['彝文', '彝语'],
  ['维吾尔语', '维语', '维吾尔文'],
  ['网站应用服务', '网站服务', '网站应用', '网站'],
  ['App应用服务', 'APP应用服务', 'APP', '移动应用', 'APP服务'],
  ['使用备案服务号', '备案服务号', '服务号', '备案授权码', '授权码'],
  ['ECS', '云服务器ECS', '弹性云服务器ECS', '云服务器', '弹性云服务器'],
  ['单位门户网站', '单位门户', '企业门户网站', '企业官网'],
  ['博客/个人空间', '个人空间/博客', '博客', '个人空间'],
  ['其他', '其它'],
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
  '否',
];

/** A text and its synonyms. */
export const synonyms = (text: string): string[] => {
  const t = text.trim();
  const same = (g: readonly string[]) =>
    g.some((w) => w.toLowerCase() === t.replace(/\s+/g, '').toLowerCase());
  return unique([t, ...(GROUPS.find(same) ?? [])]);
};

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

const namesOf = (list: readonly { code: string; zh: string; aliases: readonly string[] }[], code: string) => {
  const entry = list.find((e) => e.code === code);
  return entry ? [entry.zh, ...entry.aliases] : [];
};

/** Wordings of a nature: the label given, the code's names, then what seed 001 §1.1 says to take instead. */
export const natureTexts = (code: Nature | '' | undefined, label?: string): string[] => {
  if (!code) return unique([label]);
  const others = AS_ASSOCIATION.has(code) ? namesOf(NATURES, 'association') : [];
  const any = code === 'individual' ? [] : ['单位', '企业/单位', '组织', '组织机构', '非个人'];
  return unique([label, ...namesOf(NATURES, code), ...others, ...any]);
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
  return unique([label, ...namesOf(ID_TYPES, code), ...resident, ...paper]);
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
  return unique([name, province?.zh, province?.short, ...level]);
};
