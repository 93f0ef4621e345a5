import { definePortal } from './define';

export default definePortal({
  id: 'tencent',
  name: { zh: '腾讯云网站备案', en: 'Tencent Cloud filing' },
  accessProvider: 'tencent',
  hosts: ['console.cloud.tencent.com'],
  entryUrl: 'https://console.cloud.tencent.com/beian',
  source: { document: '腾讯云备案文档', section: '控制台入口', date: '2026-11-22' },
});
