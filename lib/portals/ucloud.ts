import { definePortal } from './define';

export default definePortal({
  id: 'ucloud',
  name: { zh: 'UCloud 备案', en: 'UCloud filing' },
  accessProvider: 'ucloud',
  hosts: ['console.ucloud.cn'],
  entryUrl: 'https://console.ucloud.cn/icp',
  source: { document: 'UCloud 备案文档', section: '备案入口', date: '2025-12-30' },
});
