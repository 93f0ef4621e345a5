import { seedOrder } from '../shared/seed-order';

/** The inventory of the 2023 provider form in Arco; 证件类型 of a person has a default the user never chose. */
export const order = seedOrder({
  id: 'arco',
  naming: (i) => `n_${(i * 13) % 89}`,
  theme: {
    brand: '备案平台',
    accent: '#165dff',
    header: '#232324',
    headerText: '#f2f3f5',
    search: '搜索',
    menu: ['概览', '我的备案单', '授权码管理', '操作记录'],
    crumbs: ['备案单', '首次备案'],
  },
  titles: { sections: { 主办者信息校验: '主办单位', 单位负责人信息: '主体负责人' } },
  words: {
    'other.region': { label: '主办单位所在地' },
    'entity.nature': { label: '主办单位性质' },
    'entity.name': { label: '主办单位名称' },
    'entity.idNumber': { label: '主办单位证件号' },
    'entity.idAddress': { label: '主办单位证件住所' },
    'entity.mailingAddress': { label: '主办单位通信地址', before: undefined },
    'entityManager.name': { label: '主体负责人' },
    'entityManager.idType': { label: '主体负责人证件类型' },
    'entityManager.idNumber': { label: '主体负责人证件号' },
    'entityManager.mobile': { label: '手机号' },
    'entityManager.phone2': { label: '固定电话' },
    'entityManager.emergencyPhone': { label: '应急电话' },
    'entityManager.email': { label: '邮箱' },
    'site.cloudService': { label: '云服务类型' },
    'site.preApproval': { label: '前置审批' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', kind: 'radio' },
    'siteManager.name': { label: '网站负责人姓名' },
  },
});
