import { definePortal } from './define';

export default definePortal({
  id: 'qingcloud',
  name: { zh: '青云 ICP 备案', en: 'QingCloud ICP filing' },
  accessProvider: 'qingcloud',
  hosts: ['console.qingcloud.com', 'beian.qingcloud.com'],
  entryUrl: 'https://beian.qingcloud.com/icp',
  source: {
    document: '青云 ICP 备案文档（种子 002）；公开文档中的入口链接',
    section: '操作步骤 1',
    date: '2026-11-22',
  },
});
