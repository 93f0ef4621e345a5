import { seedOrder } from '../shared/seed-order';

/** The 2019 wordings (主体信息, 联系方式1, 电子邮件地址) in Element UI, with a password in a plain text box. */
export const order = seedOrder({
  id: 'element-ui',
  naming: (i) => `p${i * 5 + 7}`,
  theme: {
    brand: '网站备案系统',
    accent: '#c7000b',
    header: '#fff5f5',
    headerText: '#3a3a3a',
    search: '搜索产品、文档',
    menu: ['首页', '备案管理', '实名认证', '工单'],
    crumbs: ['备案管理', '新增备案'],
  },
  rename: { '营业执照（个人或企业）': '工商营业执照' },
  titles: {
    steps: ['验证备案类型', '填写主体信息', '填写网站信息'],
    sections: {
      主办者信息校验: '验证备案类型',
      网站信息校验: '验证域名',
      主办者信息: '备案主体信息',
      单位负责人信息: '主体负责人信息',
    },
  },
  words: {
    'other.region': { label: '主办单位所属区域' },
    'entity.nature': { label: '主办单位性质' },
    'entity.idType': { label: '主办单位证件类型' },
    'entity.name': { label: '主办单位名称' },
    'entity.idNumber': { label: '主办单位证件号码' },
    'entity.mailingAddress': { label: '通讯地址' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.idType': { label: '负责人证件类型' },
    'entityManager.idNumber': { label: '负责人证件号码' },
    'entityManager.mobile': { label: '联系方式1' },
    'entityManager.emergencyPhone': { label: '应急联系人电话' },
    'entityManager.email': { label: '电子邮件地址' },
    'site.preApproval': { label: '前置审批类型' },
    'siteManager.sameAsEntityManager': { label: '填写新负责人信息' },
    'siteManager.name': { label: '负责人姓名' },
    'siteManager.mobile': { label: '联系方式1' },
  },
  extra: [
    { behind: 'entity.remarks', control: { key: 'trap.password', kind: 'text', label: 'ICP备案密码' } },
  ],
});
