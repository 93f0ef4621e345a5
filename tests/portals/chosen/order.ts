import { seedOrder } from '../shared/seed-order';

/** A page of about 2014: labels above, lists drawn by Chosen. */
export const order = seedOrder({
  id: 'chosen',
  naming: (i) => `c_${(i * 7) % 89}`,
  theme: {
    brand: '备案信息录入',
    accent: '#5897fb',
    header: '#f7f7f7',
    headerText: '#333333',
    search: '请输入关键字',
    menu: ['备案首页', '信息录入', '进度查询'],
    crumbs: ['信息录入', '首次备案'],
  },
  titles: { sections: { 单位负责人信息: '主体负责人信息' } },
  words: {
    'entity.nature': { label: '单位性质' },
    'entity.name': { label: '单位名称' },
    'entity.mailingAddress': { before: undefined },
    'entity.investor': { label: '投资者或主管单位' },
    'entityManager.phone2': { label: '办公电话' },
    'siteManager.sameAsEntityManager': { kind: 'pick', initial: undefined },
  },
});
