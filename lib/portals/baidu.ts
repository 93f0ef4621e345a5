import { definePortal } from './define';

export default definePortal({
  id: 'baidu',
  name: { zh: '百度智能云备案', en: 'Baidu AI Cloud filing' },
  accessProvider: 'baidu',
  hosts: ['beian.bce.baidu.com'],
  entryUrl: 'https://beian.bce.baidu.com/',
  source: {
    document: '百度智能云备案文档；公开代码中的入口地址',
    section: '登录备案系统',
    date: '2026-11-22',
  },
});
