import { definePortal } from './define';

/** The document names the steps of the console; of its fields it shows those of the access step. */
export default definePortal({
  id: 'ucloud',
  name: { zh: 'UCloud 备案', en: 'UCloud filing' },
  accessProvider: 'ucloud',
  hosts: ['console.ucloud.cn'],
  entryUrl: 'https://console.ucloud.cn/icp',
  source: { document: 'UCloud 备案文档', section: '备案入口', date: '2025-12-30' },
  inventories: [
    {
      source: { document: 'UCloud 备案文档', section: '填写接入信息', date: '2025-12-30' },
      trust: 'vendor',
      steps: [
        [
          {
            title: '接入信息',
            fields: {
              IP地址: 'site.ip',
              IP地址对应云主机所在地区: {
                zh: '选云主机所在的地域，看 UCloud 控制台的主机列表。',
                en: 'Choose the region of the server, as the UCloud console lists it.',
              },
              接入方式: {
                zh: '按所购产品的接入方式选；不清楚的问 UCloud 客服。',
                en: 'Choose how the product you bought is connected; ask the support of UCloud if unsure.',
              },
            },
          },
        ],
      ],
    },
  ],
});
