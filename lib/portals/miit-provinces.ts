import { definePortal } from './define';

/** Host prefixes of the provincial sites of the MIIT system: GB/T 2260 letter codes. */
const PREFIXES =
  'bj tj he sx nm ln jl hl sh js zj ah fj jx sd ha hb hn gd gx hi cq sc gz yn xz sn gs qh nx xj'.split(' ');

export default definePortal({
  id: 'miit-provinces',
  name: { zh: '各省通信管理局备案系统', en: 'Provincial administrations (MIIT)' },
  accessProvider: 'other',
  hosts: PREFIXES.map((prefix) => `${prefix}.beian.miit.gov.cn`),
  entryUrl: 'https://beian.miit.gov.cn/',
  source: { document: '阿里云 首次备案', section: '备案流程 8', date: '2019' },
});
