import { seedOrder } from '../shared/seed-order';

/** A provider's back office in Layui. */
export const order = seedOrder({
  id: 'layui',
  naming: (i) => `u${i * 2 + 1}`,
  theme: {
    brand: '备案管理后台',
    accent: '#16baaa',
    header: '#23292e',
    headerText: '#ffffff',
    search: '搜索...',
    menu: ['控制台', '备案录入', '备案查询', '系统设置'],
    crumbs: ['备案录入', '新增'],
  },
  titles: { sections: { 单位负责人信息: '主体负责人信息' } },
  words: {
    'other.region': { label: '所属区域' },
    'entity.nature': { label: '主办单位性质' },
    'entity.name': { label: '主办单位名称' },
    'entity.investor': { label: '投资者或上级主管单位' },
    'entityManager.phone2': { label: '办公电话' },
    'entityManager.emergencyPhone': { label: '应急电话' },
    'site.serviceContent': { label: '服务内容' },
    'site.languages': { label: '语言', kind: 'checks' },
    'siteManager.sameAsEntityManager': { label: '网站负责人', kind: 'radio', initial: undefined },
  },
});
