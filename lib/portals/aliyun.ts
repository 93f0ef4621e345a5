import { CODE, definePortal, REGION } from './define';

export default definePortal({
  id: 'aliyun',
  name: { zh: '阿里云 ICP 代备案', en: 'Aliyun ICP filing' },
  accessProvider: 'aliyun',
  hosts: ['beian.aliyun.com'],
  entryUrl: 'https://beian.aliyun.com/',
  source: { document: '阿里云 ICP备案流程(PC端)', section: '§1.1', date: '2020-09-21' },
  inventories: [
    {
      source: { document: '阿里云 ICP备案流程(PC端)', section: '§1.1, §2, §3', date: '2020-09-21' },
      trust: 'vendor',
      steps: [
        [
          {
            title: '主办者信息校验',
            fields: {
              地区: REGION,
              备案性质: 'entity.nature',
              证件类型: 'entity.idType',
              单位名称: 'entity.name',
              证件号码: 'entity.idNumber',
              证件住所: 'entity.idAddress',
            },
          },
          { title: '网站信息校验', fields: { 域名: 'site.domain' } },
        ],
        [
          {
            title: '主办者信息',
            fields: {
              通信地址: 'entity.mailingAddress',
              投资人或主管单位: 'entity.investor',
              备注: 'entity.remarks',
            },
          },
          {
            title: '单位负责人信息',
            fields: {
              姓名: 'entityManager.name',
              证件类型: 'entityManager.idType',
              证件号码: 'entityManager.idNumber',
              手机号码: 'entityManager.mobile',
              验证码: CODE,
              联系方式2: 'entityManager.phone2',
              应急手机号码: 'entityManager.emergencyPhone',
              电子邮箱: 'entityManager.email',
            },
          },
        ],
        [
          {
            title: '网站信息',
            fields: {
              网站名称: 'site.name',
              云服务: 'site.cloudService',
              IP地址: 'site.ip',
              备案服务号: 'site.filingServiceNumber',
              域名: 'site.domain',
              网站内容: 'site.serviceContent',
              服务类型: 'site.serviceType',
              前置审批: 'site.preApproval',
              网站语言: 'site.languages',
            },
          },
          {
            title: '网站负责人信息',
            fields: {
              姓名: 'siteManager.name',
              证件类型: 'siteManager.idType',
              证件号码: 'siteManager.idNumber',
              手机号码: 'siteManager.mobile',
              联系方式2: 'siteManager.phone2',
              应急联系电话: 'siteManager.emergencyPhone',
              电子邮件地址: 'siteManager.email',
            },
          },
        ],
      ],
    },
    {
      source: {
        document: '阿里云中文文档（2019 年副本）',
        section: '验证备案类型、填写主体信息',
        date: '2019-09-20',
      },
      trust: 'vendor',
      steps: [
        [
          {
            title: '验证备案类型',
            fields: {
              主办单位所属区域: REGION,
              主办单位性质: 'entity.nature',
              主办单位证件类型: 'entity.idType',
              主办单位证件号码: 'entity.idNumber',
              域名: 'site.domain',
            },
          },
        ],
        [
          {
            title: '备案主体信息',
            fields: {
              主办单位或主办人名称: 'entity.name',
              主办单位证件住所: 'entity.idAddress',
              主办单位通讯地址: 'entity.mailingAddress',
              投资人或主管单位: 'entity.investor',
              负责人姓名: 'entityManager.name',
              负责人证件类型: 'entityManager.idType',
              负责人证件号码: 'entityManager.idNumber',
              联系方式1: 'entityManager.mobile',
              联系方式2: 'entityManager.phone2',
              应急联系人电话: 'entityManager.emergencyPhone',
              电子邮件地址: 'entityManager.email',
            },
          },
        ],
      ],
    },
  ],
});
