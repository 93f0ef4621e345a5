import { definePortal } from './define';

export default definePortal({
  id: 'huawei',
  name: { zh: '华为云备案', en: 'Huawei Cloud filing' },
  accessProvider: 'huawei',
  hosts: ['beian.huaweicloud.com', 'console.huaweicloud.com'],
  entryUrl: 'https://beian.huaweicloud.com/',
  source: { document: '华为云备案知识库', section: '入口', date: '2026-05' },
});
