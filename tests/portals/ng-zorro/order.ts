import { dates, period, reusedNot } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** Angular: labels at the left; searchable lists, a cascade for the region, both kinds of validity. */
export const order = seedOrder({
  id: 'ng-zorro',
  naming: (i) => `c${(i * 23) % 107}`,
  theme: {
    brand: '云服务备案中心',
    accent: '#1890ff',
    header: '#ffffff',
    headerText: '#262626',
    search: '搜索产品、文档',
    menu: ['备案首页', '新增备案', '我的备案', '帮助'],
    crumbs: ['备案', '新增备案'],
  },
  titles: {
    sections: { 主办者信息校验: '主体信息', 主办者信息: '主体信息', 单位负责人信息: '主体负责人信息' },
  },
  words: {
    'other.region': { label: '主体所在地', kind: 'cascade' },
    'entity.nature': { label: '主体性质' },
    'entity.name': { label: '主体名称' },
    'entity.idType': { label: '主体证件类型' },
    'entity.idNumber': { label: '主体证件号码' },
    'entity.idAddress': { label: '证件住所' },
    'entity.mailingAddress': { label: '通信地址', before: undefined },
    'entityManager.phone2': { label: '固定电话' },
    'siteManager.phone2': { label: '固定电话' },
    'site.languages': { kind: 'picks' },
    'site.serviceType': { kind: 'radio' },
    'siteManager.sameAsEntityManager': { label: '与主体负责人相同', kind: 'switch', initial: true },
  },
  extra: [
    { behind: 'entityManager.idNumber', control: period('entityManager') },
    ...dates('siteManager', ['证件有效期开始', '证件有效期结束'], reusedNot)
      .reverse()
      .map((control) => ({ behind: 'siteManager.idNumber' as const, control })),
    {
      behind: 'site.name',
      control: { key: 'site.homeUrl', kind: 'text', label: '首页网址', before: 'https://' },
    },
  ],
});
