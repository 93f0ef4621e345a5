import { seedOrder } from '../shared/seed-order';

/** Huawei's field names (facts 2025) in TDesign; the service content and languages are check boxes. */
export const order = seedOrder({
  id: 'tdesign',
  naming: (i) => `t${(i * 17) % 101}x`,
  theme: {
    brand: '腾飞云 备案',
    accent: '#0052d9',
    header: '#242424',
    headerText: '#ffffff',
    search: '搜索云产品',
    menu: ['总览', '备案申请', '备案授权码', '常见问题'],
    crumbs: ['备案', '备案申请'],
  },
  titles: {
    steps: ['验证备案类型', '填写主体信息', '填写互联网信息服务信息'],
    sections: {
      主办者信息校验: '主体信息',
      网站信息校验: '服务信息',
      主办者信息: '主体补充信息',
      单位负责人信息: '主体负责人',
      网站信息: '互联网信息服务信息',
      网站负责人信息: '互联网信息服务负责人',
    },
  },
  words: {
    'entity.nature': { label: '主体类型' },
    'entity.name': { label: '主体名称' },
    'entity.idType': { label: '主办单位证件类型' },
    'entity.idNumber': { label: '主办单位证件号码' },
    'entityManager.mobile': { label: '手机号' },
    'entityManager.phone2': { label: '联系电话（座机）' },
    'entityManager.emergencyPhone': { label: '应急电话' },
    'entityManager.email': { label: '邮箱' },
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': { label: '服务负责人', kind: 'radio', initial: undefined },
    'siteManager.mobile': { label: '手机号' },
  },
});
