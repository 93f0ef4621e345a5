import { CODE, definePortal, REGION } from './define';

export default definePortal({
  id: 'tencent',
  name: { zh: '腾讯云网站备案', en: 'Tencent Cloud filing' },
  accessProvider: 'tencent',
  hosts: ['console.cloud.tencent.com'],
  entryUrl: 'https://console.cloud.tencent.com/beian',
  source: { document: '腾讯云备案文档', section: '控制台入口', date: '2026-11-22' },
  inventories: [
    {
      source: { document: '腾讯云备案流程图文', section: '验证备案信息至填写网站信息', date: '2018' },
      trust: 'vendor',
      steps: [
        [
          {
            title: '验证备案信息',
            fields: {
              主办者性质: 'entity.nature',
              证件类型: 'entity.idType',
              证件号码: 'entity.idNumber',
              地域: REGION,
              域名: 'site.domain',
              备案云服务: 'site.cloudService',
            },
          },
        ],
        [
          {
            title: '主体信息',
            fields: {
              '姓名/单位名称': 'entity.name',
              证件住址: 'entity.idAddress',
              投资人或主管单位: 'entity.investor',
              通信地址: 'entity.mailingAddress',
              主体信息备注: 'entity.remarks',
            },
          },
          {
            title: '主体负责人信息',
            fields: {
              负责人姓名: 'entityManager.name',
              证件类型: 'entityManager.idType',
              证件号码: 'entityManager.idNumber',
              办公室电话: 'entityManager.phone2',
              手机号码: 'entityManager.mobile',
              手机验证码: CODE,
              电子邮箱地址: 'entityManager.email',
            },
          },
        ],
        [
          {
            title: '网站信息',
            fields: {
              网站名称: 'site.name',
              对应云服务: 'site.cloudService',
              网站域名: 'site.domain',
              '网站首页 URL': 'site.homeUrl',
              网站服务内容: 'site.serviceContent',
              前置或专项审批内容类型: 'site.preApproval',
              '网站备注（选填）': 'site.remarks',
            },
          },
        ],
      ],
    },
  ],
});
