import { definePortal, REGION } from './define';

/** Field names of the first step are inferred by the source's author, all but 服务类型. */
export default definePortal({
  id: 'huawei',
  name: { zh: '华为云备案', en: 'Huawei Cloud filing' },
  accessProvider: 'huawei',
  hosts: ['beian.huaweicloud.com', 'console.huaweicloud.com'],
  entryUrl: 'https://beian.huaweicloud.com/',
  source: { document: '华为云备案知识库', section: '入口', date: '2026-05' },
  inventories: [
    {
      source: { document: '华为云备案知识库（摘编）', section: '备案步骤', date: '2026-05' },
      trust: 'second-hand',
      steps: [
        [
          {
            title: '验证备案类型',
            fields: {
              服务类型: 'site.serviceType',
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
            title: '产品验证',
            fields: {
              云服务类型: 'site.cloudService',
              选择资源: {
                zh: '选要备案的那台云服务器；包年包月不足 3 个月的选不了。',
                en: 'Choose the server to file; one prepaid for less than 3 months cannot be chosen.',
              },
              备案授权码: 'site.filingServiceNumber',
            },
          },
        ],
      ],
    },
  ],
});
