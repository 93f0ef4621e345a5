import { cite } from '../provinces/sources';
import { countCharacters } from '../text/han';
import { withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { isIndividual, textOf } from './read';

const LEAST = 20;
const MOST = 256;

export default defineRule({
  id: 'site-remarks-length',
  fields: ['site.remarks'],
  reads: ['entity.nature'],
  severity: 'info',
  tier: 'full',
  messages: {
    short: {
      zh: '网站备注只有 {count} 个字，个人网站一般写 20 个字以上，请写清网站的用途和主要内容。',
      en: 'Site remark has {count} characters; for personal sites usually over 20. Say what the site is for and holds.',
    },
    long: {
      zh: '网站备注有 {count} 个字，部分系统最多收 256 个字，请缩短。',
      en: 'Site remark has {count} characters; some portals accept at most 256. Shorten it.',
    },
  },
  sources: [cite('WX', '网站备注 20 至 200 字'), NAME_SOURCES.console2021, cite('PORTAL', '备注长度')],
  check(filing): readonly RuleHit[] {
    const count = countCharacters(withoutSpaces(textOf(filing, 'site.remarks')));
    if (count === 0) return [];
    if (count > MOST) return [{ field: 'site.remarks', message: 'long', params: { count } }];
    return isIndividual(filing) && count < LEAST
      ? [{ field: 'site.remarks', message: 'short', params: { count } }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站备注的长度', en: 'Length of the site remark' },
  why: {
    zh: '备注要让审核人员看懂网站做什么，也有系统上限。',
    en: 'The remark must tell the reviewer what the site does, within the portal’s limit.',
  },
  examples: {
    ok: [
      {
        title: '写清用途',
        filing: {
          entity: { nature: 'individual' },
          site: { remarks: '本网站记录个人的手账排版与读书笔记，不含商业内容。' },
        },
      },
      {
        title: '单位可以短',
        filing: { entity: { nature: 'enterprise' }, site: { remarks: '展示𠮷田文化作品' } },
      },
    ],
    bad: [
      {
        title: '太短，空格和全角不算多',
        filing: { entity: { nature: 'individual' }, site: { remarks: '个人　手账 Ａ' } },
        message: 'short',
      },
      {
        title: '太长',
        filing: {
          site: {
            remarks:
              '记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，记录手账、读书与旅行，',
          },
        },
        message: 'long',
      },
    ],
  },
};
