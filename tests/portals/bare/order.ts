import { seedOrder } from '../shared/seed-order';

/** A console drawn by hand: no roles, no labels, no component library; every label carries a tip. */
export const order = seedOrder({
  id: 'bare',
  naming: (i) => `v${i * 3 + 5}`,
  theme: {
    brand: '云备案',
    accent: '#0a6cff',
    header: '#ffffff',
    headerText: '#222222',
    search: '产品、文档、备案号',
    menu: ['首页', '我的备案', '域名', '工单'],
    crumbs: ['我的备案', '首次备案'],
  },
  titles: {
    sections: {
      主办者信息校验: '1 主办者基础信息',
      网站信息校验: '2 网站',
      主办者信息: '1 主办者信息',
      单位负责人信息: '2 负责人信息',
      网站信息: '1 互联网信息服务',
      网站负责人信息: '2 互联网信息服务负责人',
    },
  },
  words: {
    'other.region': { label: '所在地域' },
    'entity.nature': { label: '主办者性质', help: '个体工商户请选择企业' },
    'entity.name': { label: '姓名/单位名称', help: '请与证件上的名称保持一致' },
    'entity.idAddress': { label: '证件住址', help: '与证件一致' },
    'entity.mailingAddress': { before: undefined },
    'site.preApproval': { kind: 'pick' },
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': {
      kind: 'radio',
      initial: undefined,
      options: [
        { value: '1', label: '同主体负责人' },
        { value: '0', label: '新增负责人' },
      ],
    },
  },
  extra: [
    { behind: 'entity.investor', control: { key: 'trap.coupon', kind: 'text', label: '优惠券码' } },
    {
      behind: 'entityManager.email',
      control: { key: 'trap.contact', kind: 'text', label: '应急联系人姓名' },
    },
  ],
});
