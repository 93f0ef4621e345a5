import { definePortal } from './define';

export default definePortal({
  id: 'aliyun',
  name: { zh: '阿里云 ICP 代备案', en: 'Aliyun ICP filing' },
  accessProvider: 'aliyun',
  hosts: ['beian.aliyun.com'],
  entryUrl: 'https://beian.aliyun.com/',
  source: { document: '阿里云 ICP备案流程(PC端)', section: '§1.1', date: '2020-09-21' },
});
