import { definePortal } from './define';

export default definePortal({
  id: 'police',
  name: { zh: '全国互联网安全管理服务平台', en: 'Public security filing' },
  accessProvider: 'other',
  hosts: ['beian.mps.gov.cn', 'www.beian.gov.cn'],
  entryUrl: 'https://beian.mps.gov.cn/',
  source: { document: '阿里云 ICP备案流程(PC端)；公开页脚中的链接', section: '§11', date: '2026-11-22' },
});
