import { period, reusedNot, split } from '../shared/person-controls';
import { seedOrder } from '../shared/seed-order';

/** Labels with a colon at the left; one box shows both ends of the validity. */
export const order = seedOrder({
  id: 'iview',
  naming: (i) => `item${(i * 41) % 113}`,
  theme: {
    brand: '接入服务商备案系统',
    accent: '#2d8cf0',
    header: '#515a6e',
    headerText: '#ffffff',
    search: '搜索产品、文档',
    menu: ['首页', '主体备案', '网站备案', '接入备案'],
    crumbs: ['主体备案', '首次备案'],
  },
  titles: {
    sections: { 主办者信息校验: '主体信息', 主办者信息: '主体信息', 单位负责人信息: '主体负责人信息' },
  },
  words: {
    'other.region': { label: '所属区域' },
    'entity.nature': { label: '主办单位性质' },
    'entity.name': { label: '主办单位名称' },
    'entity.mailingAddress': { label: '主办单位通信地址', before: undefined },
    'entity.investor': { label: '投资者或上级单位主管名称' },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.idType': { label: '负责人证件类型' },
    'entityManager.idNumber': { label: '负责人证件号码' },
    'entityManager.phone2': split('entityManager'),
    'siteManager.phone2': split('siteManager'),
    'entityManager.emergencyPhone': { label: '应急电话' },
    'site.languages': { kind: 'checks' },
    'site.serviceType': { kind: 'radio' },
    'siteManager.sameAsEntityManager': { label: '网站负责人信息', kind: 'radio' },
  },
  extra: [
    { behind: 'entityManager.idNumber', control: period('entityManager') },
    { behind: 'siteManager.idNumber', control: period('siteManager', reusedNot) },
    { behind: 'site.name', control: { key: 'site.homeUrl', kind: 'text', label: '网站首页地址' } },
  ],
});
