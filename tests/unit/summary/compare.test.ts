// @vitest-environment happy-dom
/** A summary page in several markups, read and compared with the client it belongs to. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSummary } from '../../../lib/frame/summary-reader';
import type { Applicant } from '../../../lib/schema/applicant';
import { compareSummary } from '../../../lib/summary/compare';

const file = readFileSync(resolve(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const [CLIENT] = JSON.parse(file).applicants as [Applicant];
const ORDER = { siteIndex: 0, filingType: 'firstFiling' as const, smsRole: 'entityManager' as const };

/** The client's order as a portal shows it: masked, with option labels and a region of its own. */
const SHOWN: readonly [section: string, rows: readonly [string, string][]][] = [
  [
    '主体信息',
    [
      ['主办单位所属区域', '浙江省 / 杭州市 / 西湖区'],
      ['主办单位性质', '企业'],
      ['证件类型', '营业执照（个人或企业）'],
      ['主办单位名称', '杭州某某青禾文化创意有限公司'],
      ['证件号码', '9133**********M19G'],
      ['证件住所', '文三路某某大厦3幢502室'],
    ],
  ],
  [
    '主体负责人信息',
    [
      ['姓名', '李*晴'],
      ['证件号码', '330106********018X'],
      ['手机号码', '138****1234'],
      ['电子邮箱', 'liqing@qinghe-example.cn'],
    ],
  ],
  [
    '网站信息',
    [
      ['网站名称', '青禾文化创意'],
      ['域名', 'www.qinghe-example.cn'],
      ['网站语言', '中文简体'],
      ['前置审批', '无'],
    ],
  ],
  [
    '网站负责人信息',
    [
      ['姓名', '周*远'],
      ['手机号码', '137****2468'],
    ],
  ],
];

type Markup = (rows: readonly [string, string][]) => string;
const MARKUPS: Record<string, Markup> = {
  'definition list': (rows) => `<dl>${rows.map(([k, v]) => `<dt>${k}：</dt><dd>${v}</dd>`).join('')}</dl>`,
  'table with header cells': (rows) =>
    `<table><tbody>${rows.map(([k, v]) => `<tr><th>${k}</th><td>${v}</td></tr>`).join('')}</tbody></table>`,
  'table, two pairs a row': (rows) => {
    const pairs = rows.map(([k, v]) => `<td>${k}</td><td><span>${v}</span></td>`);
    const lines = pairs.flatMap((p, i) => (i % 2 ? [] : [`<tr>${p}${pairs[i + 1] ?? ''}</tr>`]));
    return `<table><tbody>${lines.join('')}</tbody></table>`;
  },
  'table, names above': (rows) =>
    `<table><thead><tr>${rows.map(([k]) => `<th>${k}</th>`).join('')}</tr></thead><tbody><tr>${rows.map(([, v]) => `<td>${v}</td>`).join('')}</tr></tbody></table>`,
  'spans in rows': (rows) =>
    rows
      .map(([k, v]) => `<div class="r"><span>${k}</span><span>${v}</span> <a href="#">修改</a></div>`)
      .join(''),
  'lines with a colon': (rows) => `<ul>${rows.map(([k, v]) => `<li>${k}：${v}</li>`).join('')}</ul>`,
  'bold name, bare text': (rows) => rows.map(([k, v]) => `<p><b>${k}：</b>${v}</p>`).join(''),
  'nested cells': (rows) =>
    `<table><tbody><tr>${rows.map(([k, v]) => `<td><div class="c"><span>${k}</span><span>${v}</span></div></td>`).join('')}</tr></tbody></table>`,
  'read-only boxes': (rows) =>
    rows.map(([k, v]) => `<div><label>${k}</label><div><input readonly value="${v}"></div></div>`).join(''),
};

const page = (markup: Markup, shown = SHOWN): void => {
  const html = shown.map(([title, rows]) => `<section><h3>${title}</h3>${markup(rows)}</section>`).join('');
  document.body.replaceChildren(
    document.createRange().createContextualFragment(`<h2>信息确认</h2>${html}<button>提交备案</button>`),
  );
};
const compare = () => compareSummary(readSummary(document), CLIENT, ORDER);
const changed = (label: string, value: string): typeof SHOWN =>
  SHOWN.map(([title, rows]) => [
    title,
    rows.map(([k, v]) => [k, k === label ? value : v] as [string, string]),
  ]);

describe.each(Object.entries(MARKUPS))('%s', (_, markup) => {
  it('agrees with its client', () => {
    page(markup);
    const result = compare();
    expect(result?.differences).toEqual([]);
    expect(result?.compared).toBeGreaterThanOrEqual(15);
  });
  it('shows the one value that differs', () => {
    page(markup, changed('证件住所', '文三路某某大厦3幢503室'));
    expect(compare()?.differences.map((d) => [d.keys, d.shown])).toEqual([
      [['entity.idAddress'], '文三路某某大厦3幢503室'],
    ]);
  });
});

describe('a shown value', () => {
  it.each([
    ['主办单位所属区域', '浙江省杭州市余杭区', ['entity.province', 'entity.city', 'entity.district']],
    ['主办单位性质', '事业单位', ['entity.nature']],
    ['证件类型', '事业单位法人证书', ['entity.idType']],
    ['域名', 'qinghe-example.com', ['site.domain']],
    ['网站语言', '中文简体、英语', ['site.languages']],
    ['前置审批', '出版', ['site.preApproval']],
    ['电子邮箱', '未填写', ['entityManager.email']],
  ])('%s: %s is another one', (label, value, keys) => {
    page(MARKUPS['definition list']!, changed(label, value));
    expect(compare()?.differences.map((d) => d.keys)).toEqual([keys]);
  });
  it.each([
    ['主办单位所属区域', '浙江杭州西湖'],
    ['主办单位所属区域', '浙江省-杭州市-西湖区'],
    ['主办单位性质', '单位'],
    ['前置审批', '不涉及'],
    ['域名', 'https://www.qinghe-example.cn/'],
    ['手机号码', '+86 138 0000 1234'],
  ])('%s: %s says the same', (label, value) => {
    const shown = label === '手机号码' ? SHOWN.slice(0, 2) : SHOWN;
    const only = shown.map(
      ([title, rows]) =>
        [title, rows.map(([k, v]) => [k, k === label ? value : v])] as (typeof SHOWN)[number],
    );
    page(MARKUPS['definition list']!, only);
    expect(compare()?.differences).toEqual([]);
  });
  it.each(['9133**********M19H', '9233**********M19G', '****', '9133****9999****M19G'])(
    'masked number %s does not pass',
    (value) => {
      const only = SHOWN.slice(0, 1).map(
        ([title, rows]) =>
          [title, rows.map(([k, v]) => [k, k === '证件号码' ? value : v])] as (typeof SHOWN)[number],
      );
      page(MARKUPS['definition list']!, only);
      expect(compare()?.differences.map((d) => d.keys)).toEqual([['entity.idNumber']]);
    },
  );
});

it('an article about filing is no summary', () => {
  document.body.replaceChildren(
    document
      .createRange()
      .createContextualFragment(
        '<h1>备案指南</h1><p>填写主办单位名称时，请与证件保持一致。</p><p>域名需实名。</p>',
      ),
  );
  expect(compare()).toBeUndefined();
});
