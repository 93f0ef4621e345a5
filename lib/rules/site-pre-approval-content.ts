import { cite } from '../provinces/sources';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { textsOf } from './read';

/** Service content → option of 前置审批 (a portal's table for Tianjin, with today's option names). */
const NEEDED: Readonly<Record<string, string>> = {
  网络新闻: '新闻',
  网络影视: '广播电影电视节目',
  网络游戏: '出版',
  网络音乐: '文化',
  网络教育: '校外培训（高中及以下阶段）',
};
const NONE = /^(无|没有|不涉及|否|无需|不需要)/;

export default defineRule({
  id: 'site-pre-approval-content',
  fields: ['site.preApproval'],
  reads: ['site.serviceContent'],
  severity: 'info',
  tier: 'full',
  messages: {
    none: {
      zh: '网站内容选了“{content}”，前置审批却是“无”；做这项业务须选“{option}”并有批文，请核对。',
      en: 'Service content is “{content}” but pre-approval is none; that business needs “{option}” and its licence.',
    },
  },
  sources: [NAME_SOURCES.ucloudPreApproval, cite('PORTAL', '天津 前置审批')],
  check(filing): readonly RuleHit[] {
    const chosen = textsOf(filing, 'site.preApproval');
    if (chosen.length === 0 || !chosen.every((value) => NONE.test(foldText(value)))) return [];
    const content = textsOf(filing, 'site.serviceContent').find((value) => NEEDED[foldText(value)]);
    const option = content && NEEDED[foldText(content)];
    return option
      ? [
          {
            field: 'site.preApproval',
            message: 'none',
            severity: ['新闻', '广播电影电视节目'].includes(option) ? 'warning' : 'info',
            params: { content, option },
          },
        ]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '服务内容与前置审批一致', en: 'Service content and pre-approval agree' },
  why: {
    zh: '选了需审批的内容，前置审批就不能是“无”。',
    en: 'Where the content needs approval, “none” contradicts it.',
  },
  examples: {
    ok: [
      { title: '单位门户网站', filing: { site: { serviceContent: '单位门户网站', preApproval: '无' } } },
      { title: '已选新闻', filing: { site: { serviceContent: '网络新闻', preApproval: ['新闻'] } } },
    ],
    bad: [
      {
        title: '网络新闻却选无',
        filing: { site: { serviceContent: ['网络新闻'], preApproval: '无' } },
        message: 'none',
      },
      {
        title: '网络教育却选不涉及',
        filing: { site: { serviceContent: '网络教育', preApproval: '不涉及' } },
        message: 'none',
      },
    ],
  },
};
