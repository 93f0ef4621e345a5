import { definePortal, REGION } from './define';

/** The document shows the first step only. */
export default definePortal({
  id: 'qingcloud',
  name: { zh: '青云 ICP 备案', en: 'QingCloud ICP filing' },
  accessProvider: 'qingcloud',
  hosts: ['console.qingcloud.com', 'beian.qingcloud.com'],
  entryUrl: 'https://beian.qingcloud.com/icp',
  source: {
    document: '青云 ICP 备案文档；公开文档中的入口链接',
    section: '操作步骤 1',
    date: '2026-11-22',
  },
  inventories: [
    {
      source: { document: '青云 ICP 备案文档', section: '验证备案类型', date: 'undated' },
      trust: 'vendor',
      steps: [
        [
          {
            title: '验证备案类型',
            fields: {
              主体单位区域: REGION,
              主体单位性质: 'entity.nature',
              证件类型: 'entity.idType',
              证件号码: 'entity.idNumber',
              域名: 'site.domain',
            },
          },
        ],
      ],
    },
  ],
});
