import { cite } from '../provinces/sources';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation } from './define';
import { provinceOf } from './read';
import { foldedName } from './site-names';

export default defineRule({
  id: 'site-name-repeated',
  fields: ['site.name'],
  reads: ['entity.province'],
  severity: 'info',
  tier: 'full',
  messages: {
    repeated: {
      zh: '网站名称“{name}”与本次另一个网站相同，请让每个网站名称不同。',
      en: 'Site name “{name}” is also that of another site in this order; give each site its own name.',
    },
  },
  sources: [cite('UC24', '江西、陕西 网站名称'), cite('MIIT-ERR', '1020 网站名称冲突')],
  check(filing) {
    const name = foldedName(filing);
    const others = Array.isArray(filing.otherSites) ? filing.otherSites : [];
    const same = others.some((site) => typeof site?.name === 'string' && foldText(site.name) === name);
    if (name === '' || !same) return [];
    const strict = ['jiangxi', 'shaanxi'].includes(provinceOf(filing) ?? '');
    return [
      {
        field: 'site.name',
        message: 'repeated',
        severity: strict ? 'warning' : 'info',
        params: { name: filing.site?.name?.trim() ?? '' },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '同一主体的网站名称不重复', en: 'Site names of one entity differ' },
  why: {
    zh: '同名网站分不清，系统按重复拦下。',
    en: 'Two sites of one name cannot be told apart; the portal stops them.',
  },
  examples: {
    ok: [
      { title: '名称不同', filing: { site: { name: '青禾文化' }, otherSites: [{ name: '青禾展览' }] } },
      { title: '没有别的网站', filing: { site: { name: '𠮷田书斋' } } },
    ],
    bad: [
      {
        title: '江西',
        filing: {
          entity: { province: '江西省' },
          site: { name: '青禾文化' },
          otherSites: [{ name: '青禾文化' }],
        },
        message: 'repeated',
      },
      {
        title: '只差空格和全角',
        filing: { site: { name: '青禾 Ａ站' }, otherSites: [{ name: '青禾A站' }] },
        message: 'repeated',
      },
    ],
  },
};
