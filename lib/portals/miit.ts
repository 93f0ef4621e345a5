import { CODE, definePortal } from './define';

/**
 * Whose number and which last six depends on role and filing type; in Zhejiang a Hong Kong or Macau permit
 * counts with the identity number on its back (lib/process/sms.ts, lib/fill/values.ts).
 */
export default definePortal({
  id: 'miit',
  name: { zh: '工信部备案管理系统', en: 'MIIT filing system' },
  accessProvider: 'other',
  hosts: ['beian.miit.gov.cn'],
  entryUrl: 'https://beian.miit.gov.cn/',
  source: { document: '阿里云 ICP备案流程(PC端)', section: '§9', date: '2020-09-21' },
  inventories: [
    {
      source: { document: '阿里云 ICP备案流程(PC端)', section: '§9 短信核验、短信重发', date: '2020-09-21' },
      trust: 'vendor',
      steps: [
        [
          {
            title: '短信核验',
            fields: {
              短信验证码: 'sms.code',
              手机号码: 'sms.mobile',
              证件号码后6位: 'sms.idLast6',
            },
          },
        ],
        [
          {
            title: '短信重发',
            fields: { 手机号码: 'sms.mobile', 证件号码后6位: 'sms.idLast6', 验证码: CODE },
          },
        ],
      ],
    },
  ],
});
