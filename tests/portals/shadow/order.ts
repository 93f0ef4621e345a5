import { seedOrder } from '../shared/seed-order';

/** Web components with open shadow roots, two deep; lists after the ARIA combobox pattern. */
export const order = seedOrder({
  id: 'shadow',
  naming: (i) => `s${(i * 31) % 131}`,
  theme: {
    brand: '备案服务',
    accent: '#5b21b6',
    header: '#faf5ff',
    headerText: '#3b0764',
    search: '搜索产品、文档',
    menu: ['服务首页', '备案办理', '办理进度'],
    crumbs: ['备案办理'],
  },
  words: {
    'entity.mailingAddress': { before: undefined },
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
  },
});
