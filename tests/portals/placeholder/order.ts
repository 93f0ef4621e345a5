import { seedOrder } from '../shared/seed-order';

/** A short form of a reseller: placeholders instead of labels. */
export const order = seedOrder({
  id: 'placeholder',
  naming: (i) => `i${(i * 19) % 103}`,
  theme: {
    brand: '快速备案',
    accent: '#7a3ff2',
    header: '#ffffff',
    headerText: '#333333',
    search: '搜一搜',
    menu: ['我要备案', '备案订单', '联系客服'],
    crumbs: ['我要备案'],
  },
  omit: ['site.remarks'],
  words: {
    'entity.name': { label: '主办单位全称' },
    'entity.province': { label: '省份', placeholder: '请选择省份' },
    'entity.city': { label: '城市', placeholder: '请选择城市' },
    'entity.district': { label: '区县', placeholder: '请选择区县' },
    'entity.nature': { label: '主办单位性质', placeholder: '请选择主办单位性质' },
    'entity.idType': { placeholder: '请选择证件类型' },
    'entity.idNumber': { label: '主办单位证件号码' },
    'entity.mailingAddress': { label: '详细通信地址', before: undefined },
    'entityManager.name': { label: '负责人姓名' },
    'entityManager.idNumber': { label: '负责人证件号码' },
    'entityManager.idType': { label: '负责人证件类型', placeholder: '请选择负责人证件类型' },
    'entityManager.mobile': { label: '手机号码（用于接收短信核验）' },
    'site.languages': { kind: 'checks' },
    'siteManager.sameAsEntityManager': { kind: 'radio', initial: undefined },
    'siteManager.name': { label: '网站负责人姓名' },
    'siteManager.idNumber': { label: '网站负责人证件号码' },
    'siteManager.mobile': { label: '网站负责人手机号码' },
  },
});
