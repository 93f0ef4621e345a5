import { dates, period, reusedNot, split } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** antd 4 as consoles of 2020 to 2022 have it: cascader, range picker with 长期 beside it or below its days, boxes for the languages. */
export const order = seedOrder({
  id: 'antd4',
  naming: (i) => `p${(i * 53) % 137}`,
  theme: {
    brand: '青云备案',
    accent: '#00aa72',
    header: '#ffffff',
    headerText: '#324558',
    search: '搜索产品、文档',
    menu: ['ICP 备案', '备案信息', '服务号'],
    crumbs: ['ICP 备案', '验证备案类型'],
  },
  titles: {
    steps: ['验证备案类型', '填写备案主体信息', '填写备案网站信息'],
    sections: {
      主办者信息校验: '验证备案类型',
      网站信息校验: '网站域名',
      主办者信息: '备案主体信息',
      单位负责人信息: '主体负责人信息',
    },
  },
  next: ['验证备案类型', '下一步，填写网站信息', '下一步，确认备案信息'],
  words: {
    'other.region': { label: '主体单位区域', kind: 'cascade', placeholder: '请选择省市区' },
    'entity.nature': { label: '主体单位性质' },
    'entity.mailingAddress': { before: undefined },
    'entityManager.phone2': split('entityManager'),
    'siteManager.phone2': split('siteManager'),
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': { label: '与主体负责人相同', kind: 'switch', initial: true },
  },
  extra: [
    { behind: 'entityManager.idNumber', control: period('entityManager') },
    ...dates('siteManager', ['证件有效期起始日', '证件有效期截止日'], reusedNot, '长期').map((control) => ({
      behind: 'siteManager.idNumber' as const,
      control,
    })),
    {
      behind: 'site.name',
      control: { key: 'site.homeUrl', kind: 'text', label: '网站首页', before: 'http://' },
    },
  ],
});
