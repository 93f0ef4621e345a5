import { seedOrder } from '../shared/seed-order';

/** The same order in Element Plus, with a provider's own wordings (facts: Tencent 2018, Aliyun 2019). */
export const order = seedOrder({
  id: 'element-plus',
  naming: (i) => `m${i * 3 + 2}`,
  theme: {
    brand: '云服务 · 网站备案',
    accent: '#2f6bff',
    header: '#1d2434',
    headerText: '#e8ecf4',
    search: '搜索产品、文档',
    menu: ['备案概览', '备案订单', '云服务授权', '备案百科', '意见反馈'],
    crumbs: ['控制台', '网站备案', '填写备案信息'],
  },
  rename: { 居民身份证: '身份证', '营业执照（个人或企业）': '工商营业执照' },
  titles: {
    sections: {
      主办者信息校验: '主办单位信息',
      网站信息校验: '域名信息',
      单位负责人信息: '主体负责人信息',
    },
  },
  words: {
    'other.region': { label: '主办单位所属区域' },
    'entity.nature': { label: '主办单位性质' },
    'entity.idType': { label: '主办单位证件类型' },
    'entity.name': { label: '主办单位或主办人名称' },
    'entity.idNumber': { label: '主办单位证件号码' },
    'entity.idAddress': { label: '主办单位证件住所' },
    'entity.mailingAddress': { label: '主办单位通讯地址' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.idType': { label: '负责人证件类型' },
    'entityManager.idNumber': { label: '负责人证件号码' },
    'entityManager.mobile': { label: '联系方式1' },
    'trap.captcha': { label: '短信验证码' },
    'entityManager.emergencyPhone': { label: '应急联系人电话', initial: '13312345678' },
    'entityManager.email': { label: '电子邮件地址' },
    'site.preApproval': { label: '前置审批类型' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
    'siteManager.name': { label: '负责人姓名', help: undefined },
    'siteManager.mobile': { label: '联系方式1' },
  },
});
