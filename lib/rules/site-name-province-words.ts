import { cite } from '../provinces/sources';
import { PERSONAL_BY_PROVINCE } from '../provinces/words';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { NAME_SOURCES } from './name-sources';
import { provinceLabel, provinceOf } from './read';
import { personalWords } from './site-names';

const TABLES = [NAME_SOURCES.tables2020, NAME_SOURCES.tables2019];
/** A second portal printed Hebei's list. */
const HEBEI = [...TABLES, cite('PORTAL', '河北 个人网站名称')];
/** No newer table than that of 2020 is known, and names with listed words were approved elsewhere. */
const GRADE = grade({ sources: TABLES, contradictedByApproved: true });

export default defineRule({
  id: 'site-name-province-words',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.province'],
  severity: GRADE.severity,
  tier: 'light',
  scope: { natures: ['individual'], provinces: Object.keys(PERSONAL_BY_PROVINCE) },
  messages: {
    words: {
      zh: '网站名称含{words}，在{province}的个人网站禁用词表内，请换一个词。',
      en: 'Site name contains {words}, on the list of words {province} refuses for individuals; use another word.',
    },
  },
  sources: GRADE.sources,
  check(filing): readonly RuleHit[] {
    const province = provinceOf(filing);
    const words = personalWords(filing, 'province');
    if (!province || words.length === 0) return [];
    return [
      {
        field: 'site.name',
        message: 'words',
        params: { words: quoteWords(words), province: provinceLabel(filing) },
        ...(province === 'hebei' && { sources: HEBEI }),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '十一省个人网站禁用词', en: 'Word tables of eleven provinces for personal sites' },
  why: {
    zh: '这些省份各有词表，含表内词的名称会被退回。',
    en: 'These provinces keep word lists; a name with such a word comes back.',
  },
  examples: {
    ok: [
      {
        title: '该省词表里没有',
        filing: { entity: { nature: 'individual', province: '浙江省' }, site: { name: '小鱼设计记' } },
      },
      {
        title: '单位不受此限',
        filing: { entity: { nature: 'enterprise', province: '河南省' }, site: { name: '某某服务中心' } },
      },
      {
        title: '“阿里山”不是“阿里”',
        filing: { entity: { nature: 'individual', province: '河南省' }, site: { name: '𠮷田游阿里山' } },
      },
    ],
    bad: [
      {
        title: '北京：评论',
        filing: { entity: { nature: 'individual', province: '北京市' }, site: { name: '小鱼评论记' } },
        message: 'words',
      },
      {
        title: '购物算一个词，不再报购',
        filing: { entity: { nature: 'individual', province: '辽宁省' }, site: { name: '小鱼购物记' } },
        message: 'words',
      },
      {
        title: '宁夏：连“网”也不能用',
        filing: {
          entity: { nature: 'individual', province: '宁夏回族自治区' },
          site: { name: '快乐学习网' },
        },
        message: 'words',
      },
      {
        title: '夹空格和全角字母',
        filing: { entity: { nature: 'individual', province: '河南' }, site: { name: 'Ａ艺 术 手记' } },
        message: 'words',
      },
    ],
  },
};
