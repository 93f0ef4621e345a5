/**
 * Codes of the product contract §1 and §3 with their names. Plain data, no imports.
 * Aliases are what portals call the same thing; options are matched by meaning with them
 * (sources: seed 001 §1.1 and §2, facts `2_id_documents`, portal inventories).
 */

export interface CodeName<C extends string = string> {
  code: C;
  zh: string;
  en: string;
  /** Other wordings seen on portals, most usual first. */
  aliases: readonly string[];
}

// Marked free of side effects so that a bundle drops the tables it does not use.
// @__NO_SIDE_EFFECTS__
const name = <C extends string>(code: C, zh: string, en: string, ...aliases: string[]): CodeName<C> => ({
  code,
  zh,
  en,
  aliases,
});

export const NATURES = [
  name('individual', '个人', 'Individual', '自然人', '个人网站', '个人备案', '个人用户', 'Personal'),
  name(
    'enterprise',
    '企业',
    'Enterprise',
    '企业法人',
    '企业单位',
    '公司',
    '公司企业',
    '企业/单位',
    '单位',
    '企业或个体工商户',
    '个体工商户',
  ),
  name('institution', '事业单位', 'Public institution', '事业法人', '事业'),
  name(
    'government',
    '政府机关',
    'Government body',
    '政府',
    'Government agency',
    '机关',
    '党政机关',
    '国家机关',
    '政府机构',
    '机关法人',
  ),
  name('association', '社会团体', 'Social organisation', '社会组织', '社团法人', '社会团体法人', '社团'),
  name('military', '国防机构', 'Defence body', '军队', '部队', '军队单位'),
  name(
    'nonEnterprise',
    '民办非企业单位',
    'Private non-enterprise unit',
    '民办非企业',
    '民非',
    '社会服务机构',
  ),
  name('foundation', '基金会', 'Foundation', '基金会法人'),
  name('lawFirm', '律师执业机构', 'Law firm', '律师事务所', '律所', '律师机构'),
  name('foreignCultureCenter', '外国在华文化中心', 'Foreign culture centre'),
  name('massOrganization', '群众性团体组织', 'Mass organisation', '群众性自治组织', '群众团体'),
  name('judicialAppraisal', '司法鉴定机构', 'Judicial appraisal body', '司法鉴定所', '司法鉴定中心'),
  name('religious', '宗教团体', 'Religious body', '宗教活动场所'),
  name('overseas', '境外机构', 'Overseas body', '境外组织'),
  name('medical', '医疗机构', 'Medical body'),
  name('notary', '公证机构', 'Notary office', '公证处'),
  name('collective', '集体经济', 'Collective economic body', '集体经济组织', '农村集体经济组织'),
  name('arbitration', '仲裁机构', 'Arbitration body', '仲裁委员会'),
  name('other', '其他', 'Other', '其他机构', '其它'),
] as const;
export type Nature = (typeof NATURES)[number]['code'];

export const ID_TYPES = [
  name(
    'businessLicense',
    '营业执照（个人或企业）',
    'Business licence',
    '工商营业执照',
    '营业执照',
    '企业法人营业执照',
    '企业营业执照',
    '工商营业执照号码',
    '营业执照(三证合一)',
    '统一社会信用代码',
  ),
  name('orgCode', '组织机构代码证', 'Organisation code certificate', '组织机构代码', '组织机构代码证书'),
  name(
    'institutionLicense',
    '事业单位法人证书',
    'Public institution certificate',
    '事业法人证书',
    '事业法人证',
    '事业单位法人证',
  ),
  name(
    'unifiedCreditCode',
    '统一社会信用代码证书',
    'Unified social credit code certificate',
    '统一社会信用代码',
    '统一社会信用代码证',
  ),
  name(
    'associationLicense',
    '社会团体法人登记证书',
    'Social organisation certificate',
    '社团法人证书',
    '社会团体登记证书',
    '社会团体法人证书',
  ),
  name(
    'nonEnterpriseLicense',
    '民办非企业单位登记证书',
    'Private non-enterprise certificate',
    '民办非企业登记证书',
    '民办非企业单位登记证',
    '民办非企业登记证',
    '社会服务机构登记证书',
    '民办非企业单位证书',
  ),
  name(
    'foundationLicense',
    '基金会法人登记证书',
    'Foundation certificate',
    '基金会登记证书',
    '基金会法人证书',
    '基金会证书',
  ),
  name(
    'lawFirmLicense',
    '律师事务所执业许可证',
    'Law firm licence',
    '律所执业许可证',
    '律师执业许可证',
    '律师事务所执业证',
  ),
  name(
    'residentId',
    '居民身份证',
    'Resident ID card',
    'Resident identity card',
    'ID card',
    'Identity card',
    '身份证',
    '二代身份证',
    '第二代居民身份证',
    '大陆身份证',
    '中国居民身份证',
    '中华人民共和国居民身份证',
    '内地居民身份证',
  ),
  name('passport', '护照', 'Passport', '外国护照', '外籍护照', '护照（外籍）'),
  name(
    'hkMacauPermit',
    '港澳居民来往内地通行证',
    'HK/Macau travel permit',
    '港澳居民来往内陆通行证',
    '港澳通行证',
    '港澳居民通行证',
    '回乡证',
    '港澳来往内地通行证',
    '港澳台通行证',
  ),
  name(
    'taiwanPermit',
    '台湾居民来往大陆通行证',
    'Taiwan travel permit',
    '台胞证',
    '台湾居民通行证',
    '台湾通行证',
  ),
  name(
    'hkMacauTaiwanResidence',
    '港澳台居民居住证',
    'HK/Macau/Taiwan residence permit',
    '港澳居民居住证',
    '台湾居民居住证',
    '港澳台居住证',
  ),
  name(
    'foreignPermanentResident',
    '外国人永久居留身份证',
    'Foreign permanent resident ID',
    '外国人永久居留证',
    '外国人居留证',
    '永久居留身份证',
  ),
  name('officer', '军官证', 'Officer ID', '警官证', '军官证件', '军警官证'),
  name('other', '其他', 'Other', '其他证件', '其它'),
] as const;
export type IdType = (typeof ID_TYPES)[number]['code'];

/** ID types a person can hold; the rest belong to organisations. */
export const PERSON_ID_TYPES: ReadonlySet<string> = new Set<IdType>([
  'residentId',
  'passport',
  'hkMacauPermit',
  'taiwanPermit',
  'hkMacauTaiwanResidence',
  'foreignPermanentResident',
  'officer',
]);

export const FILING_TYPES = [
  name('firstFiling', '首次备案', 'First filing'),
  name('addSiteSameProvider', '新增网站（原备案在本接入商）', 'Add site (filed with this provider)'),
  name('addSiteOtherProvider', '新增网站（原备案不在本接入商）', 'Add site (filed elsewhere)'),
  name('addAccess', '接入备案', 'Add access'),
  name('changeEntity', '变更主体', 'Change entity'),
  name('changeSite', '变更网站', 'Change site'),
  name('cancelAccess', '取消接入', 'Cancel access'),
  name('cancelEntity', '注销主体', 'Cancel entity'),
  name('cancelSite', '注销网站', 'Cancel site'),
] as const;
export type FilingType = (typeof FILING_TYPES)[number]['code'];

export const ACCESS_PROVIDERS = [
  'aliyun',
  'qingcloud',
  'tencent',
  'huawei',
  'baidu',
  'ucloud',
  'jd',
  'volcano',
  'other',
] as const;
export type AccessProvider = (typeof ACCESS_PROVIDERS)[number];

/** 31 provinces: contract code, full name, short name, GB/T 2260 code (facts `provinces`). */
export interface ProvinceName {
  code: string;
  zh: string;
  short: string;
  gb2260: string;
}
export const PROVINCES = [
  { code: 'beijing', zh: '北京市', short: '北京', gb2260: '110000' },
  { code: 'tianjin', zh: '天津市', short: '天津', gb2260: '120000' },
  { code: 'hebei', zh: '河北省', short: '河北', gb2260: '130000' },
  { code: 'shanxi', zh: '山西省', short: '山西', gb2260: '140000' },
  { code: 'neimenggu', zh: '内蒙古自治区', short: '内蒙古', gb2260: '150000' },
  { code: 'liaoning', zh: '辽宁省', short: '辽宁', gb2260: '210000' },
  { code: 'jilin', zh: '吉林省', short: '吉林', gb2260: '220000' },
  { code: 'heilongjiang', zh: '黑龙江省', short: '黑龙江', gb2260: '230000' },
  { code: 'shanghai', zh: '上海市', short: '上海', gb2260: '310000' },
  { code: 'jiangsu', zh: '江苏省', short: '江苏', gb2260: '320000' },
  { code: 'zhejiang', zh: '浙江省', short: '浙江', gb2260: '330000' },
  { code: 'anhui', zh: '安徽省', short: '安徽', gb2260: '340000' },
  { code: 'fujian', zh: '福建省', short: '福建', gb2260: '350000' },
  { code: 'jiangxi', zh: '江西省', short: '江西', gb2260: '360000' },
  { code: 'shandong', zh: '山东省', short: '山东', gb2260: '370000' },
  { code: 'henan', zh: '河南省', short: '河南', gb2260: '410000' },
  { code: 'hubei', zh: '湖北省', short: '湖北', gb2260: '420000' },
  { code: 'hunan', zh: '湖南省', short: '湖南', gb2260: '430000' },
  { code: 'guangdong', zh: '广东省', short: '广东', gb2260: '440000' },
  { code: 'guangxi', zh: '广西壮族自治区', short: '广西', gb2260: '450000' },
  { code: 'hainan', zh: '海南省', short: '海南', gb2260: '460000' },
  { code: 'chongqing', zh: '重庆市', short: '重庆', gb2260: '500000' },
  { code: 'sichuan', zh: '四川省', short: '四川', gb2260: '510000' },
  { code: 'guizhou', zh: '贵州省', short: '贵州', gb2260: '520000' },
  { code: 'yunnan', zh: '云南省', short: '云南', gb2260: '530000' },
  { code: 'xizang', zh: '西藏自治区', short: '西藏', gb2260: '540000' },
  { code: 'shaanxi', zh: '陕西省', short: '陕西', gb2260: '610000' },
  { code: 'gansu', zh: '甘肃省', short: '甘肃', gb2260: '620000' },
  { code: 'qinghai', zh: '青海省', short: '青海', gb2260: '630000' },
  { code: 'ningxia', zh: '宁夏回族自治区', short: '宁夏', gb2260: '640000' },
  { code: 'xinjiang', zh: '新疆维吾尔自治区', short: '新疆', gb2260: '650000' },
] as const satisfies readonly ProvinceName[];
export type ProvinceCode = (typeof PROVINCES)[number]['code'];

/** Finds a province by its full or short Chinese name or by its code; undefined when there is none. */
export const findProvince = (text: string | undefined) => {
  const t = text?.trim();
  return t ? PROVINCES.find((p) => p.zh === t || p.short === t || p.code === t) : undefined;
};

/** True for the four municipalities, where city equals province (contract §1). */
export const isMunicipality = (code: ProvinceCode): boolean =>
  ['beijing', 'tianjin', 'shanghai', 'chongqing'].includes(code);
