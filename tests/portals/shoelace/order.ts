import { seedOrder } from '../shared/seed-order';

/** Web components with open shadow roots: labels are attributes of the elements. */
export const order = seedOrder({
  id: 'shoelace',
  naming: (i) => `e${(i * 59) % 139}`,
  theme: {
    brand: '组件备案',
    accent: '#0284c7',
    header: '#0f172a',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['备案', '帮助'],
    crumbs: ['备案', '新建'],
  },
  titles: { sections: { 主办者信息校验: '主办者', 单位负责人信息: '单位负责人' } },
  words: {
    'entity.nature': { label: '备案性质：' },
    'entity.mailingAddress': { before: undefined },
    'site.serviceType': { kind: 'radio' },
    'siteManager.sameAsEntityManager': { label: '是否复用主体负责人', kind: 'radio' },
  },
});
