import { cite } from '../provinces/sources';
import { diagnoseDomain, splitDomains, tldOf } from '../text/domain';
import { APPROVED_ON, APPROVED_TLDS, BEIJING_REFUSED } from './approved-tlds';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const FIELD = 'site.domain';

export default defineRule({
  id: 'domain-tld-approved',
  fields: [FIELD],
  reads: ['entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    unlisted: {
      zh: '域名后缀“.{tld}”不在 {date} 的可备案后缀清单里，请在工信部域名查询页核对。',
      en: 'The suffix “.{tld}” is not on the list of {date}; look it up on the ministry’s page.',
    },
    beijing: {
      zh: '北京 2019 年的清单不接受“.{tld}”后缀，请先向接入商确认。',
      en: 'Beijing’s list of 2019 did not take “.{tld}”; ask the provider first.',
    },
  },
  sources: [
    cite('TX-TLD', '可备案域名后缀'),
    cite('UC24', '域名要求'),
    cite('ALI19', '网站域名准备与检查'),
    cite('TX', '北京 域名后缀'),
  ],
  check(filing): readonly RuleHit[] {
    const text = textOf(filing, FIELD);
    if (!text || splitDomains(text).length > 1 || diagnoseDomain(text).problem) return [];
    const tld = tldOf(text);
    // Encoded Chinese suffixes cannot be compared with the list, which spells them out.
    if (!tld || tld === 'cn' || tld.startsWith('xn--')) return [];
    if (!APPROVED_TLDS.has(tld))
      return [{ field: FIELD, message: 'unlisted', params: { tld, date: APPROVED_ON } }];
    if (provinceOf(filing) === 'beijing' && BEIJING_REFUSED.has(tld))
      return [{ field: FIELD, message: 'beijing', params: { tld }, severity: 'info' }];
    return [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名后缀已获批复（有日期的清单）', en: 'The suffix is approved, by a dated list' },
  why: {
    zh: '未获批复的后缀不能在国内备案。',
    en: 'A suffix without approval cannot be filed in mainland China.',
  },
  examples: {
    ok: [
      { title: 'cn 和它的二级', filing: { site: { domain: 'qinghe-example.zj.cn' } } },
      { title: '中文后缀，全角点、空格', filing: { site: { domain: '青禾． 公司' } } },
      { title: 'com', filing: { site: { domain: 'qinghe-example.com' } } },
    ],
    bad: [
      { title: 'io 未获批复', filing: { site: { domain: 'qinghe-example.io' } }, message: 'unlisted' },
      {
        title: '北京不接受 me',
        filing: { entity: { province: '北京市' }, site: { domain: 'qinghe-example.me' } },
        message: 'beijing',
      },
    ],
  },
};
