import { cite } from '../provinces/sources';
import { countCharacters } from '../text/han';
import { withoutSpaces } from '../text/width';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { textOf } from './read';
import { filledTemplate, remarkDuties } from './site-contents';

/** How a remark shows that it holds the thing; what it is called for the reader. */
const HOLDS: Readonly<Record<string, { test: RegExp; called: Localized }>> = {
  promise: {
    test: /个人网站|不含(?:有)?企业|未含企业/,
    called: { zh: '个人网站承诺', en: 'the promise that it is a personal site' },
  },
  showing: {
    test: /展示[\s\S]*(?:不|无|未)|(?:不涉及|不含|无)[\s\S]*交易/,
    called: { zh: '只用于展示、不涉及网上交易的说明', en: 'that it only shows things and trades nothing' },
  },
  'pre-approval': {
    test: /前置审批|审批/,
    called: { zh: '是否涉及前置审批的说明', en: 'whether a pre-approval is involved' },
  },
  'opening-date': {
    test: /\d|[一二三四五六七八九十]月|开通/,
    called: { zh: '预计开通日期', en: 'the expected opening date' },
  },
};

export default defineRule({
  id: 'site-remarks-province',
  fields: ['site.remarks'],
  reads: ['entity.nature', 'entity.province', 'site.serviceContent', 'site.domain'],
  severity: 'warning',
  tier: 'full',
  messages: {
    missing: {
      zh: '网站备注里没有{what}，{province}要求写明，请补上。',
      en: 'Site remark does not hold {what}, which {province} wants; add it.',
    },
    short: {
      zh: '网站备注只有 {count} 个字，{province}要求至少 {least} 个字，请补充用途和内容。',
      en: 'Site remark has {count} characters; {province} wants at least {least}. Add purpose and content.',
    },
  },
  sources: [cite('UC24', '各省规则'), cite('TX', '各省 网站备注'), cite('PORTAL', '各省 网站备注')],
  check(filing): readonly RuleHit[] {
    const remarks = textOf(filing, 'site.remarks').trim();
    const province = dataOf(filing);
    if (remarks === '' || !province) return [];
    const count = countCharacters(withoutSpaces(remarks));
    const told = new Set<string>();
    return remarkDuties(filing).flatMap((duty): RuleHit[] => {
      const evidence = evidenceOf(province, duty, 'warning');
      const hits: RuleHit[] = [];
      if (duty.least && count < duty.least)
        hits.push({
          field: 'site.remarks',
          message: 'short',
          params: { count, least: duty.least, province: provinceName(province) },
          ...evidence,
        });
      const template = filledTemplate(duty.template, filing);
      const separator = /[。；;.]$/.test(remarks) ? '' : '。';
      for (const what of duty.holds) {
        const known = HOLDS[what];
        if (!known || known.test.test(remarks) || told.has(what)) continue;
        told.add(what);
        hits.push({
          field: 'site.remarks',
          message: 'missing',
          params: { what: known.called, province: provinceName(province) },
          ...evidence,
          // An Anhui-style note on a consultation applies to some names only.
          ...(what === 'pre-approval' && { severity: 'info' as const }),
          ...(template &&
            known.test.test(template) && {
              fix: {
                label: { zh: '补上这句话', en: 'Add the sentence' },
                value: `${remarks}${separator}${template}。`,
              },
            }),
        });
      }
      return hits;
    });
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '各省网站备注要写的内容', en: 'What a province wants in the site remark' },
  why: {
    zh: '各省指定备注里要写的内容，少了会被退回。',
    en: 'Provinces say what the remark must hold; less is sent back.',
  },
  examples: {
    ok: [
      {
        title: '广西已写承诺',
        filing: {
          entity: { nature: 'individual', province: '广西壮族自治区' },
          site: { remarks: '本网站是个人网站，不含有企业、单位等非个人网站的信息，记录𠮷田的手账。' },
        },
      },
      {
        title: '备注还没写',
        filing: { entity: { nature: 'individual', province: '山东省' }, site: { remarks: ' ' } },
      },
    ],
    bad: [
      {
        title: '山东没写承诺',
        filing: {
          entity: { nature: 'individual', province: '山东省' },
          site: { remarks: '记录日常手账与读书笔记。' },
        },
        message: 'missing',
        fixed: '记录日常手账与读书笔记。本网站是个人网站，不含有企业、单位等非个人网站的信息。',
      },
      {
        title: '内蒙古单位没写只用于展示，全角字母',
        filing: {
          entity: { nature: 'enterprise', province: '内蒙古自治区' },
          site: { remarks: '介绍 Ａ 公司的产品' },
        },
        message: 'missing',
        fixed: '介绍 Ａ 公司的产品。网站仅用于展示，不涉及网上交易、电子金融、电子商务。',
      },
      {
        title: '内蒙古个人不足 30 字',
        filing: {
          entity: { nature: 'individual', province: '内蒙古自治区' },
          site: { remarks: '本网站是个人网站，记录手账。' },
        },
        message: 'short',
      },
    ],
  },
};
