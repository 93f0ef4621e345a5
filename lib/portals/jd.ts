import { definePortal } from './define';

export default definePortal({
  id: 'jd',
  name: { zh: '京东云备案', en: 'JD Cloud filing' },
  accessProvider: 'jd',
  hosts: ['record-console.jdcloud.com'],
  entryUrl: 'https://record-console.jdcloud.com/',
  source: { document: '京东云建站服务文档，网站配置域名、备案和解析', section: '步骤1', date: 'undated' },
});
