/** One line per wording: what a label means on its own, and whose fields are nobody's. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../lib/recognise/lookup';
import { normalise } from '../../../lib/recognise/text';
import { OWNERS, REGION_WORDS, VALIDITY_WORDS, WORDS } from '../../../lib/recognise/vocabulary';
import { isFieldKey } from '../../../lib/schema/fields';

const keysOf = (label: string): string => [...meaningOf(label).keys.keys()].sort().join(' ');

describe('vocabulary data', () => {
  it('is written in normalised form and names only keys of the contract', () => {
    for (const [words, keys] of WORDS) {
      for (const word of words.split(' ')) expect(normalise(word)).toBe(word);
      for (const key of keys.split(' '))
        expect(isFieldKey(key.replace(/~+$/, '').replace('person.', 'siteManager.'))).toBe(true);
    }
    for (const word of [REGION_WORDS, VALIDITY_WORDS, ...OWNERS.map(([w]) => w)].join(' ').split(' '))
      expect(normalise(word)).toBe(word);
  });
  it('has no word twice in one line', () => {
    for (const [words] of WORDS) expect(new Set(words.split(' ')).size).toBe(words.split(' ').length);
  });
});

describe('normalise', () => {
  it.each([
    ['* 单位名称：', '单位名称'],
    ['请输入单位名称', '单位名称'],
    ['证件 号码（必填）', '证件号码'],
    ['1.10 投资人', '投资人'],
    ['二、证件类型', '证件类型'],
    ['＊Ｅ-mail', 'e-mail'],
    ['请输入与主办单位证件上一致的名称', '主办单位名称'],
    ['请输入与主办单位证件上一致的地址', '主办单位证件地址'],
    ['请输入与主办单位证件上一致的证件号码', '主办单位证件号码'],
    ['1. 网站名称', '网站名称'],
    ['请选择', '请选择'],
  ])('%s → %s', (raw, flat) => {
    expect(normalise(raw)).toBe(flat);
  });
});

const PERSON = (p: string) => `entityManager.${p} siteManager.${p}`;
describe('labels', () => {
  it.each([
    ['主办单位或主办人名称', 'entity.name'],
    ['姓名/单位名称', 'entity.name'],
    ['单位性质', 'entity.nature'],
    ['主办单位通讯地址', 'entity.mailingAddress'],
    ['投资者或上级单位主管名称', 'entity.investor'],
    ['主办单位证件号码', 'entity.idNumber'],
    ['负责人证件号码', PERSON('idNumber')],
    ['负责人姓名', PERSON('name')],
    ['主体负责人姓名', 'entityManager.name'],
    ['网站负责人姓名', 'siteManager.name'],
    ['互联网信息服务负责人', 'siteManager.name siteManager.sameAsEntityManager'],
    ['网站负责人手机号码', 'siteManager.mobile'],
    ['应急联系人电话', PERSON('emergencyPhone')],
    ['应急手机号码', PERSON('emergencyPhone')],
    ['单位应急值班手机', ''],
    ['应急手机号，与上面的手机号不同', PERSON('emergencyPhone')],
    ['实际联系地址，快递能送到', 'entity.mailingAddress'],
    ['联系邮箱，电子发票将发到这里', ''],
    ['营业执照 / 身份证上的号码', `entity.idNumber ${PERSON('idNumber')}`],
    ['证照上印的地址', 'entity.idAddress'],
    ['备案身份', 'entity.nature'],
    ['指定管家姓名', ''],
    ['工程师姓名', ''],
    ['部长手机', ''],
    ['登记人电话', ''],
    ['负责人身份', ''],
    ['域名登记人', 'site.domainRegistrantName'],
    ['证照名称', `entity.idType ${PERSON('idType')}`],
    ['证件号码（大写 X）', `entity.idNumber ${PERSON('idNumber')}`],
    ['单位全称或个人姓名', 'entity.name'],
    ['身份', 'entity.nature'],
    ['专项许可', 'site.preApproval'],
    ['管家回访手机', ''],
    ['与证件一致', ''],
    ['办公室电话', PERSON('phone2')],
    ['联系方式1', PERSON('mobile')],
    ['电子邮件址', PERSON('email')],
    ['网站首页 URL', 'site.homeUrl'],
    ['前置或专项审批内容类型', 'site.preApproval'],
    ['网站备注（选填）', 'site.remarks'],
    ['已验证域名', 'site.domain'],
    ['备案授权码', 'site.filingServiceNumber'],
    ['域名持有者证件号码', 'site.domainRegistrantIdNumber'],
    ['请输入证件号码后6位', 'sms.idLast6'],
    ['同主体负责人', 'siteManager.sameAsEntityManager'],
    ['投资人或主管单位', 'entity.investor'],
    ['地区（省）', 'entity.province'],
    ['地区（区）', 'entity.district'],
    ['联系电话（座机）', PERSON('phone2')],
  ])('%s → %s', (label, keys) => {
    expect(keysOf(label)).toBe(keys.split(' ').sort().join(' '));
  });

  it.each([
    '联系人姓名',
    '发票抬头',
    '技术负责人',
    '技术负责人手机',
    '代理人姓名',
    '经办人手机号码',
    'ICP备案密码',
    '收件人地址',
    '搜索域名',
    '法定代表人手机号码',
    '注册资本',
    '即时通信',
    '服务器放置地',
    '接入方式',
    '负责人居住地址',
    '图形验证码文字',
  ])('%s is nobody’s', (label) => {
    const meaning = meaningOf(label);
    expect([...meaning.keys.keys()].filter((k) => k !== 'sms.code')).toEqual([]);
  });

  it('a wording nobody has seen is not guessed', () => {
    expect(keysOf('贵司拟用承载介质')).toBe('');
  });
});
