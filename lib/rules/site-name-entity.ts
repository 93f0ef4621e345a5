import { cite } from '../provinces/sources';
import { countHan, isAllHan } from '../text/han';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation } from './define';
import { NAME_SOURCES } from './name-sources';
import { isUnit, provinceOf, textOf } from './read';
import { foldedName } from './site-names';

/** Says nothing about which company it is. */
const GENERIC =
  /有限责任公司|股份有限公司|有限公司|分公司|公司|集团|科技|网络|信息|技术|文化|传媒|贸易|商贸|服务|咨询|管理|发展|实业|中心|工作室|官方|官网|网站|门户|平台|在线|商城|中国/g;

const core = (name: string): string => name.replace(GENERIC, '');

/** Two names relate when their telling parts share two characters in a row, or all of a shorter one. */
const relates = (site: string, entity: string): boolean => {
  const a = [...core(site)];
  const b = core(entity);
  if (a.length < 2 || b.length < 2) return true;
  return a.some((char, i) => b.includes(char + (a[i + 1] ?? '\n')));
};

export default defineRule({
  id: 'site-name-entity',
  fields: ['site.name'],
  reads: ['entity.name', 'entity.nature', 'entity.province'],
  severity: 'info',
  tier: 'full',
  messages: {
    unrelated: {
      zh: '网站名称与单位名称看不出联系，建议用单位的全称、简称或品牌。',
      en: 'Site name shows no relation to the unit; its full name, short name or brand is the safest choice.',
    },
    sichuan: {
      zh: '网站名称里没有单位名称或简称，四川要求相同或包含，否则要交签字说明。',
      en: 'Site name does not hold the unit’s name or short name; Sichuan wants that, or a signed explanation.',
    },
  },
  sources: [NAME_SOURCES.huawei, NAME_SOURCES.tencent, NAME_SOURCES.unit2020, NAME_SOURCES.portal],
  check(filing) {
    const site = foldedName(filing);
    const entity = foldText(textOf(filing, 'entity.name'));
    if (!isUnit(filing) || countHan(site) < 3 || !isAllHan(entity.replace(/[()]/g, ''))) return [];
    if (relates(site, entity)) return [];
    const sichuan = provinceOf(filing) === 'sichuan';
    return [
      {
        field: 'site.name',
        message: sichuan ? 'sichuan' : 'unrelated',
        ...(sichuan && {
          severity: 'warning' as const,
          sources: [
            cite('UC24', '四川 网站名称'),
            cite('TX', '四川 网站名称'),
            cite('PORTAL', '四川 网站名称'),
          ],
        }),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '单位网站名称与单位有关', en: 'A unit’s site name relates to the unit' },
  why: {
    zh: '审核人员要看出网站属于哪家单位。',
    en: 'The reviewer wants to see whose site it is.',
  },
  examples: {
    ok: [
      {
        title: '简称',
        filing: {
          entity: { nature: 'enterprise', name: '杭州某某青禾文化创意有限公司' },
          site: { name: '青禾文化创意' },
        },
      },
      { title: '单位名称还没填', filing: { entity: { nature: 'enterprise' }, site: { name: '小鱼手记' } } },
      {
        title: '扩展区汉字',
        filing: { entity: { nature: 'enterprise', name: '𠮷田书斋有限公司' }, site: { name: '𠮷田书斋' } },
      },
    ],
    bad: [
      {
        title: '看不出联系',
        filing: {
          entity: { nature: 'enterprise', name: '杭州青禾文化创意有限公司' },
          site: { name: '小鱼手记' },
        },
        message: 'unrelated',
      },
      {
        title: '四川，夹空格和全角字母',
        filing: {
          entity: { nature: 'enterprise', name: '成都青禾科技有限公司', province: '四川省' },
          site: { name: '小鱼 Ａ手记' },
        },
        message: 'sichuan',
      },
    ],
  },
};
