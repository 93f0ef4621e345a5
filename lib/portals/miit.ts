import { definePortal } from './define';

export default definePortal({
  id: 'miit',
  name: { zh: '工信部备案管理系统', en: 'MIIT filing system' },
  accessProvider: 'other',
  hosts: ['beian.miit.gov.cn'],
  entryUrl: 'https://beian.miit.gov.cn/',
  source: { document: '阿里云 ICP备案流程(PC端)', section: '§9', date: '2020-09-21' },
});
