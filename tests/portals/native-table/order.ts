import { seedOrder } from '../shared/seed-order';

/** A server-made page of the old kind: a table, native lists, radio buttons (facts: the 2015 HTML). */
export const order = seedOrder({
  id: 'native-table',
  naming: (i) => `x${i + 11}`,
  theme: {
    brand: '网站备案信息填报系统',
    accent: '#1b5fa8',
    header: '#1b5fa8',
    headerText: '#ffffff',
    search: '站内搜索',
    menu: ['系统首页', '备案填报', '修改密码', '退出系统'],
    crumbs: ['备案填报', '首次备案'],
  },
  rename: { 居民身份证: '身份证', '营业执照（个人或企业）': '工商营业执照号码' },
  titles: { sections: { 单位负责人信息: '主体负责人情况', 网站负责人信息: '网站负责人情况' } },
  words: {
    'other.region': { label: '主办单位所属区域' },
    'entity.nature': { label: '主办单位性质' },
    'entity.idType': { label: '主办单位有效证件类型' },
    'entity.name': { label: '主办单位名称' },
    'entity.idNumber': { label: '主办单位有效证件号码' },
    'entity.idAddress': { label: '主办单位证件住所' },
    'entity.mailingAddress': { label: '主办单位通信地址', before: undefined },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.idType': { label: '有效证件类型' },
    'entityManager.idNumber': { label: '有效证件号码' },
    'entityManager.phone2': { label: '办公电话' },
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
  },
});
