import { describe, expect, it } from 'vitest';
import {
  idTypeTexts,
  idTypeTextsOf,
  isHint,
  matchExactly,
  matchOption,
  NO_PRE_APPROVAL,
  natureTexts,
  regionTexts,
  synonyms,
} from '../../../lib/fill/options';
import { ID_TYPES, type IdType, NATURES, type Nature, PROVINCES } from '../../../lib/schema/codes';

/** MIIT's own list (portal inventories). */
const MIIT = NATURES.filter((n) => n.code !== 'other').map((n) => n.zh);
const OLD = ['请选择单位性质', '军队', '政府机关', '事业单位', '企业', '个人', '社会团体'];
const SHORT = ['个人', '单位'];
const PAPERS = [
  '工商营业执照',
  '组织机构代码证',
  '事业单位法人证书',
  '社会团体法人登记证书',
  '民办非企业单位登记证书',
];
const PERSONS = ['居民身份证', '台胞证', '护照', '军官证'];
const MIIT_PERSONS = [
  '居民身份证',
  '护照',
  '台湾居民来往大陆通行证',
  '港澳居民来往内陆通行证',
  '外国人永久居留身份证',
  '港澳居民居住证',
  '台湾居民居住证',
];
const PROVINCE_NAMES = PROVINCES.map((p) => p.zh);
const PROVINCE_SHORT = ['请选择', ...PROVINCES.map((p) => p.short)];
const CONTENT = ['综合门户', '博客/个人空间', '网络广告/信息', '单位门户网站', '网络购物', '其他'];

type Row = [wanted: readonly string[], options: readonly string[], answer: string | undefined];
const nature = (code: Nature, label = '') => natureTexts(code, label);
const paper = (code: IdType, label = '', number = '') => idTypeTexts(code, label, number);

const NATURE_ROWS: Row[] = [
  ...NATURES.filter((n) => n.code !== 'other').map((n): Row => [nature(n.code), MIIT, n.zh]),
  [nature('other'), MIIT, '社会团体'],
  [nature('enterprise'), OLD, '企业'],
  [nature('individual'), OLD, '个人'],
  [nature('institution'), OLD, '事业单位'],
  [nature('government'), OLD, '政府机关'],
  [nature('military'), OLD, '军队'],
  [nature('association'), OLD, '社会团体'],
  [nature('nonEnterprise'), OLD, '社会团体'],
  [nature('foundation'), OLD, '社会团体'],
  [nature('lawFirm'), OLD, '社会团体'],
  [nature('collective'), OLD, '社会团体'],
  [nature('overseas'), OLD, undefined],
  [nature('enterprise'), SHORT, '单位'],
  [nature('lawFirm'), SHORT, '单位'],
  [nature('individual'), SHORT, '个人'],
  [nature('enterprise'), ['个人', '企业/单位'], '企业/单位'],
  [nature('enterprise'), ['个人', '企业或个体工商户'], '企业或个体工商户'],
  [nature('enterprise'), ['个人', '单位(企业/事业单位/政府机关)'], '单位(企业/事业单位/政府机关)'],
  [nature('institution'), ['个人', '单位(企业/事业单位/政府机关)'], '单位(企业/事业单位/政府机关)'],
  [nature('individual'), ['个人', '单位(企业/事业单位/政府机关)'], '个人'],
  [nature('enterprise'), ['个人', '民办非企业单位', '社会团体'], undefined],
  [nature('enterprise'), ['个人', '事业单位'], undefined],
  [nature('institution'), ['企业', '企业单位'], undefined],
  [nature('individual'), ['企业', '单位'], undefined],
  [nature('individual'), ['自然人', '法人'], '自然人'],
  [nature('enterprise', '有限责任公司'), ['企业', '有限责任公司'], '有限责任公司'],
  [nature('enterprise', '有限责任公司'), ['企业', '个人'], '企业'],
  [nature('enterprise'), ['企 业', '个 人'], '企 业'],
  [nature('enterprise'), ['企业（含个体工商户）', '个人'], '企业（含个体工商户）'],
  [nature('nonEnterprise'), ['企业', '民办非企业'], '民办非企业'],
  [nature('nonEnterprise'), ['企业', '个人', '事业单位'], undefined],
  [nature('government'), ['党政机关', '企业'], '党政机关'],
];

const PAPER_ROWS: Row[] = [
  [paper('businessLicense'), PAPERS, '工商营业执照'],
  [paper('businessLicense'), ['营业执照（个人或企业）', '组织机构代码证'], '营业执照（个人或企业）'],
  [paper('businessLicense'), ['营业执照(个人或企业)', '护照'], '营业执照(个人或企业)'],
  [paper('businessLicense'), ['统一社会信用代码', '组织机构代码'], '统一社会信用代码'],
  [paper('businessLicense'), ['营业执照', '执业许可证'], '营业执照'],
  [paper('businessLicense'), ['护照', '居民身份证'], undefined],
  [
    paper('businessLicense', '营业执照(多证合一)'),
    ['营业执照(多证合一)', '工商营业执照'],
    '营业执照(多证合一)',
  ],
  [paper('unifiedCreditCode'), ['统一社会信用代码证书', '工商营业执照'], '统一社会信用代码证书'],
  [paper('unifiedCreditCode'), ['工商营业执照', '组织机构代码证'], '工商营业执照'],
  [paper('orgCode'), PAPERS, '组织机构代码证'],
  [paper('institutionLicense'), PAPERS, '事业单位法人证书'],
  [paper('institutionLicense'), ['事业法人证', '社团法人证书'], '事业法人证'],
  [paper('associationLicense'), PAPERS, '社会团体法人登记证书'],
  [paper('nonEnterpriseLicense'), PAPERS, '民办非企业单位登记证书'],
  [paper('nonEnterpriseLicense'), ['工商营业执照', '事业单位法人证书'], undefined],
  [paper('residentId'), PERSONS, '居民身份证'],
  [paper('residentId'), ['身份证', '护照'], '身份证'],
  [paper('residentId'), ['二代居民身份证', '外国人永久居留身份证'], '二代居民身份证'],
  [paper('residentId'), ['大陆居民身份证', '港澳居民居住证'], '大陆居民身份证'],
  [paper('residentId'), ['外国人永久居留身份证', '香港居民身份证'], undefined],
  [paper('residentId'), MIIT_PERSONS, '居民身份证'],
  [paper('residentId'), ['居民身份证（中国大陆）', '护照'], '居民身份证（中国大陆）'],
  [paper('passport'), PERSONS, '护照'],
  [paper('passport'), ['护照（外籍）', '身份证'], '护照（外籍）'],
  [paper('passport'), ['营业执照', '身份证'], undefined],
  [paper('officer'), PERSONS, '军官证'],
  [paper('taiwanPermit'), PERSONS, '台胞证'],
  [paper('taiwanPermit'), MIIT_PERSONS, '台湾居民来往大陆通行证'],
  [paper('hkMacauPermit'), MIIT_PERSONS, '港澳居民来往内陆通行证'],
  [paper('hkMacauPermit'), PERSONS, undefined],
  [paper('hkMacauPermit'), ['港澳居民来往内地通行证', '护照'], '港澳居民来往内地通行证'],
  [paper('hkMacauTaiwanResidence', '', '810000199001010010'), MIIT_PERSONS, '港澳居民居住证'],
  [paper('hkMacauTaiwanResidence', '', '820000199001010010'), MIIT_PERSONS, '港澳居民居住证'],
  [paper('hkMacauTaiwanResidence', '', '830000199001010010'), MIIT_PERSONS, '台湾居民居住证'],
  [paper('hkMacauTaiwanResidence'), MIIT_PERSONS, undefined],
  [paper('hkMacauTaiwanResidence'), ['港澳台居民居住证', '护照'], '港澳台居民居住证'],
  [paper('foreignPermanentResident'), MIIT_PERSONS, '外国人永久居留身份证'],
  [idTypeTextsOf('工商营业执照'), ['营业执照（个人或企业）', '护照'], '营业执照（个人或企业）'],
  [idTypeTextsOf('residentId'), ['身份证', '护照'], '身份证'],
  [idTypeTextsOf('某种证件'), ['身份证', '某种证件'], '某种证件'],
];

const REGION_ROWS: Row[] = [
  ...PROVINCES.map((p): Row => [regionTexts(p.zh), PROVINCE_SHORT, p.short]),
  ...PROVINCES.map((p): Row => [regionTexts(p.short), PROVINCE_NAMES, p.zh]),
  [regionTexts('北京市', '北京市'), ['市辖区'], '市辖区'],
  [regionTexts('北京市', '北京市'), ['请选择', '北京'], '北京'],
  [regionTexts('西湖区', '杭州市'), ['西湖', '滨江'], '西湖'],
  [regionTexts('西湖区'), ['西湖区', '东湖区'], '西湖区'],
  [regionTexts('朝阳区'), ['朝阳县', '双塔区'], undefined],
  [regionTexts('恩施土家族苗族自治州'), ['恩施州', '武汉市'], '恩施州'],
  [regionTexts('喀什地区'), ['喀什', '和田'], '喀什'],
  [regionTexts('吉林市'), ['吉林省', '长春市'], undefined],
  [regionTexts('海南省'), ['青海省', '云南省', '湖南省'], undefined],
  [regionTexts('河南省'), ['湖南省', '河北省'], undefined],
  [regionTexts('陕西省'), ['山西', '陕西'], '陕西'],
  [regionTexts('拱墅区'), ['上城区', '西湖区'], undefined],
];

const OTHER_ROWS: Row[] = [
  [synonyms('中文简体'), ['简体中文', '英文'], '简体中文'],
  [synonyms('中文简体'), ['中文（简体）', '中文（繁体）'], '中文（简体）'],
  [synonyms('中文简体'), ['中文繁体', '英语'], undefined],
  [synonyms('英语'), ['中文', 'English'], 'English'],
  [synonyms('英语'), ['英文', '法文'], '英文'],
  [synonyms('单位门户网站'), CONTENT, '单位门户网站'],
  [synonyms('单位门户网站'), ['综合门户', '单位门户'], '单位门户'],
  [synonyms('单位门户网站'), ['综合门户', '其他'], undefined],
  [synonyms('其他'), CONTENT, '其他'],
  [synonyms('其它'), CONTENT, '其他'],
  [synonyms('博客/个人空间'), CONTENT, '博客/个人空间'],
  [synonyms('网站应用服务'), ['网站应用服务', 'App应用服务', '微信号应用服务'], '网站应用服务'],
  [synonyms('网站应用服务'), ['网站', 'APP', '小程序'], '网站'],
  [synonyms('App应用服务'), ['网站应用服务', 'APP应用服务'], 'APP应用服务'],
  [synonyms('使用备案服务号'), ['云服务器', '备案授权码', '建站主机'], '备案授权码'],
  [synonyms('使用备案服务号'), ['云服务器', '轻量应用服务器', '备案服务码'], '备案服务码'],
  [synonyms('使用备案服务号'), ['ECS', '备案服务号'], '备案服务号'],
  [synonyms('ECS'), ['弹性云服务器 ECS', '企业门户', '专属云'], '弹性云服务器 ECS'],
  [synonyms('ECS'), ['云服务器（ECS）', '轻量应用服务器'], '云服务器（ECS）'],
  [synonyms('建站市场'), ['ECS', '建站市场'], '建站市场'],
  [NO_PRE_APPROVAL, ['以上都不涉及', '新闻', '出版'], '以上都不涉及'],
  [NO_PRE_APPROVAL, ['涉及', '不涉及'], '不涉及'],
  [NO_PRE_APPROVAL, ['是', '否'], '否'],
  [NO_PRE_APPROVAL, ['无前置审批', '文化'], '无前置审批'],
  [NO_PRE_APPROVAL, ['有', '无'], '无'],
  [NO_PRE_APPROVAL, ['文化', '新闻'], undefined],
  [['文化', '涉及', '是', '有'], ['涉及', '不涉及'], '涉及'],
  [['文化', '涉及', '是', '有'], ['是', '否'], '是'],
  [['文化', '涉及'], ['广播电影电视节目', '文化'], '文化'],
  [['复用', '是'], ['复用', '不复用'], '复用'],
  [['复用', '是'], ['不复用'], undefined],
  [['不复用', '否'], ['复用', '不复用'], '不复用'],
  [['复用', '是'], ['复用主体负责人李某晴', '不复用'], '复用主体负责人李某晴'],
  [['复用', '同主体负责人', '是'], ['是', '否'], '是'],
  [['中国', ''], ['请选择', ''], undefined],
  [['请选择'], ['请选择', '企业'], undefined],
  [[''], ['', '企业'], undefined],
  [['ＥＣＳ'], ['ECS', 'OSS'], 'ECS'],
  [['203.0.113.10'], ['203.0.113.100', '203.0.113.10'], '203.0.113.10'],
];

const ROWS = [...NATURE_ROWS, ...PAPER_ROWS, ...REGION_ROWS, ...OTHER_ROWS];

describe('options by meaning', () => {
  it.each(ROWS)('%j in %j is %j', (wanted, options, answer) => {
    const index = matchOption(wanted, options);
    expect(index === undefined ? undefined : options[index]).toBe(answer);
  });
  it('covers a table of more than 120 cases', () => {
    expect(ROWS.length).toBeGreaterThan(120);
  });
  it('does not depend on the order of the options', () => {
    for (const [wanted, options, answer] of ROWS) {
      const turned = [...options].reverse();
      const index = matchOption(wanted, turned);
      expect(index === undefined ? undefined : turned[index]).toBe(answer);
    }
  });
  it('every ID type finds its own name among all of them', () => {
    const names = ID_TYPES.map((t) => t.zh);
    for (const t of ID_TYPES) expect(names[matchOption(idTypeTexts(t.code, '', ''), names) ?? -1]).toBe(t.zh);
  });
  it('leaves a choice between two equal answers open', () => {
    expect(matchOption(['门户'], ['综合门户', '单位门户'])).toBeUndefined();
  });
  it('takes the same text given twice as one answer', () => {
    expect(matchOption(['企业'], ['企业', '企业', '个人'])).toBe(0);
  });
  it('exact matching never takes a part', () => {
    expect(matchExactly(['网站应用服务'], ['网站'])).toBeUndefined();
  });
  it.each(['请选择', '请选择单位性质', '--请选择--', '请输入', '暂无数据', '全部', 'Select', '—', ''])(
    '%j is a hint',
    (text) => {
      expect(isHint(text)).toBe(true);
    },
  );
  it.each(['无', '企业', '其他', 'ECS', '个人'])('%j is an answer', (text) => {
    expect(isHint(text)).toBe(false);
  });
});
