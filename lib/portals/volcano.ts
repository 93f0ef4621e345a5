import { definePortal } from './define';

export default definePortal({
  id: 'volcano',
  name: { zh: '火山引擎备案', en: 'Volcano Engine filing' },
  accessProvider: 'volcano',
  hosts: ['console.volcengine.com'],
  entryUrl: 'https://console.volcengine.com/beian',
  source: { document: '火山引擎扣子文档，部署网页应用', section: '步骤二：备案域名', date: '2026-11-22' },
});
