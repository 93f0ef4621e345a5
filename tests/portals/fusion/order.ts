import { seedOrder } from '../shared/seed-order';

/** The console of seed 001 as it stands, in Fusion's components. */
export const order = seedOrder({
  id: 'fusion',
  naming: (i) => `f${((i * 7) % 61) + 3}`,
  theme: {
    brand: 'ICP代备案管理系统',
    accent: '#0064c8',
    header: '#ffffff',
    headerText: '#1f2329',
    search: '搜索产品、文档',
    menu: ['备案首页', '我的备案', '备案服务号', '常用工具', '帮助文档'],
    crumbs: ['备案', '我的备案', '首次备案'],
  },
  rename: { '营业执照（个人或企业）': '营业执照(个人或企业)' },
  words: { 'entityManager.emergencyPhone': { initial: '13312345678' } },
});
