import { definePortal } from './define';

export default definePortal({
  id: 'volcano',
  name: { zh: '火山引擎备案', en: 'Volcano Engine filing' },
  accessProvider: 'volcano',
  hosts: ['console.volcengine.com'],
  entryUrl: 'https://console.volcengine.com/beian',
  source: { document: '火山引擎备案文档', section: '备案控制台', date: '2026-11-22' },
});
