/**
 * The columns of the spreadsheet template: one row per site, the client's own columns in its first row.
 * `key` is the hidden key row's text, `header` what the user reads; both find the column, in any order.
 */
import { PERSON_PROPERTIES, type PersonProperty, SITE_KEYS } from '../schema/fields';

/** Where a client keeps cells of columns that are not ours, header → text. */
export const EXTRA_COLUMNS = 'extraColumns';

/** How a cell's text becomes a value. */
export type ColumnKind =
  | 'text'
  | 'identifier' // digits that a spreadsheet must not take for a number
  | 'date'
  | 'list'
  | 'texts' // one text or several
  | 'flag'
  | 'nature'
  | 'idType'
  | 'province';

export type ColumnScope = 'applicant' | 'entity' | 'entityManager' | 'site' | 'siteManager';

export interface Column {
  key: string;
  scope: ColumnScope;
  property: string;
  header: string;
  /** Other headers found in agencies' own lists. */
  aliases: readonly string[];
  kind: ColumnKind;
  /** One line for the template's second sheet. */
  hint: string;
}

type Definition = [property: string, header: string, kind: ColumnKind, hint?: string, ...aliases: string[]];

const scope = (name: ColumnScope, definitions: readonly Definition[]): Column[] =>
  definitions.map(([property, header, kind, hint = '', ...aliases]) => ({
    key: name === 'applicant' ? property : `${name}.${property}`,
    scope: name,
    property,
    header,
    aliases,
    kind,
    hint,
  }));

const PERSON: Record<PersonProperty, [header: string, kind: ColumnKind, hint?: string]> = {
  name: ['姓名', 'text'],
  idType: ['证件类型', 'idType', '如：居民身份证、护照'],
  idNumber: ['证件号码', 'identifier', '单元格须为文本格式，否则 18 位号码会丢位'],
  idValidFrom: ['证件有效期起', 'date', '如：2016-05-01'],
  idValidUntil: ['证件有效期止', 'date', '如：2036-05-01，或 长期'],
  mobile: ['手机号码', 'identifier', '联系方式1'],
  phone2: ['办公电话', 'identifier', '联系方式2，如：0571-88001234'],
  emergencyPhone: ['应急联系电话', 'identifier', '不同于手机号码'],
  email: ['电子邮箱', 'text'],
  hkMacauIdNumber: ['通行证背面号码', 'identifier', '持港澳居民来往内地通行证时填'],
};
const person = (name: 'entityManager' | 'siteManager', title: string): Column[] =>
  scope(
    name,
    PERSON_PROPERTIES.map((p): Definition => {
      const [header, kind, hint] = PERSON[p];
      return [p, `${title}${header}`, kind, hint, ...(p === 'name' ? [title] : [])];
    }),
  );

const SITE: Record<
  (typeof SITE_KEYS)[number],
  [header: string, kind: ColumnKind, hint?: string, ...string[]]
> = {
  'site.name': ['网站名称', 'text', ''],
  'site.domain': ['网站域名', 'text', '如：example.cn', '域名'],
  'site.homeUrl': ['首页网址', 'text', '如：www.example.cn', '网站首页URL', '首页URL'],
  'site.serviceContent': ['网站内容', 'texts', '多项用顿号分开', '服务内容'],
  'site.serviceType': ['服务类型', 'text', ''],
  'site.preApproval': ['前置审批', 'texts', '没有填 无', '前置审批项'],
  'site.languages': ['网站语言', 'list', '多项用顿号分开，如：中文简体、英语', '语种'],
  'site.cloudService': ['云服务', 'text', '', '产品类型'],
  'site.ip': ['网站IP', 'text', '', 'IP', 'IP地址'],
  'site.filingServiceNumber': ['备案服务号', 'identifier', ''],
  'site.filingNumber': ['网站备案号', 'text', ''],
  'site.policeFilingNumber': ['公安备案号', 'text', ''],
  'site.openedOn': ['网站开通日期', 'date', ''],
  'site.domainRegistrar': ['域名注册商', 'text', ''],
  'site.domainExpiresOn': ['域名到期日', 'date', ''],
  'site.domainVerifiedOn': ['域名实名日期', 'date', ''],
  'site.domainRegistrantName': ['域名持有者', 'text', ''],
  'site.domainRegistrantIdType': ['域名持有者证件类型', 'text', ''],
  'site.domainRegistrantIdNumber': ['域名持有者证件号码', 'identifier', ''],
  'site.remarks': ['网站备注', 'text', ''],
};

/** In the order of the template. */
export const COLUMNS: readonly Column[] = [
  ...scope('applicant', [
    ['id', '客户编号', 'text', '同一客户的多个网站各占一行，编号相同；新客户可以留空'],
    ['label', '客户名称', 'text', '列表里显示的名称'],
    ['tags', '标签', 'list', '多项用顿号分开'],
  ]),
  ...scope('entity', [
    ['province', '主体所在省', 'province', '如：浙江省', '省份', '所在省'],
    ['city', '主体所在市', 'text', '如：杭州市', '所在市'],
    ['district', '主体所在区县', 'text', '如：西湖区', '所在区县'],
    ['nature', '主办单位性质', 'nature', '如：企业、个人、事业单位', '单位性质', '备案性质'],
    ['natureLabel', '单位性质页面用语', 'text', '门户上的选项与上一列不同时填'],
    ['idType', '主办单位证件类型', 'idType', '如：营业执照（个人或企业）、居民身份证'],
    ['idTypeLabel', '证件类型页面用语', 'text', '门户上的选项与上一列不同时填'],
    ['name', '主办单位名称', 'text', '', '主体名称', '单位名称', '公司名称'],
    ['idNumber', '主办单位证件号码', 'identifier', '单元格须为文本格式', '统一社会信用代码', '主体证件号码'],
    ['idAddress', '证件住所', 'text', '', '主办单位证件住所'],
    ['mailingAddress', '通信地址', 'text', '写到门牌号', '主办单位通信地址', '通讯地址'],
    ['investor', '投资人或主管单位', 'text', '', '投资者或主管单位'],
    ['legalRepresentative', '法定代表人', 'text', '', '法人'],
    ['filingNumber', '主体备案号', 'text', '没有可留空', '备案号'],
    ['remarks', '主体备注', 'text'],
  ]),
  ...person('entityManager', '主体负责人'),
  ...scope(
    'site',
    SITE_KEYS.map((key): Definition => [key.slice('site.'.length), ...SITE[key]]),
  ),
  ...scope('siteManager', [
    ['sameAsEntityManager', '网站负责人同主体负责人', 'flag', '是 或 否', '复用主体负责人'],
  ]),
  ...person('siteManager', '网站负责人'),
];

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*（）()：:]/g, '')
    .toLowerCase();

const BY_NAME = new Map<string, Column>(
  COLUMNS.flatMap((column) =>
    [column.key, column.header, ...column.aliases].map((name): [string, Column] => [fold(name), column]),
  ),
);

/** The column a header or key means; undefined for one that is not ours. */
export const findColumn = (name: string): Column | undefined => BY_NAME.get(fold(name));

export const isColumnKey = (text: string): boolean => COLUMNS.some((c) => c.key === text.trim());
