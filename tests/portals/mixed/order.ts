import { period, reusedNot, split } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** Everything that is more than a box or a list: a cascader, periods with 长期, split numbers, add-ons, choice groups. */
export const order = seedOrder({
  id: 'mixed',
  naming: (i) => `w${(i * 23) % 113}`,
  theme: {
    brand: '备案信息采集',
    accent: '#d9480f',
    header: '#fff4e6',
    headerText: '#5c2b0d',
    search: '搜索产品、文档',
    menu: ['采集首页', '备案采集', '采集记录'],
    crumbs: ['备案采集', '新建'],
  },
  words: {
    'other.region': { label: '主体所在地', kind: 'cascade', placeholder: '请选择省/市/区', help: undefined },
    'entity.nature': { label: '主体性质' },
    'entity.name': { label: '主体名称' },
    'entityManager.phone2': split('entityManager'),
    'siteManager.phone2': split('siteManager'),
    'entityManager.mobile': { before: '+86' },
    'site.domain': { before: 'www.' },
    'site.languages': { kind: 'checks' },
    'site.serviceType': { kind: 'radio' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
  },
  extra: [
    { behind: 'entityManager.idNumber', control: period('entityManager') },
    { behind: 'siteManager.idNumber', control: period('siteManager', reusedNot) },
    {
      behind: 'site.name',
      control: { key: 'site.homeUrl', kind: 'text', label: '首页地址', before: 'https://www.' },
    },
  ],
});
