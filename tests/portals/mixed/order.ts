import type { Draft } from '../shared/seed-order';
import { seedOrder } from '../shared/seed-order';
import type { Get } from '../shared/types';

const period = (who: 'entityManager' | 'siteManager', when?: (get: Get) => boolean): Draft => ({
  key: `other.${who}Period`,
  kind: 'period',
  label: '证件有效期',
  longTerm: '长期',
  ...(when ? { when } : {}),
  parts: [
    { key: `${who}.idValidFrom`, kind: 'date', label: '起始日期' },
    { key: `${who}.idValidUntil`, kind: 'date', label: '截止日期' },
    { key: `other.${who}Always`, kind: 'check', label: '长期' },
  ],
});

const split = (who: 'entityManager' | 'siteManager'): Partial<Draft> => ({
  label: '办公电话',
  kind: 'split',
  help: '区号 - 号码',
  parts: [
    { key: `other.${who}Area`, kind: 'text', label: '区号', placeholder: '区号', maxLength: 4 },
    { key: `other.${who}Line`, kind: 'text', label: '号码', placeholder: '号码', maxLength: 8 },
  ],
});

const reusedNot = (get: Get) => get('siteManager.sameAsEntityManager') === '0';

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
