import { seedOrder } from '../shared/seed-order';

/** A page for phones: read-only fields open pickers in a bottom sheet. */
export const order = seedOrder({
  id: 'vant',
  naming: (i) => `m${(i * 43) % 127}`,
  theme: {
    brand: '掌上备案',
    accent: '#1989fa',
    header: '#1989fa',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['备案', '我的'],
    crumbs: ['备案'],
  },
  titles: { sections: { 主办者信息校验: '主体信息', 单位负责人信息: '主体负责人' } },
  words: {
    'other.region': { label: '所在地区', kind: 'cascade' },
    'entity.mailingAddress': { before: undefined },
    'site.languages': { kind: 'checks' },
    'site.serviceType': { kind: 'radio' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', kind: 'radio' },
  },
});
