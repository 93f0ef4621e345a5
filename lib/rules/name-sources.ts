/** Where the site-name rules come from: the passages many rule files cite. */
import { cite } from '../provinces/sources';

export const NAME_SOURCES = {
  unit2020: cite('S001', '附录一：单位网站命名要求'),
  personal2020: cite('S001', '附录二：个人网站命名要求'),
  tables2020: cite('S001', '附录二：各省禁用词表'),
  tables2019: cite('ALI19', '各省禁用词表'),
  names2019: cite('ALI19', '网站命名要求'),
  ucloud: cite('UC24', '常见问题二：网站名称', '2022-02'),
  ucloudFinance: cite('UC24', '常见问题二、九：金融类承诺书', '2024-04-01'),
  ucloudPreApproval: cite('UC24', '基础知识二：前置审批', '2025-12-30'),
  huawei: cite('HW25', '网站名称填写要求'),
  tencent: cite('TX', '网站名称'),
  portal: cite('PORTAL', '网站名称检查'),
  resellerNames: cite('AYYH', '取名建议'),
  resellerWords: cite('XYY', '禁用词'),
  samples: cite('3Z0', '名称示例'),
  console2021: cite('BLOG21', '个人网站名称提示'),
  innerMongolia: cite('YUN', '取名记录'),
  sichuanDiary: cite('KAMI', '驳回记录'),
} as const;
