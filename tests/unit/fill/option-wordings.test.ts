/** Lists of portals that word their answers in their own way: what the stored value means among them. */
import { describe, expect, it } from 'vitest';
import { idTypeTexts, matchOption, natureTexts, regionTexts } from '../../../lib/fill/options';
import { fieldValue } from '../../../lib/fill/values';
import type { Applicant } from '../../../lib/schema/applicant';
import type { FieldKey } from '../../../lib/schema/fields';

/** `-`: no option means it. */
type Case = readonly [what: string, wanted: readonly string[], options: string, want: string];
const cases: Case[] = [];
const check = (...c: Case): unknown => cases.push(c);

const wantedOf = (site: NonNullable<Applicant['sites']>[number], key: FieldKey): readonly string[] => {
  const value = fieldValue({ sites: [site] } as Applicant, [key], 0);
  if (value?.kind === 'boolean') return value.value ? value.yes : value.no;
  if (value?.kind === 'choices') return value.wanted[0] ?? [];
  return value?.kind === 'choice' ? value.wanted : [];
};
const N1 =
  '个人|企业|政府机关|事业单位|社会团体|民办非企业单位|基金会|律师执业机构|国防机构|外国在华文化中心|群众性团体组织|司法鉴定机构|宗教团体|境外机构|医疗机构|公证机构';
check('nature ent', natureTexts('enterprise'), N1, '企业');
check('nature ind', natureTexts('individual'), N1, '个人');
check('lawfirm', natureTexts('lawFirm'), N1, '律师执业机构');
const N2 = '单位|个人';
check('ent', natureTexts('enterprise'), N2, '单位');
check('inst', natureTexts('institution'), N2, '单位');
check('ind', natureTexts('individual'), N2, '个人');
check('gov', natureTexts('government'), N2, '单位');
const N3 = '企业备案|个人备案';
check('ent', natureTexts('enterprise'), N3, '企业备案');
check('ind', natureTexts('individual'), N3, '个人备案');
const N4 = '企业用户|个人用户|政府/事业单位|其他组织';
check('ent', natureTexts('enterprise'), N4, '企业用户');
check('ind', natureTexts('individual'), N4, '个人用户');
check('inst', natureTexts('institution'), N4, '政府/事业单位');
check('gov', natureTexts('government'), N4, '政府/事业单位');
const N5 = '国家机关|事业单位|企业|个人|社会团体|军队|其它';
check('gov', natureTexts('government'), N5, '国家机关');
check('mil', natureTexts('military'), N5, '军队');
check('found', natureTexts('foundation'), N5, '社会团体');
const N6 = '企业（含个体工商户）|个人|事业单位|社会团体';
check('ent', natureTexts('enterprise'), N6, '企业（含个体工商户）');
const N7 = '4 - 企业|5 - 个人|2 - 政府机关|3 - 事业单位';
check('ent', natureTexts('enterprise'), N7, '4 - 企业');
check('ind', natureTexts('individual'), N7, '5 - 个人');
const N8 = '企业法人|机关法人|事业法人|社团法人|自然人|个体工商户';
check('ent', natureTexts('enterprise'), N8, '企业法人');
check('ind', natureTexts('individual'), N8, '自然人');
check('gov', natureTexts('government'), N8, '机关法人');
const N9 = 'Enterprise|Individual|Government agency|Public institution|Social organization';
check('ent', natureTexts('enterprise'), N9, 'Enterprise');
check('ind', natureTexts('individual'), N9, 'Individual');
check('gov', natureTexts('government'), N9, 'Government agency');
check('inst', natureTexts('institution'), N9, 'Public institution');
const N10 = '非个人（单位）|个人';
check('ent', natureTexts('enterprise'), N10, '非个人（单位）');
check('ind', natureTexts('individual'), N10, '个人');
const N11 = '法人单位|个人（自然人）';
check('ind', natureTexts('individual'), N11, '个人（自然人）');
check('ent', natureTexts('enterprise'), N11, '法人单位');
const N12 = '民办非企业单位|企业单位|事业单位';
check('ent', natureTexts('enterprise'), N12, '企业单位');
const N13 = '公司/企业|个人|机关事业单位|社会组织';
check('ent', natureTexts('enterprise'), N13, '公司/企业');
check('assoc', natureTexts('association'), N13, '社会组织');
check('inst', natureTexts('institution'), N13, '机关事业单位');
check('gov', natureTexts('government'), N13, '机关事业单位');
check('nonE', natureTexts('nonEnterprise'), N13, '社会组织');
const I1 = '身份证|护照|军官证|台胞证|港澳通行证';
check('rid', idTypeTexts('residentId'), I1, '身份证');
check('taiwan', idTypeTexts('taiwanPermit'), I1, '台胞证');
check('hkm', idTypeTexts('hkMacauPermit'), I1, '港澳通行证');
check('pass', idTypeTexts('passport'), I1, '护照');
check('off', idTypeTexts('officer'), I1, '军官证');
const I2 = '营业执照|组织机构代码证|统一社会信用代码证|事业单位法人证书';
check('bl', idTypeTexts('businessLicense'), I2, '营业执照');
check('ucc', idTypeTexts('unifiedCreditCode'), I2, '统一社会信用代码证');
check('inst', idTypeTexts('institutionLicense'), I2, '事业单位法人证书');
const I3 = '企业营业执照|个体工商户营业执照|组织机构代码证';
check('bl', idTypeTexts('businessLicense'), I3, '企业营业执照');
const I5 = '统一社会信用代码|组织机构代码';
check('bl', idTypeTexts('businessLicense'), I5, '统一社会信用代码');
check('ucc', idTypeTexts('unifiedCreditCode'), I5, '统一社会信用代码');
const I6 = '工商营业执照号码|组织机构代码证书';
check('bl', idTypeTexts('businessLicense'), I6, '工商营业执照号码');
const I7 =
  'Resident identity card|Passport|Mainland Travel Permit for Hong Kong and Macao Residents|Mainland Travel Permit for Taiwan Residents';
check('rid', idTypeTexts('residentId'), I7, 'Resident identity card');
check('pass', idTypeTexts('passport'), I7, 'Passport');
const I8 =
  '居民身份证|外国人永久居留身份证|港澳居民居住证|台湾居民居住证|港澳居民来往内地通行证|台湾居民来往大陆通行证|护照';
check('rid', idTypeTexts('residentId'), I8, '居民身份证');
check('fpr', idTypeTexts('foreignPermanentResident'), I8, '外国人永久居留身份证');
check('hkm', idTypeTexts('hkMacauPermit'), I8, '港澳居民来往内地通行证');
check('hkres', idTypeTexts('hkMacauTaiwanResidence', '', '810000199001011234'), I8, '港澳居民居住证');
check('twres', idTypeTexts('hkMacauTaiwanResidence', '', '830000199001011234'), I8, '台湾居民居住证');
const I9 = '回乡证|台胞证|二代身份证';
check('hkm', idTypeTexts('hkMacauPermit'), I9, '回乡证');
check('rid', idTypeTexts('residentId'), I9, '二代身份证');
const I10 = '身份证（中国大陆）|护照（外籍人士）';
check('rid', idTypeTexts('residentId'), I10, '身份证（中国大陆）');
check('pass', idTypeTexts('passport'), I10, '护照（外籍人士）');
const reuse = (v: boolean) =>
  wantedOf({ siteManager: { sameAsEntityManager: v } }, 'siteManager.sameAsEntityManager');
for (const [o, y, no] of [
  ['是|否', '是', '否'],
  ['复用主体负责人|新建负责人', '复用主体负责人', '新建负责人'],
  ['与主体负责人一致|与主体负责人不一致', '与主体负责人一致', '与主体负责人不一致'],
  ['同主体负责人|其他人员', '同主体负责人', '其他人员'],
  ['复用主体负责人信息|重新填写', '复用主体负责人信息', '重新填写'],
  ['使用主体负责人|添加新负责人', '使用主体负责人', '添加新负责人'],
  ['相同|不同', '相同', '不同'],
  ['同一人|非同一人', '同一人', '非同一人'],
  ['沿用主体负责人信息|新填网站负责人信息', '沿用主体负责人信息', '新填网站负责人信息'],
  ['主体负责人|另行指定', '主体负责人', '另行指定'],
  ['复用|不复用', '复用', '不复用'],
  ['主体负责人兼任|另行指定', '主体负责人兼任', '另行指定'],
  ['复用已有负责人|填写新的负责人', '复用已有负责人', '填写新的负责人'],
  ['与单位负责人为同一人|为其他人', '与单位负责人为同一人', '为其他人'],
  ['就是主体负责人|换一位', '就是主体负责人', '换一位'],
  ['还是主体负责人|换成其他人', '还是主体负责人', '换成其他人'],
  ['Yes|No', 'Yes', 'No'],
  ['是，与主体负责人相同|否，另外填写', '是，与主体负责人相同', '否，另外填写'],
] as const) {
  check('reuse y', reuse(true), o, y);
  check('reuse n', reuse(false), o, no);
}
const pre = (v: string) => wantedOf({ preApproval: v }, 'site.preApproval');
for (const [o, w] of [
  ['无|新闻|出版|教育', '无'],
  ['不涉及|新闻', '不涉及'],
  ['以上均无|新闻', '以上均无'],
  ['无需前置审批|需要', '无需前置审批'],
  ['是|否', '否'],
  ['有|无', '无'],
  ['涉及|不涉及', '不涉及'],
  ['无前置审批内容|出版|药品', '无前置审批内容'],
  ['不涉及以下内容|出版', '不涉及以下内容'],
  ['不涉及需前置审批的内容|新闻|出版', '不涉及需前置审批的内容'],
  ['None|News', 'None'],
  ['需要|不需要', '不需要'],
  ['否，不涉及|是，涉及', '否，不涉及'],
  ['以上内容都不涉及|出版|新闻', '以上内容都不涉及'],
] as const)
  check('pre 无', pre('无'), o, w);
check('pre 出版', pre('出版'), '无|新闻|出版（含网络游戏）|教育', '出版（含网络游戏）');
check('pre 新闻', pre('新闻'), '不涉及|互联网新闻信息服务|出版', '互联网新闻信息服务');
check('pre 药品', pre('药品和医疗器械'), '不涉及|药品和医疗器械|出版', '药品和医疗器械');
const content = (v: string) => wantedOf({ serviceContent: v }, 'site.serviceContent');
check('sc', content('单位门户网站'), '综合门户|单位门户网站|网络购物|其他', '单位门户网站');
check('sc2', content('单位门户网站'), '企业门户|个人博客|电商', '企业门户');
check('sc3', content('单位门户网站'), '单位门户|博客', '单位门户');
check('sc4', content('博客/个人空间'), '博客/个人空间|其他', '博客/个人空间');
check('sc5', content('博客/个人空间'), '单位门户网站|博客、个人空间|其它', '博客、个人空间');
check('sc6', content('其他'), '单位门户网站|其它', '其它');
check('sc7', content('网络购物'), '综合门户|网上购物|电子商务', '网上购物');
check('sc8', content('单位门户网站'), '企业官方网站|商城', '企业官方网站');
check('sc9', content('即时通信'), '即时通讯|电子邮件', '即时通讯');
check('sc10', content('博客/个人空间'), '个人博客|企业官网', '个人博客');
const service = (v: string) => wantedOf({ serviceType: v }, 'site.serviceType');
check('st', service('网站应用服务'), '网站|APP|小程序|快应用', '网站');
check('st2', service('网站应用服务'), '网站应用服务|APP应用服务|其他', '网站应用服务');
check('st3', service('网站应用服务'), '网站备案|APP备案', '网站备案');
check('st6', service('网站应用服务'), '综合门户|单位门户网站|网站建设|其他', '-');
check('st4', service('网站应用服务'), 'Website|App|Mini program', 'Website');
check('st5', service('网站应用服务'), '互联网网站|移动互联网应用程序（APP）', '互联网网站');
const cloud = (v: string) => wantedOf({ cloudService: v }, 'site.cloudService');
check('cs', cloud('ECS'), '云服务器ECS|轻量应用服务器|虚拟主机', '云服务器ECS');
check('cs2', cloud('ECS'), 'ECS（弹性云服务器）|函数', 'ECS（弹性云服务器）');
check('cs3', cloud('云服务器'), '云服务器 CVM|对象存储 COS', '云服务器 CVM');
check('cs4', cloud('使用备案服务号'), '选择云产品实例|使用备案授权码', '使用备案授权码');
const language = (v: string) => wantedOf({ languages: [v] }, 'site.languages');
check('lg', language('中文简体'), '简体中文|繁体中文|英语', '简体中文');
check('lg2', language('英语'), '中文|英文|日文', '英文');
check('lg3', language('中文简体'), '汉语|英语|藏语', '汉语');
check('lg4', language('中文简体'), 'Simplified Chinese|Traditional Chinese|English', 'Simplified Chinese');
check('lg5', language('中文简体'), '中文（简体）|中文（繁体）', '中文（简体）');
check('lg6', language('维吾尔语'), '维文|藏文', '维文');
check('lg7', language('韩语'), '朝鲜语|英语', '朝鲜语');
check('lg8', language('葡萄牙语'), '葡萄牙文|英文', '葡萄牙文');
check('lg9', language('德语'), '德文|英文', '德文');
for (const [name, opts, w, parent] of [
  ['内蒙古自治区', '内蒙古|内蒙', '内蒙古'],
  ['广西壮族自治区', '广西|广东', '广西'],
  ['新疆维吾尔自治区', '新疆省|西藏', '新疆省'],
  ['北京市', '北京|天津', '北京'],
  ['延边朝鲜族自治州', '延边州|吉林市', '延边州'],
  ['恩施土家族苗族自治州', '恩施州|宜昌市', '恩施州'],
  ['西湖区', '西湖|上城', '西湖'],
  ['浦东新区', '浦东新区|黄浦区', '浦东新区'],
  ['重庆市', '市辖区|县', '市辖区', '重庆市'],
  ['黔东南苗族侗族自治州', '黔东南州|黔南州', '黔东南州'],
  ['巴音郭楞蒙古自治州', '巴音郭楞州|伊犁州', '巴音郭楞州'],
  ['伊犁哈萨克自治州', '伊犁州|阿克苏地区', '伊犁州'],
  ['浙江省', '浙江 Zhejiang|江苏 Jiangsu', '浙江 Zhejiang'],
  ['浙江省', '浙江省(33)|江苏省(32)', '浙江省(33)'],
  ['朝阳区', '朝阳区|海淀区', '朝阳区'],
] as readonly (readonly [string, string, string, string?])[])
  check(name, regionTexts(name, parent), opts, w);

check('sole trader', idTypeTexts('businessLicense', '', '92330106MA2XXXXX5K'), I3, '个体工商户营业执照');
check(
  'sole trader',
  natureTexts('enterprise', '', '92330106MA2XXXXX5K'),
  '企业|个体工商户|个人',
  '个体工商户',
);
check('company', natureTexts('enterprise', '', '91330106MA2XXXXX5K'), '企业|个体工商户|个人', '企业');
// Lists in English.
const EN_IDS =
  'Business License|Unified Social Credit Code|Resident ID Card|Passport|Mainland Travel Permit for Hong Kong and Macao Residents';
check('licence', idTypeTexts('businessLicense'), EN_IDS, 'Business License');
check('resident', idTypeTexts('residentId'), EN_IDS, 'Resident ID Card');
check(
  'permit',
  idTypeTexts('hkMacauPermit'),
  EN_IDS,
  'Mainland Travel Permit for Hong Kong and Macao Residents',
);
const EN_PROVINCES = 'Beijing|Shanxi|Shaanxi|Inner Mongolia|Zhejiang Province|Hainan|Henan';
check('浙江', regionTexts('浙江省'), EN_PROVINCES, 'Zhejiang Province');
check('山西', regionTexts('山西省'), EN_PROVINCES, 'Shanxi');
check('陕西', regionTexts('陕西省'), EN_PROVINCES, 'Shaanxi');
check('内蒙古', regionTexts('内蒙古自治区'), EN_PROVINCES, 'Inner Mongolia');
check('none', pre('无'), 'Not involved|News|Publishing', 'Not involved');
for (const [nature, want] of [
  ['enterprise', 0],
  ['individual', 1],
] as const)
  for (const both of ['我是企业|我是个人', '企业性质|个人性质', 'Company|Personal'])
    check(nature, natureTexts(nature), both, both.split('|')[want]!);
check('permanent', idTypeTexts('foreignPermanentResident'), '外国护照|外国人居留证', '外国人居留证');
check('foundation', idTypeTexts('foundationLicense'), '事业法人证|基金会证书', '基金会证书');
check('non-enterprise', idTypeTexts('nonEnterpriseLicense'), '营业执照|民办非企业登记证', '民办非企业登记证');
// Two answers of which none is the stored one.
check('宗教', pre('宗教'), '无|新闻', '-');
check('无', pre('无'), '新闻|出版', '-');
check('reuse', reuse(true), '张三|李四', '-');
check('阜新蒙古族自治县', regionTexts('阜新蒙古族自治县'), '阜新市|彰武县', '-');
check('阜新市', regionTexts('阜新市'), '阜新蒙古族自治县|彰武县', '-');

describe('options as portals word them', () => {
  it.each(cases)('%s: %j in %s', (_what, wanted, options, want) => {
    const texts = options.split('|');
    const index = matchOption(wanted, texts);
    expect(index === undefined ? '-' : texts[index]).toBe(want);
  });
});
