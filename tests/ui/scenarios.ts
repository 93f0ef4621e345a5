/** Every state of the pages that screenshots and the accessibility check look at. */

import { ORDER_STATES } from '../../lib/schema/order';
import type { SummaryComparison } from '../../lib/summary/types';
import type { FakeOptions } from './fake-api';
import { manyApplicants } from './fake-api';
import { PANEL_SCENARIOS } from './panel-scenarios';
import { RULEBOOK_SCENARIOS } from './rulebook-scenarios';
import { APPLICANTS, badApplicant, longApplicant, PLAN, report } from './samples';

export interface Scenario {
  page: 'popup' | 'options' | 'panel' | 'paper' | 'welcome';
  options: FakeOptions;
  /** Hash of the options page. */
  hash?: string;
  lang?: 'zh-CN' | 'en';
  /** What a user does first: test ids clicked in order, or tabs by `tab:<position>`. */
  steps?: readonly string[];
  /** Before the steps: values of selects, texts of boxes, by test id. */
  choose?: Readonly<Record<string, string>>;
  type?: Readonly<Record<string, string>>;
  /** Text of a file that is imported before the steps. */
  file?: string;
  fileName?: string;
}

const done = { fill: { fillId: 'f0', running: false, report: report('f0') }, canUndo: true };
const popup = (options: FakeOptions, more: Partial<Scenario> = {}): Scenario => ({
  page: 'popup',
  options,
  ...more,
});

const interchange = (applicants: unknown) =>
  JSON.stringify({ format: 'icp-filing-applicants', version: 1, applicants });

const options = (fake: FakeOptions, more: Partial<Scenario> = {}): Scenario => ({
  page: 'options',
  options: fake,
  ...more,
});

const portal = { id: 'aliyun', name: '阿里云 ICP 代备案' };
const noForm = { kind: 'no-form' as const, step: undefined, plan: [], findings: [], fieldCount: 0 };
const SUMMARY: SummaryComparison = {
  compared: 17,
  differences: [
    {
      keys: ['entity.idAddress'],
      label: '证件住所',
      siteBlock: 0,
      shown: '浙江省杭州市西湖区文三路某某大厦3幢503室',
      wanted: '浙江省杭州市西湖区文三路某某大厦3幢502室',
    },
    {
      keys: ['entityManager.mobile'],
      label: '手机号码',
      siteBlock: 0,
      shown: '139****1234',
      wanted: '13800001234',
    },
    {
      keys: ['site.remarks'],
      label: '备注',
      siteBlock: 0,
      shown: '',
      wanted: '本网站介绍公司的文化创意作品与活动。',
    },
  ],
};

const OWN = [
  {
    frameId: 0,
    control: 'o1',
    label: '是否有独立一级域名',
    line: '网站有自己的一级域名选“是”；只有二级域名或 IP 的选“否”，再填首页地址或 IP。',
  },
  { frameId: 0, control: 'o2', label: '网络接入服务商', line: '填服务器所在的接入商全称。' },
];
const OWN_ENGLISH = [
  {
    frameId: 0,
    control: 'o1',
    label: '是否有独立一级域名',
    line: 'Choose 是 if the site has its own domain; with a subdomain or an IP only choose 否 and enter the home page or the IP.',
  },
];

const foreign = {
  kind: 'unsupported' as const,
  host: 'beian.mouyun-example.cn',
  portal: undefined,
  step: undefined,
  plan: [],
  findings: [],
};

/** A spreadsheet with a row of every kind: new, changed, as stored, and several reasons not to take one. */
const table = [
  '客户编号,客户名称,主办单位证件号码,省份,单位性质,网站域名,网站名称,业务员,合同号',
  'c-0001,,,,,qinghe-example.cn,青禾文化创意新站,老李,HT-1',
  'c-0002,王小满,,,,,,,',
  ',成都某某社会工作服务中心,52510100MJQ0000007,四川省,民办非企业单位,shegong-example.org.cn,社工服务,,',
  ',武汉某某餐饮管理有限公司,9.14201E+17,湖北省,企业,canyin-example.com,武汉餐饮,,',
  ',广州某某电商,330106199002122000,广东省,企业,dianshang-example.com,电商站,,',
  ',某地某某公司,91330106MA2EXAM19G,浙西省,企业,a-example.cn,某站,,',
  ',某某工作室,,北京市,某种单位,b-example.cn,某站,,',
].join('\n');

/** Clients with orders, something running out, archived ones. */
const lively = () =>
  manyApplicants(60).map((client, n) => ({
    ...client,
    ...(n % 5 === 0 && { filingOrders: [{ id: 'o', state: ORDER_STATES[(n / 5) % 8]!.code }] }),
    ...(n % 7 === 3 && { archivedOn: '2026-10-01' }),
    ...(n % 4 === 1 && { entityManager: { ...client.entityManager, idValidUntil: '2026-12-20' } }),
    ...(n % 6 === 2 && { sites: client.sites?.map((s) => ({ ...s, domainExpiresOn: '2026-11-20' })) }),
  }));

export const SCENARIOS: Readonly<Record<string, Scenario>> = {
  ...PANEL_SCENARIOS,
  ...RULEBOOK_SCENARIOS,
  'popup-plan': popup({}),
  'popup-plan-english': popup({}, { lang: 'en' }),
  'popup-report': popup({ state: done }),
  'popup-report-english': popup({ state: done }, { lang: 'en' }),
  'popup-interrupted': popup({
    state: {
      fill: { fillId: 'f0', running: false, report: { ...report('f0'), interrupted: 'tab-closed' } },
      problem: 'tab-closed',
      plan: [],
      findings: [],
    },
  }),
  'popup-armed-fill': popup({
    state: {
      ...done,
      armed: {
        mode: 'fill',
        until: '2026-11-22T10:15:00',
        keys: ['site.name', 'site.domain', 'site.homeUrl'],
        waiting: 0,
      },
    },
  }),
  'popup-armed-held': popup({
    state: {
      armed: { mode: 'fill', until: '2026-11-22T10:15:00', keys: ['site.name'], waiting: 12 },
    },
  }),
  'popup-armed-offered-english': popup(
    {
      state: {
        armed: { mode: 'offer', until: '2026-11-22T10:15:00', keys: ['site.name'], waiting: 12 },
      },
    },
    { lang: 'en' },
  ),
  'popup-later-fill': popup(
    { state: { plan: [], appearing: ['siteManager.name', 'siteManager.mobile'] } },
    { steps: ['later-fill'] },
  ),
  'popup-appearing': popup(
    {
      state: {
        plan: PLAN.filter((r) => r.keys[0] === 'entity.nature'),
        appearing: ['entity.idType', 'siteManager.name', 'siteManager.mobile'],
      },
    },
    { steps: ['later-fill'] },
  ),
  'popup-filling': popup({ hold: true }, { steps: ['fill-page'] }),
  'popup-filling-hidden': popup({ hold: 'hidden' }, { steps: ['fill-page'] }),
  'popup-undone': popup({ state: done }, { steps: ['undo-fill'] }),
  'popup-findings': popup({}, { steps: ['tab:1'] }),
  'popup-findings-none': popup({ state: { findings: [] } }, { steps: ['tab:1'] }),
  'popup-documents': popup({}, { steps: ['tab:2'] }),
  'popup-process': popup({}, { steps: ['tab:3'] }),
  'popup-process-english': popup({}, { steps: ['tab:3'], lang: 'en' }),
  'popup-clients-open': popup({ applicants: manyApplicants() }, { steps: ['applicant-picker'] }),
  'popup-sites-open': popup(
    { applicants: [longApplicant()], state: { applicantId: 'c-0003' } },
    { steps: ['site-picker'] },
  ),
  'popup-long-names': popup({
    applicants: [longApplicant(), ...APPLICANTS],
    state: { applicantId: 'c-0003' },
  }),
  'popup-enable-site': popup({ state: { ...foreign, site: 'can-enable' } }),
  'popup-enable-site-english': popup({ state: { ...foreign, site: 'can-enable' } }, { lang: 'en' }),
  'popup-insecure-site': popup({ state: { ...foreign, site: 'insecure' } }),
  'popup-frame-hosts': popup({ state: { frameHosts: ['beian.aliyun.com'] } }),
  'popup-own-fields': popup({ state: { own: OWN } }),
  'popup-own-fields-english': popup({ state: { own: OWN_ENGLISH } }, { lang: 'en' }),
  'popup-summary': popup({ state: { ...noForm, portal }, summary: SUMMARY }),
  'popup-summary-english': popup({ state: { ...noForm, portal }, summary: SUMMARY }, { lang: 'en' }),
  'popup-summary-same': popup({ state: { ...noForm, portal }, summary: { compared: 17, differences: [] } }),
  'popup-no-form': popup({
    state: { kind: 'no-form', plan: [], findings: [], portal: undefined, host: 'www.qinghe-example.cn' },
  }),
  'popup-unsupported': popup({
    state: { kind: 'unsupported', plan: [], findings: [], portal: undefined, host: 'www.qinghe-example.cn' },
  }),
  'popup-needs-reload': popup({ state: { problem: 'needs-reload', plan: [], findings: [] } }),
  'popup-tab-closed': popup({ state: { problem: 'tab-closed', kind: 'no-form', plan: [], findings: [] } }),
  'popup-no-client-chosen': popup({ state: { applicantId: undefined, plan: [], findings: [] } }),
  'popup-no-clients': popup({ applicants: [], state: { applicantId: undefined } }),
  'popup-locked': popup(
    { locked: true, passphrase: 'correct', state: { kind: 'locked' } },
    { steps: ['unlock-submit'] },
  ),
  'options-clients': options({ applicants: manyApplicants(12) }),
  'options-clients-200': options({ applicants: manyApplicants() }),
  'options-clients-english': options({ applicants: manyApplicants(12) }, { lang: 'en' }),
  'options-selected': options(
    { applicants: manyApplicants(12) },
    { steps: ['client-tick', 'client-tick:2'] },
  ),
  'options-delete': options({ applicants: manyApplicants(12) }, { steps: ['client-tick', 'delete-clients'] }),
  'options-lively': options({ applicants: lively() }),
  'options-lively-english': options({ applicants: lively() }, { lang: 'en' }),
  'options-archived': options({ applicants: lively() }, { steps: ['filter-archived', 'select-all'] }),
  'options-tags': options(
    { applicants: manyApplicants(12) },
    { steps: ['client-tick', 'client-tick:2', 'tag-clients'] },
  ),
  'options-export': options({ applicants: manyApplicants(12) }, { steps: ['export-all'] }),
  'options-import': options({ applicants: APPLICANTS }, { hash: '#import' }),
  'options-dry-run': options({ applicants: APPLICANTS }, { file: table, fileName: '客户名单-2026-11.csv' }),
  'options-dry-run-english': options(
    { applicants: APPLICANTS },
    { file: table, fileName: 'clients.csv', lang: 'en' },
  ),
  'options-batch': options({ applicants: manyApplicants(12) }, { hash: '#batch' }),
  'options-batch-result': options(
    { applicants: [badApplicant(), ...manyApplicants(200).filter((a) => a.id !== 'c-0003')] },
    { hash: '#batch', steps: ['batch-start', 'batch-unfold'] },
  ),
  'options-batch-english': options(
    { applicants: [badApplicant(), ...APPLICANTS] },
    { hash: '#batch', steps: ['batch-start', 'batch-unfold'], lang: 'en' },
  ),
  'options-empty': options({ applicants: [] }),
  'options-import-refused': options(
    { applicants: APPLICANTS },
    { file: interchange([APPLICANTS[0], { id: 'b', sites: [{ languages: 5 }] }, { label: 1 }]) },
  ),
  'options-imported': options({ applicants: [] }, { file: interchange(APPLICANTS) }),
  'options-editor': options({ applicants: APPLICANTS }, { hash: '#client/c-0001' }),
  'options-editor-long': options({ applicants: [badApplicant()] }, { hash: '#client/c-0003' }),
  'options-editor-english': options({ applicants: [badApplicant()] }, { hash: '#client/c-0003', lang: 'en' }),
  'options-clash': options(
    {
      applicants: APPLICANTS,
      clashes: [
        {
          path: ['entity', 'mailingAddress'],
          mine: '浙江省杭州市西湖区文三路某某大厦3幢503室',
          theirs: '浙江省杭州市西湖区文三路某某大厦3幢502室',
        },
        { path: ['sites', '0', 'name'], mine: '', theirs: '青禾文化' },
        { path: ['filingOrders'], mine: [], theirs: [{}] },
      ],
    },
    { hash: '#client/c-0001', steps: ['save-client'] },
  ),
  'options-new': options({}, { hash: '#new' }),
  'options-gone': options({}, { hash: '#client/nobody' }),
  'options-settings': options({}, { hash: '#settings' }),
  'options-settings-unlocked': options({ passphrase: 'correct' }, { hash: '#settings' }),
  'options-settings-english': options({}, { hash: '#settings', lang: 'en' }),
  welcome: { page: 'welcome', options: { applicants: [] } },
  'welcome-english': { page: 'welcome', options: { applicants: [] }, lang: 'en' },
  'welcome-preview': { page: 'welcome', options: {}, steps: ['try-practice'] },
  'welcome-filled': { page: 'welcome', options: {}, steps: ['try-practice', 'try-fill'] },
  'welcome-locked': { page: 'welcome', options: { passphrase: 'x', locked: true }, steps: ['try-practice'] },
  'options-settings-change': options(
    { passphrase: 'correct' },
    { hash: '#settings', steps: ['change-passphrase', 'change-submit'] },
  ),
  'options-settings-remove': options(
    { passphrase: 'correct' },
    { hash: '#settings', steps: ['remove-passphrase'] },
  ),
  'options-settings-backup': options({}, { hash: '#settings', steps: ['backup-open', 'backup-write'] }),
  'options-settings-restore': options({}, { hash: '#settings', steps: ['restore-open', 'restore-read'] }),
  'options-settings-erase': options({}, { hash: '#settings', steps: ['erase-open'] }),
  'options-settings-managed': options(
    {
      passphrase: 'correct',
      settings: {
        managed: ['language', 'autoLockMinutes', 'lockWithScreen', 'passphraseRequired'],
        passphraseRequired: true,
        lock: { minutes: 10, withScreen: true },
      },
    },
    { hash: '#settings' },
  ),
  'options-passphrase-due': options({
    settings: { managed: ['passphraseRequired'], passphraseRequired: true },
  }),
  'options-damaged': options({
    damaged: [
      { recordId: '5f0c2a9e4b7d11a83c6e90f27d5b8a14', reason: 'damaged' },
      { recordId: '0b1d3f5a7c9e2b4d6f8091a3b5c7d9ef', reason: 'damaged' },
      { recordId: 'a1b2c3d4e5f60718293a4b5c6d7e8f90', reason: 'newer-version' },
    ],
  }),
  'options-vault-damaged': options({
    problem: {
      state: 'locked',
      problem: 'damaged-vault',
      problemText: '客户资料的密钥已损坏，读不出来。请从加密备份恢复。',
    },
  }),
  'options-vault-newer': options({
    problem: {
      state: 'locked',
      problem: 'newer-version',
      problemText: '这些资料由更新版本的扩展保存，请先更新扩展；资料没有改动。',
    },
  }),
  'options-unlocking': options(
    { passphrase: 'correct', locked: true, slow: true },
    { steps: ['unlock-submit'] },
  ),
  'options-locked': options({ passphrase: 'correct', locked: true }, { steps: ['unlock-submit'] }),
};
