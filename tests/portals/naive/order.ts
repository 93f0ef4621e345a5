import { period, reusedNot, split } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** Labels on top in two columns; sections are cards; 办公电话 in two boxes; validity with 长期. */
export const order = seedOrder({
  id: 'naive',
  naming: (i) => `v${(i * 19) % 103}`,
  theme: {
    brand: '星云备案',
    accent: '#18a058',
    header: '#ffffff',
    headerText: '#1f2225',
    search: '搜索产品、文档',
    menu: ['备案首页', '我的订单', '备案须知'],
    crumbs: ['备案', '首次备案'],
  },
  titles: {
    sections: {
      主办者信息校验: '备案主体',
      网站信息校验: '验证域名',
      主办者信息: '主体补充信息',
      单位负责人信息: '主体负责人',
    },
  },
  words: {
    'other.region': { label: '地域', kind: 'cascade', placeholder: '请选择' },
    'entity.nature': { label: '主办者性质' },
    'entity.name': { label: '姓名/单位名称', placeholder: '' },
    'entity.idAddress': { label: '证件住址' },
    'entity.mailingAddress': { before: undefined },
    'entity.remarks': { label: '主体信息备注' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.phone2': { ...split('entityManager'), label: '办公室电话' },
    'siteManager.phone2': { ...split('siteManager'), label: '办公室电话' },
    'site.cloudService': { label: '对应云服务', kind: 'radio' },
    'site.serviceContent': { label: '网站服务内容' },
    'site.preApproval': { label: '前置或专项审批内容类型' },
    'site.remarks': { label: '网站备注（选填）' },
    'siteManager.sameAsEntityManager': { label: '同主体负责人', kind: 'switch', initial: true },
  },
  extra: [
    { behind: 'entityManager.idNumber', control: period('entityManager') },
    { behind: 'siteManager.idNumber', control: period('siteManager', reusedNot) },
    { behind: 'site.name', control: { key: 'site.homeUrl', kind: 'text', label: '网站首页 URL' } },
  ],
});
