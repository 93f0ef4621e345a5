import { appliesTo, type Cited, type Province, sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { Source } from '../schema/filing';
import { quoteWords } from '../text/words';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { dataOf, milder, provinceName } from './province-evidence';
import { contentsOf, foldContent } from './site-contents';

type Datum = NonNullable<Province['serviceContent']>[number];

const HUAWEI = cite('HW25', '个人网站服务内容');

/** All sources of several data, and all that speak against them. */
const sourcesOfAll = (
  province: Province,
  data: readonly Cited[],
): { sources: Source[]; against: Source[] } => ({
  sources: data.flatMap((datum) => sourcesOf(province, datum)),
  against: data.flatMap((datum) =>
    datum.against ? sourcesOf(province, { fact: datum.fact, sources: datum.against }) : [],
  ),
});

const hitOf = (
  province: Province,
  data: readonly Datum[],
  kind: 'not' | 'only',
  shown: readonly string[],
  nature: string,
): RuleHit => {
  const { sources, against } = sourcesOfAll(province, data);
  // Huawei lets persons choose 博客/个人空间 or 其他 everywhere.
  const graded = grade({ sources, against: nature === 'individual' ? [...against, HUAWEI] : against });
  const only = [...new Set(data.flatMap((datum) => datum.only ?? []))];
  return {
    field: 'site.serviceContent',
    message: kind,
    severity: milder(graded.severity, 'warning'),
    sources: graded.sources,
    ...(graded.conflict && { conflict: graded.conflict }),
    params: { contents: quoteWords(shown), options: quoteWords(only), province: provinceName(province) },
    ...(kind === 'only' &&
      only.length === 1 && {
        fix: { label: { zh: `改为“${only[0]}”`, en: `Use “${only[0]}”` }, value: only[0]! },
      }),
  };
};

export default defineRule({
  id: 'site-content-province',
  fields: ['site.serviceContent'],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    not: {
      zh: '网站内容选了{contents}，{province}不收，请另选一项。',
      en: 'Service content is {contents}, which {province} does not take; choose another.',
    },
    only: {
      zh: '网站内容选了{contents}，{province}要求选{options}，请核对。',
      en: 'Service content is {contents}; {province} wants {options}. Please check.',
    },
  },
  sources: [cite('UC24', '各省规则'), cite('TX', '各省 网站内容'), cite('PORTAL', '各省 网站内容')],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    const nature = filing.entity?.nature;
    const chosen = contentsOf(filing);
    if (!province || !nature || chosen.length === 0) return [];
    const data = (province.serviceContent ?? []).filter((datum) => appliesTo(datum.applies, nature));
    const hits: RuleHit[] = [];
    const refused = chosen.filter((c) => data.some((d) => d.not?.some((o) => foldContent(o) === c.folded)));
    if (refused.length > 0) {
      const said = data.filter((d) => d.not?.some((o) => refused.some((c) => foldContent(o) === c.folded)));
      hits.push(
        hitOf(
          province,
          said,
          'not',
          refused.map((c) => c.shown),
          nature,
        ),
      );
    }
    const only = data.filter((datum) => datum.only);
    const outside = chosen.filter((c) => !only.some((d) => d.only?.some((o) => foldContent(o) === c.folded)));
    if (only.length > 0 && outside.length > 0)
      hits.push(
        hitOf(
          province,
          only,
          'only',
          outside.map((c) => c.shown),
          nature,
        ),
      );
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '各省能选的服务内容', en: 'Service content by province' },
  why: {
    zh: '各省收的内容不同，选了不收的会被退回。',
    en: 'Provinces take different contents; one they do not take is sent back.',
  },
  examples: {
    ok: [
      {
        title: '北京个人选其他',
        filing: { entity: { nature: 'individual', province: '北京市' }, site: { serviceContent: '其他' } },
      },
      {
        title: '省份还没选',
        filing: { entity: { nature: 'individual' }, site: { serviceContent: '博客/个人空间' } },
      },
      {
        title: '重庆个人选博客',
        filing: { entity: { nature: 'individual', province: '重庆市' }, site: { serviceContent: '博客' } },
      },
    ],
    bad: [
      {
        title: '贵州个人选博客',
        filing: {
          entity: { nature: 'individual', province: '贵州省' },
          site: { serviceContent: '博客/个人空间' },
        },
        message: 'not',
      },
      {
        title: '黑龙江单位选其他',
        filing: {
          entity: { nature: 'enterprise', province: '黑龙江省' },
          site: { serviceContent: ['其他'] },
        },
        message: 'not',
      },
      {
        title: '黑龙江个人选其他',
        filing: { entity: { nature: 'individual', province: '黑龙江省' }, site: { serviceContent: '其他' } },
        message: 'only',
        fixed: '博客/个人空间',
      },
      {
        title: '江西单位选网络购物',
        filing: {
          entity: { nature: 'enterprise', province: '江西省' },
          site: { serviceContent: '网络购物' },
        },
        message: 'only',
        fixed: '单位门户网站',
      },
    ],
  },
};
