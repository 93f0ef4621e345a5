import type { Order } from '../shared/types';

export const order: Order = {
  id: 'miit-sms',
  theme: {
    brand: 'ICP/IP地址/域名信息备案管理系统',
    accent: '#1f6fb8',
    header: '#1f6fb8',
    headerText: '#ffffff',
    search: '请输入单位名称/域名/备案号',
    menu: ['首页', '短信核验', 'ICP备案查询', '违法违规域名查询', '通知公告', '政策文件'],
    crumbs: ['首页', '短信核验'],
  },
  steps: [
    {
      title: '短信核验',
      next: '提交',
      sections: [
        {
          title: '短信核验',
          controls: [
            {
              key: 'trap.code',
              kind: 'text',
              label: '短信验证码',
              placeholder: '请输入短信验证码',
              at: 'q1',
            },
            { key: 'sms.mobile', kind: 'text', label: '手机号', placeholder: '请输入手机号', at: 'q2' },
            {
              key: 'sms.idLast6',
              kind: 'text',
              label: '证件号码后6位',
              placeholder: '请输入证件号码后6位',
              at: 'q3',
            },
          ],
        },
      ],
    },
  ],
};
