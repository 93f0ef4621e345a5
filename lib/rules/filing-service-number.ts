import { cite } from '../provinces/sources';
import { isUuid } from '../text/network';
import { toHalfWidth, unifyDashes, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'site.filingServiceNumber';

export default defineRule({
  id: 'filing-service-number',
  fields: [FIELD],
  severity: 'warning',
  tier: 'full',
  messages: {
    writing: {
      zh: '备案服务号里有空格、全角字符或长横线，请按原样用半角填写。',
      en: 'The filing service number has spaces, full-width characters or long dashes; enter it in plain characters.',
    },
    form: {
      zh: '阿里云的备案服务号像 32a43232-a888-88e8-b9ec-00888be80001，有 36 位，请核对。',
      en: 'A filing service number of Aliyun has 36 characters, like 32a43232-a888-88e8-b9ec-00888be80001; check it.',
    },
  },
  sources: [cite('S001', '4 附录：选择云服务和 IP 地址 · 备案服务号')],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text) return [];
    const value = withoutSpaces(unifyDashes(toHalfWidth(text)));
    if (value !== text)
      return [
        {
          field: FIELD,
          message: 'writing',
          fix: { label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value },
        },
      ];
    return filing.accessProvider === 'aliyun' && !isUuid(value) ? [{ field: FIELD, message: 'form' }] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '备案服务号的形式', en: 'Form of the filing service number' },
  why: {
    zh: '服务号证明您在该接入商有可备案的云产品，须原样填写。',
    en: 'The number proves a product that may be filed with this provider; it is used as it stands.',
  },
  examples: {
    ok: [
      {
        title: '阿里云',
        filing: {
          accessProvider: 'aliyun',
          site: { filingServiceNumber: '32a43232-a888-88e8-b9ec-00888be80001' },
        },
      },
      {
        title: '别的接入商形式不定',
        filing: { accessProvider: 'qingcloud', site: { filingServiceNumber: 'QC-2026-0001' } },
      },
      { title: '接入商未知', filing: { site: { filingServiceNumber: '12345' } } },
    ],
    bad: [
      {
        title: '少几位',
        filing: { accessProvider: 'aliyun', site: { filingServiceNumber: '32a43232-a888-88e8' } },
        message: 'form',
      },
      {
        title: '空格、全角',
        filing: { site: { filingServiceNumber: '３2a43232－a888-88e8-b9ec-00888be80001 ' } },
        message: 'writing',
        fixed: '32a43232-a888-88e8-b9ec-00888be80001',
      },
    ],
  },
};
