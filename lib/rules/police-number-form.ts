import { cite } from '../provinces/sources';
import { PLATE } from '../text/network';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const FIELD = 'site.policeFilingNumber';
const FORM = /^\p{Script=Han}公网安备(\d{11,14})号$/u;

export default defineRule({
  id: 'police-number-form',
  fields: [FIELD],
  reads: ['entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    writing: {
      zh: '公安备案号里有空格或全角字符，请写成 {value}。',
      en: 'The police filing number has spaces or full-width characters; write {value}.',
    },
    form: {
      zh: '公安备案号的形式不对，应像“浙公网安备33010602001234号”，请核对。',
      en: 'The police filing number should look like 浙公网安备33010602001234号; check it.',
    },
    province: {
      zh: '公安备案号以“{plate}”开头，与所在区域不同省，请核对。',
      en: 'The police filing number begins with “{plate}”, another province than the region; check it.',
    },
  },
  sources: [cite('S001', '11 ICP备案后处理 · 公安备案')],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const value = withoutSpaces(toHalfWidth(text));
    if (!FORM.test(value)) return [{ field: FIELD, message: 'form' }];
    if (value !== text)
      return [
        {
          field: FIELD,
          message: 'writing',
          params: { value },
          fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value },
        },
      ];
    const province = provinceOf(filing);
    const plate = [...value][0] ?? '';
    return province && PLATE[province] !== plate
      ? [{ field: FIELD, message: 'province', params: { plate }, severity: 'info' }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '公安备案号的形式', en: 'Form of the police filing number' },
  why: {
    zh: '公安备案号挂在页脚供查验，写法固定。',
    en: 'The police number is shown in the footer for checking and has one form.',
  },
  examples: {
    ok: [
      {
        title: '浙江',
        filing: {
          entity: { province: '浙江省' },
          site: { policeFilingNumber: '浙公网安备33010602001234号' },
        },
      },
    ],
    bad: [
      {
        title: '缺字',
        filing: { site: { policeFilingNumber: '浙公安备33010602001234号' } },
        message: 'form',
      },
      {
        title: '空格和全角',
        filing: { site: { policeFilingNumber: '浙公网安备 ３3010602001234号' } },
        message: 'writing',
        fixed: '浙公网安备33010602001234号',
      },
      {
        title: '省份不同',
        filing: {
          entity: { province: '河南省' },
          site: { policeFilingNumber: '浙公网安备33010602001234号' },
        },
        message: 'province',
      },
    ],
  },
};
