import { countCharacters, countHan } from '../text/han';
import { toHalfWidth, withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { NAME_SOURCES } from './name-sources';
import { isIndividual, isUnit, textOf } from './read';

const LEAST = 3;
/** Huawei's advice for persons; the length a portal accepts at all. */
const MOST_ADVISED = 10;
const MOST_ACCEPTED = 30;

/** For units one portal's own limit was two, and short brands are on file; so the rule is less sure there. */
const tooShort = (count: number, unit: boolean): RuleHit => ({
  field: 'site.name',
  message: 'tooShort',
  params: { count },
  ...(unit &&
    count > 1 && {
      severity: 'warning' as const,
      conflict: {
        zh: '阿里云和 UCloud 要求 3 个字以上；一个门户（2021 年以前）的下限是 2 个字。',
        en: 'Aliyun and UCloud ask for 3 or more; the limit of one portal (before 2021) was 2.',
      },
    }),
});

export default defineRule({
  id: 'site-name-length',
  fields: ['site.name'],
  reads: ['entity.nature'],
  severity: 'error',
  tier: 'light',
  messages: {
    tooShort: {
      zh: '网站名称只有 {count} 个字，请至少填 3 个字。',
      en: 'Site name has {count} Chinese characters; enter at least 3.',
    },
    mixed: {
      zh: '网站名称只有 {count} 个汉字，多数情况要求至少 3 个汉字，请补足。',
      en: 'Site name has {count} Chinese characters besides letters; at least 3 are usually required.',
    },
    noHan: {
      zh: '网站名称里没有汉字，请填至少 3 个汉字的名称。',
      en: 'Site name has no Chinese characters; enter a name of at least 3.',
    },
    advised: {
      zh: '网站名称有 {count} 个字，个人网站一般用 3 至 10 个字，建议缩短。',
      en: 'Site name has {count} characters; names of personal sites usually have 3 to 10.',
    },
    tooLong: {
      zh: '网站名称有 {count} 个字，部分系统最多收 30 个字，请缩短。',
      en: 'Site name has {count} characters; some portals accept at most 30. Shorten it.',
    },
  },
  sources: [NAME_SOURCES.ucloud, NAME_SOURCES.unit2020, NAME_SOURCES.personal2020, NAME_SOURCES.names2019],
  check(filing): readonly RuleHit[] {
    const name = toHalfWidth(withoutSpaces(textOf(filing, 'site.name')));
    const han = countHan(name);
    const count = countCharacters(name);
    // Names of letters and digits only are the business of site-name-latin.
    if (name === '' || /^[\p{Script=Latin}\d]+$/u.test(name)) return [];
    if (han === 0) return [{ field: 'site.name', message: 'noHan' }];
    if (han < LEAST && /[\p{Script=Latin}\d]/u.test(name))
      return [{ field: 'site.name', message: 'mixed', severity: 'warning', params: { count: han } }];
    if (han < LEAST) return [tooShort(han, isUnit(filing))];
    if (count > MOST_ACCEPTED)
      return [
        {
          field: 'site.name',
          message: 'tooLong',
          severity: 'warning',
          params: { count },
          sources: [NAME_SOURCES.portal, NAME_SOURCES.resellerNames],
        },
      ];
    return count > MOST_ADVISED && isIndividual(filing)
      ? [
          {
            field: 'site.name',
            message: 'advised',
            severity: 'info',
            params: { count },
            sources: [NAME_SOURCES.huawei],
          },
        ]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '网站名称 3 个汉字以上', en: 'Site name has at least 3 Chinese characters' },
  why: {
    zh: '太短的名称看不出网站内容，系统也有下限。',
    en: 'A very short name tells nothing, and portals have a lower limit.',
  },
  examples: {
    ok: [
      { title: '正好三个汉字', filing: { site: { name: '檐下记' } } },
      { title: '扩展区汉字一个算一个', filing: { site: { name: '𠮷野屋' } } },
      { title: '中英混合，汉字够三个', filing: { site: { name: 'Ｓｔａｒ星星糖' } } },
      {
        title: '单位名称可以长',
        filing: { entity: { nature: 'enterprise' }, site: { name: '杭州某某青禾文化创意有限公司' } },
      },
    ],
    bad: [
      { title: '两个字', filing: { site: { name: '小鱼' } }, message: 'tooShort' },
      {
        title: '单位的两字品牌',
        filing: { entity: { nature: 'enterprise' }, site: { name: '青禾' } },
        message: 'tooShort',
      },
      { title: '空格不算字数', filing: { site: { name: ' 小 鱼 ' } }, message: 'tooShort' },
      { title: '扩展区汉字也只算一个', filing: { site: { name: '𠮷𠮷' } }, message: 'tooShort' },
      { title: '全角字母不是汉字', filing: { site: { name: 'ＡＢＣ小鱼' } }, message: 'mixed' },
      { title: '只有表情', filing: { site: { name: '🐟🐟🐟' } }, message: 'noHan' },
      {
        title: '个人网站名称偏长',
        filing: { entity: { nature: 'individual' }, site: { name: '小鱼的生活学习与旅行摄影记录' } },
        message: 'advised',
      },
      {
        title: '超过 30 个字',
        filing: { site: { name: '某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某某' } },
        message: 'tooLong',
      },
    ],
  },
};
