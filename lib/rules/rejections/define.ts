/**
 * The shape of a known message. A message matches when each of its groups is met close together; a group is
 * words or concepts (`$mismatch`), separated by `|`.
 */
import { cite } from '../../provinces/sources';
import type { FieldKey } from '../../schema/fields';
import type { Source } from '../../schema/filing';
import type { Localized } from '../define';

export interface Rejection {
  id: string;
  /** The entity manager's field stands for the site manager's too: the message names the role. */
  field?: FieldKey;
  /** Alternatives; each a list of groups separated by spaces, all of which have to be met. */
  patterns: readonly string[];
  /** Says only that something about the field is not right: any reason of its own comes before it. */
  general?: boolean;
  /** Words that rule the message out. */
  not?: string;
  /** Return codes of the ministry's interface. */
  codes?: readonly number[];
  cause: Localized;
  fix: Localized;
  sources: readonly Source[];
  /** Known wordings. */
  examples: readonly string[];
}

/** Where messages come from. */
export const FROM = {
  check: cite('S001', '§1.1 基础信息校验 常见问题'),
  form: cite('S001', '§2 填写主办者信息 常见问题'),
  site: cite('S001', '§3 填写网站信息'),
  unitNames: cite('S001', '附录一：单位网站命名要求'),
  personNames: cite('S001', '附录二：个人网站命名要求'),
  upload: cite('S001', '§5 上传资料 常见问题'),
  orders: cite('S001', '§7 备案审核'),
  sms: cite('S001', '§9 短信核验'),
  after: cite('S001', '§11 ICP备案后处理'),
  reasons: cite('ALI19', '常见备案申请驳回原因'),
  faq: cite('ALI19', '基础信息校验 FAQ'),
  formats: cite('ALI19', '上传资料要求'),
  huawei: cite('HW25', '错误提示 FAQ'),
  tencent: cite('TX', '各省管局要求'),
  ucloud: cite('UC24', '备案常见问题'),
  ucloudSms: cite('UC24', '操作指南二：短信核验'),
  codes: cite('MIIT-ERR', '上报返回码'),
  portal: cite('PORTAL', '表单提示与各省要求'),
  mini: cite('MPG', '驳回汇总'),
} as const;

/** One known message. `texts` = cause zh, fix zh, cause en, fix en. */
export const rejection = (
  id: string,
  field: FieldKey | '',
  patterns: readonly string[],
  texts: readonly [causeZh: string, fixZh: string, causeEn: string, fixEn: string],
  sources: readonly Source[],
  examples: readonly string[],
  more: Pick<Rejection, 'not' | 'codes' | 'general'> = {},
): Rejection => ({
  id,
  ...(field ? { field } : {}),
  patterns,
  cause: { zh: texts[0], en: texts[2] },
  fix: { zh: texts[1], en: texts[3] },
  sources,
  examples,
  ...more,
});
