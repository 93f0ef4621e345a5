import { seedOrder } from '../shared/seed-order';

/** Bootstrap 4 with bootstrap-select: a button with a menu stands for each list. */
export const order = seedOrder({
  id: 'bootstrap-select',
  naming: (i) => `b${i * 4 + 1}`,
  theme: {
    brand: '网站备案',
    accent: '#17a2b8',
    header: '#17a2b8',
    headerText: '#ffffff',
    search: '搜索文档',
    menu: ['概览', '网站备案', '备案变更', '帮助'],
    crumbs: ['网站备案', '填写信息'],
  },
  titles: { sections: { 单位负责人信息: '主体负责人信息' } },
  words: {
    'entity.nature': { label: '主办者性质' },
    'entity.name': { label: '主办者名称' },
    'entityManager.phone2': { label: '办公电话' },
    'site.serviceContent': { label: '网站服务内容' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
  },
});
