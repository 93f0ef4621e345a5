import { dates, reusedNot } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** An agent's back office on Bootstrap 4 with Select2; validity in two date boxes. */
export const order = seedOrder({
  id: 'select2',
  naming: (i) => `k${i * 5 + 3}`,
  theme: {
    brand: '云邮备案',
    accent: '#007bff',
    header: '#343a40',
    headerText: '#ffffff',
    search: '搜索',
    menu: ['首页', '备案申请', '我的备案', '帐号'],
    crumbs: ['备案申请', '新增备案'],
  },
  titles: { sections: { 单位负责人信息: '主体负责人' } },
  words: {
    'other.region': { label: '所在地区' },
    'entity.nature': { label: '主办单位性质' },
    'entity.name': { label: '主办单位名称' },
    'entity.mailingAddress': { before: undefined },
    'entityManager.phone2': { label: '办公电话' },
    'site.languages': { kind: 'picks' },
    'siteManager.sameAsEntityManager': { label: '同主体负责人', kind: 'check', initial: undefined },
  },
  extra: [
    ...dates('entityManager', ['证件有效期起', '证件有效期止']).map((control) => ({
      behind: 'entityManager.idNumber' as const,
      control,
    })),
    ...dates('siteManager', ['证件有效期起', '证件有效期止'], reusedNot).map((control) => ({
      behind: 'siteManager.idNumber' as const,
      control,
    })),
  ],
});
