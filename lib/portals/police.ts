import { type Both, definePortal, type InventorySection, REGION } from './define';

const OWN_DOMAIN: Both = {
  zh: '网站有自己的一级域名选“是”；只有二级域名或 IP 的选“否”，再填首页地址或 IP。',
  en: 'Choose 是 if the site has its own domain; with a subdomain or an IP only choose 否 and enter the home page or the IP.',
};
const INTERACTIVE: Both = {
  zh: '访客能发布内容（论坛、评论、聊天、博客、分享、支付、应用商店）选“是”，只展示内容选“否”。',
  en: 'Choose 是 if visitors can publish (forum, comments, chat, blog, sharing, payment, app store), 否 for a site that only shows content.',
};
const SERVICES: Both = {
  zh: '按网站实际提供的服务选；这里的选项与 ICP 备案的服务类型不同。',
  en: 'Choose what the site offers; the options differ from those of the ICP filing.',
};
const SITE_KIND: Both = {
  zh: '能让访客发布内容的选“交互式”，只展示内容的选“非交互式”。',
  en: 'Choose 交互式 if visitors can publish, 非交互式 for a site that only shows content.',
};
const ACCESS: Both = {
  zh: '填服务器所在的接入商全称，如阿里云计算有限公司；在境外的按页面选境外。',
  en: 'Enter the full name of the company that hosts the server; choose abroad where the page asks for it.',
};
const CERTIFICATE: Both = {
  zh: '上传域名证书的图片，从域名注册商下载；注意页面写的大小上限。',
  en: 'Upload the picture of the domain certificate from your registrar; mind the size limit on the page.',
};
const SAFETY: Both = {
  zh: '填网站安全负责人本人的资料；与网站负责人是同一人的，照网站负责人填。',
  en: 'Enter the data of the person in charge of security; if it is the site manager, enter those again.',
};
const EMERGENCY: Both = {
  zh: '填能随时联系到的人；与网站负责人是同一人的，照网站负责人填。',
  en: 'Enter somebody who can be reached at any time; if it is the site manager, enter those again.',
};
const HOME_ADDRESS: Both = {
  zh: '填负责人现在住的地址，写到门牌号。',
  en: 'Enter where the person lives now, down to the door number.',
};
const OTHER_DOMAINS: Both = {
  zh: '同一网站还有别的域名，逐个填入并点“添加”。',
  en: 'If the site has further domains, enter them one by one and press 添加.',
};

const person = (title: string, line: Both): InventorySection => ({
  title,
  fields: Object.fromEntries(
    ['姓名', '证件类型', '证件号码', '手机号码', '手机', '联系电话', '办公电话', '电子邮箱'].map((label) => [
      label,
      line,
    ]),
  ),
});

/** No document of the platform itself is at hand; each inventory says whose account it is, and of which year. */
export default definePortal({
  id: 'police',
  name: { zh: '全国互联网安全管理服务平台', en: 'Public security filing' },
  accessProvider: 'other',
  hosts: ['beian.mps.gov.cn', 'www.beian.gov.cn'],
  entryUrl: 'https://beian.mps.gov.cn/',
  source: { document: '阿里云 ICP备案流程(PC端)；公开页脚中的链接', section: '§11', date: '2026-11-22' },
  inventories: [
    {
      source: {
        document: '公安部备案系统使用简要说明，renrendoc.com/paper/240271614',
        section: '二、三',
        date: '2016',
      },
      trust: 'second-hand',
      steps: [
        [
          {
            title: '开办主体',
            fields: {
              主办单位名称: 'entity.name',
              主办单位性质: 'entity.nature',
              证件类型: 'entity.idType',
              证件号码: 'entity.idNumber',
              所属区域: REGION,
              通信地址: 'entity.mailingAddress',
            },
          },
        ],
        [
          {
            title: '网站基本信息',
            fields: {
              网站名称: 'site.name',
              域名: 'site.domain',
              IP: 'site.ip',
              其他域名: OTHER_DOMAINS,
            },
          },
        ],
      ],
    },
    {
      source: {
        document: '网站公安备案常见问题，tom51.com/FAQhtml/faq30/faq1987.htm',
        section: '二、四',
        date: '2017-03-15',
      },
      trust: 'second-hand',
      steps: [
        [
          {
            title: '网站信息',
            fields: {
              是否有独立一级域名: OWN_DOMAIN,
              独立一级域名: OWN_DOMAIN,
              网站首页URL: 'site.homeUrl',
              IP地址: 'site.ip',
              交互式服务: INTERACTIVE,
              是否提供交互式服务: INTERACTIVE,
            },
          },
        ],
      ],
    },
    {
      source: {
        document: '公安网站备案系统介绍，klbeyey.com/jczx/90350',
        section: '3、4',
        date: '2024-12-14',
      },
      trust: 'second-hand',
      steps: [
        [
          {
            title: '新办网站申请',
            fields: {
              网站开通日期: 'site.openedOn',
              域名证书: CERTIFICATE,
              网站域名证书: CERTIFICATE,
            },
          },
          {
            title: '网站负责人',
            fields: {
              姓名: 'siteManager.name',
              证件类型: 'siteManager.idType',
              证件号码: 'siteManager.idNumber',
              手机号码: 'siteManager.mobile',
              电子邮箱: 'siteManager.email',
            },
          },
          person('应急联系人', EMERGENCY),
        ],
      ],
    },
    {
      source: { document: '按公安联网备案表单的通行写法整理', section: '网站信息、负责人', date: 'undated' },
      trust: 'unverified',
      steps: [
        [
          {
            title: '网站基本信息',
            fields: {
              网站类别: SITE_KIND,
              网站类型: SITE_KIND,
              服务类型: SERVICES,
              网络接入服务商: ACCESS,
              网站接入服务商: ACCESS,
              接入服务商: ACCESS,
              从域名: OTHER_DOMAINS,
              域名注册服务商: 'site.domainRegistrar',
              网站语种: 'site.languages',
            },
          },
          { title: '网站负责人', fields: { 常住地址: HOME_ADDRESS } },
          person('安全负责人', SAFETY),
          person('应急联络人', EMERGENCY),
          {
            title: '',
            fields: {
              安全负责人姓名: SAFETY,
              网站安全负责人: SAFETY,
              安全负责人: SAFETY,
              安全负责人手机号码: SAFETY,
              安全负责人联系电话: SAFETY,
              应急联络人: EMERGENCY,
              应急联络人姓名: EMERGENCY,
              应急联系人姓名: EMERGENCY,
              应急联络人手机号码: EMERGENCY,
              应急联络人电话: EMERGENCY,
            },
          },
        ],
      ],
    },
  ],
});
