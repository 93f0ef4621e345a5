/** Fictional clients, plans, findings and reports that the harness shows. */
import type { FillReport, PlanItem } from '../../lib/fill/types';
import type { ApplicantSummary, PageFinding, PageState } from '../../lib/protocol/api';
import type { Applicant } from '../../lib/schema/applicant';
import type { FieldKey } from '../../lib/schema/fields';
import file from '../fixtures/applicants.json' with { type: 'json' };

export const APPLICANTS = file.applicants as unknown as Applicant[];

/** 40 characters, the longest that a licence of the samples' kind has. */
export const LONG_NAME = '新疆维吾尔自治区巴音郭楞蒙古自治州若羌县某某农牧业产供销一体化专业合作社联合社总社';

export const longApplicant = (): Applicant => {
  const copy = structuredClone(APPLICANTS[0]!);
  return {
    ...copy,
    id: 'c-0003',
    label: LONG_NAME,
    tags: ['农业', '重点客户', '代办'],
    entity: {
      ...copy.entity,
      name: LONG_NAME,
      province: '新疆维吾尔自治区',
      city: '巴音郭楞蒙古自治州',
      district: '若羌县',
    },
    sites: [
      {
        ...copy.sites?.[0],
        name: '若羌红枣产销信息与农牧业技术推广服务网站',
        domain: 'ruoqiang-hongzao-nongmuye-example.com.cn',
      },
      { ...copy.sites?.[0], name: '若羌农技', domain: 'nongji-example.cn' },
    ],
  };
};

/** A client with slips that the rule book names. */
export const badApplicant = (): Applicant => {
  const client = longApplicant();
  return {
    ...client,
    entity: { ...client.entity, idNumber: '93652824MA7800007K2R', mailingAddress: '新疆若羌县文化路' },
    entityManager: {
      ...client.entityManager,
      idNumber: '33010619850307018x',
      emergencyPhone: client.entityManager?.mobile,
    },
    sites: [{ ...client.sites?.[0], name: '中国论坛' }, ...(client.sites ?? []).slice(1)],
  };
};

export const summaryOf = (a: Applicant, usedAt = '2026-11-22T10:42:00Z'): ApplicantSummary => {
  const number = a.entity?.idNumber ?? '';
  return {
    id: a.id,
    label: a.label ?? a.entity?.name ?? '',
    tags: a.tags ?? [],
    nature: a.entity?.nature ?? '',
    province: a.entity?.province ?? '',
    city: a.entity?.city ?? '',
    maskedIdNumber: number ? `${number.slice(0, 4)} **** ${number.slice(-4)}` : '',
    manager: a.entityManager?.name ?? '',
    sites: (a.sites ?? []).map((s, index) => ({ index, name: s.name ?? '', domain: s.domain ?? '' })),
    usedAt,
  };
};

let next = 0;
const row = (
  key: FieldKey | readonly FieldKey[],
  label: string,
  wanted: string,
  action: PlanItem['action'] = 'fill',
  current = '',
): PageState['plan'][number] => ({
  matchId: `m${next++}`,
  keys: typeof key === 'string' ? [key] : key,
  label,
  siteBlock: 0,
  current,
  wanted,
  action,
  frameId: 0,
});

export const PLAN: PageState['plan'] = [
  row(
    'entity.mailingAddress',
    '通信地址',
    '浙江省杭州市西湖区文三路某某大厦 3 幢 502 室',
    'conflict',
    '文二路某号',
  ),
  row('entityManager.emergencyPhone', '应急联系电话', '13900005678', 'conflict', '13800001234'),
  row(['entity.province', 'entity.city', 'entity.district'], '所在区域', '浙江省 / 杭州市 / 西湖区'),
  row('entity.nature', '单位性质', '企业'),
  row('entity.idType', '证件类型', '营业执照（个人或企业）'),
  row('entity.idNumber', '证件号码', '91330106MA2EXAM19G'),
  row(
    'entity.name',
    '单位名称',
    '杭州某某青禾文化创意有限公司',
    'already-right',
    '杭州某某青禾文化创意有限公司',
  ),
  row('entity.idAddress', '证件住所', '浙江省杭州市西湖区文三路某某大厦 3 幢 502 室'),
  row('entity.remarks', '备注', '', 'no-value'),
  row('entityManager.name', '姓名', '李某晴'),
  row('entityManager.idType', '证件类型', '居民身份证'),
  row('entityManager.idNumber', '证件号码', '33010619850307018X'),
  row('entityManager.email', '电子邮箱', '', 'read-only', 'a@b.example.cn'),
  row('sms.code', '验证码', '', 'needs-you'),
];

const source = { document: '阿里云 ICP 备案文档', section: '§3.1', date: '2020-09-21' };

export const FINDINGS: readonly PageFinding[] = [
  {
    ruleId: 'address-detail',
    field: 'entity.mailingAddress',
    frameId: 0,
    matchId: 'm0',
    shown: '新疆若羌县文化路',
    severity: 'warning',
    message: '通信地址只到“文化路”，请补到门牌号；确无门牌号时，在备注写明。',
    fix: { label: '在备注写“已是最小门牌”', value: '通信地址已是最小门牌', field: 'entity.remarks' },
    sources: [source, { document: '腾讯云备案文档', section: '地址要求', date: '2024-04-01' }, source],
    conflict: '3 个来源中的 2 个这样要求。',
  },
  {
    ruleId: 'id-number-writing',
    field: 'entityManager.idNumber',
    frameId: 0,
    matchId: 'm11',
    shown: '33010619850307018x',
    severity: 'error',
    message: '证件号码末位是小写 x，请填大写 X。',
    fix: { label: '改为大写 X', value: '33010619850307018X' },
    sources: [{ document: 'GB 11643-1999', section: '4', date: '1999-07-01' }],
  },
  {
    ruleId: 'site-name-national',
    field: 'site.name',
    severity: 'error',
    message: '网站名称以“中国”开头，只有国家级单位可用，请换一个名称。',
    sources: [source],
  },
  {
    ruleId: 'contact-local-mobile',
    field: 'entityManager.mobile',
    severity: 'info',
    message: '新疆可能要求当地号码；若被退回，请换一个当地号码。',
    sources: [{ document: '各省管局规则', section: '新疆', date: '2021' }],
  },
];

const item = (
  key: FieldKey,
  outcome: FillReport['items'][number]['outcome'],
  extra: Partial<FillReport['items'][number]> = {},
): FillReport['items'][number] => ({ key, label: key, outcome, siteBlock: 0, ...extra });

/** One report with every outcome. */
export const report = (fillId: string): FillReport => {
  const items = [
    item('entity.province', 'filled', { shown: '浙江省' }),
    item('entity.city', 'filled', { shown: '杭州市' }),
    item('entity.nature', 'filled', { shown: '企业' }),
    item('entity.name', 'already-right', { shown: '杭州某某青禾文化创意有限公司' }),
    item('entity.idNumber', 'filled', { shown: '91330106MA2EXAM19G' }),
    item('entity.idType', 'no-option', {
      wanted: '营业执照（个人或企业）',
      options: ['组织机构代码证', '统一社会信用代码证书'],
    }),
    item('entity.mailingAddress', 'site-changed', {
      wanted: '浙江省杭州市西湖区文三路某某大厦3幢502室',
      shown: '浙江省杭州市西湖区文三路某某大厦3幢',
    }),
    item('entityManager.emergencyPhone', 'kept-yours', { shown: '13800001234', matchId: PLAN[1]!.matchId }),
    item('entityManager.phone2', 'error', { wanted: '0571-88001234' }),
    item('siteManager.name', 'not-visible'),
    item('sms.code', 'needs-you'),
  ];
  return { fillId, items, filled: 5, skipped: 3, failed: 3, duration: 1234 };
};
