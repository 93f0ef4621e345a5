import { cite } from '../provinces/sources';
import type { ProvinceCode } from '../schema/codes';
import type { Source } from '../schema/filing';
import { foldText } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { isIndividual, provinceLabel, provinceOf, textOf } from './read';
import { foldedName, siteNameOf } from './site-names';

interface Place {
  who: 'unit' | 'all' | 'individual';
  source: Source;
}
const PLACES: Partial<Record<ProvinceCode, Place>> = {
  chongqing: { who: 'unit', source: cite('TX', '重庆 网站名称') },
  shandong: { who: 'all', source: cite('TX', '山东 网站名称') },
  sichuan: { who: 'individual', source: cite('TX', '四川 网站名称') },
};

export default defineRule({
  id: 'site-name-no-english',
  fields: ['site.name'],
  reads: ['entity.nature', 'entity.name', 'entity.province'],
  severity: 'warning',
  tier: 'light',
  scope: { provinces: Object.keys(PLACES) },
  messages: {
    letters: {
      zh: '网站名称含英文“{letters}”，{province}不收含英文的名称，请改为中文。',
      en: 'Site name contains “{letters}”; {province} does not take names with Latin letters. Use Chinese.',
    },
  },
  sources: Object.values(PLACES).map((place) => place.source),
  check(filing): readonly RuleHit[] {
    const province = provinceOf(filing);
    const place = province && PLACES[province];
    const name = siteNameOf(filing);
    // A name of letters only is told by site-name-latin.
    const letters = /[^\p{Script=Latin}\d]/u.test(foldedName(filing))
      ? name.match(/\p{Script=Latin}+/u)?.[0]
      : undefined;
    if (!place || !letters || !filing.entity?.nature) return [];
    if (place.who !== 'all' && (place.who === 'individual') !== isIndividual(filing)) return [];
    if (foldText(textOf(filing, 'entity.name')).includes(foldText(letters))) return [];
    return [
      {
        field: 'site.name',
        message: 'letters',
        params: { letters, province: provinceLabel(filing) },
        sources: [place.source],
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '重庆、山东、四川网站名称不含英文',
    en: 'No Latin letters in Chongqing, Shandong and Sichuan',
  },
  why: {
    zh: '这几个省的系统和审核只收中文名称。',
    en: 'These provinces take Chinese names only.',
  },
  examples: {
    ok: [
      {
        title: '广东接受中英混合',
        filing: { entity: { nature: 'enterprise', province: '广东省' }, site: { name: 'SuperCube元素方块' } },
      },
      {
        title: '重庆只限单位',
        filing: { entity: { nature: 'individual', province: '重庆市' }, site: { name: '小鱼Vlog手记' } },
      },
      {
        title: '扩展区汉字',
        filing: { entity: { nature: 'enterprise', province: '重庆市' }, site: { name: '𠮷田书斋' } },
      },
    ],
    bad: [
      {
        title: '重庆单位',
        filing: { entity: { nature: 'enterprise', province: '重庆市' }, site: { name: 'Super元素方块' } },
        message: 'letters',
      },
      {
        title: '全角字母，夹空格',
        filing: { entity: { nature: 'enterprise', province: '山东省' }, site: { name: 'ＡＢ 元素方块' } },
        message: 'letters',
      },
    ],
  },
};
