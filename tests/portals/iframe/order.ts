import { dates, reusedNot } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** The seed's wordings, shown in a same-origin frame; the pickers of the validity have 长期 among their shortcuts. */
export const order = seedOrder({
  id: 'iframe',
  naming: (i) => `e${i + 31}`,
  theme: {
    brand: '备案控制台',
    accent: '#0b7a75',
    header: '#0b3c3a',
    headerText: '#e6fffd',
    search: '搜索产品、文档',
    menu: ['总览', '首次备案', '变更备案', '注销备案'],
    crumbs: ['首次备案'],
  },
  extra: [
    ...dates('entityManager', ['证件有效期开始', '证件有效期结束'], undefined, '长期').map((control) => ({
      behind: 'entityManager.idNumber' as const,
      control,
    })),
    ...dates('siteManager', ['证件有效期开始', '证件有效期结束'], reusedNot, '长期').map((control) => ({
      behind: 'siteManager.idNumber' as const,
      control,
    })),
  ],
});
