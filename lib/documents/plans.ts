/** Papers for many sites: plan, explanation, guarantee (data: `planFrom` of the provinces). */
import { appliesTo, sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { Source } from '../schema/filing';
import { type Context, type DocumentDefinition, LETTER, need } from './define';

const opening = ({ type }: Context) =>
  type === 'firstFiling' || type === 'addSiteSameProvider' || type === 'addSiteOtherProvider';

/** The lowest threshold of a kind that applies, with every source that names one. */
const threshold = (
  { province, nature, individual }: Context,
  kind: 'plan' | 'explanation',
): { from: number; most: number; sources: Source[] } | undefined => {
  const rules = (province?.planFrom ?? []).filter(
    (rule) => rule.kind === kind && appliesTo(rule.applies, nature || (individual ? 'individual' : '')),
  );
  if (!province || rules.length === 0) return undefined;
  const counts = rules.map((rule) => rule.sites);
  const sources = rules.flatMap((rule) => sourcesOf(province, rule));
  const distinct = sources.filter((s, i) => sources.findIndex((o) => o.document === s.document) === i);
  return { from: Math.min(...counts), most: Math.max(...counts), sources: distinct };
};

export const sitePlan: DocumentDefinition = {
  id: 'site-plan',
  name: { zh: '网站建设方案书', en: 'Site plan' },
  formats: {
    zh: '每个网站一份：用途、栏目、域名、技术方案和安全措施；盖章（个人签名）后扫描，或按要求邮寄、发邮件',
    en: 'one per site: purpose, sections, domain, technology, safety; stamped (signed by a person), scanned, or mailed as asked',
  },
  need: (context) => {
    if (!opening(context)) return undefined;
    if (!context.province)
      return need(
        false,
        '网站较多时部分省份要求，如湖南已有 1 个再加、重庆单位 6 个起、宁夏第 6 个起。',
        'Some provinces want it for many sites, e.g. Hunan from the second, Chongqing units from six, Ningxia from the sixth.',
        [cite('UC24', '各省规则 · 网站数量'), cite('TX', '各省管局要求 · 网站数量')],
      );
    const rule = threshold(context, 'plan');
    if (!rule || context.sites < rule.from) return undefined;
    const doubt = rule.most > rule.from && context.sites < rule.most;
    return need(
      true,
      `加上已备案的共 ${context.sites} 个网站，${context.place.zh}从第 ${rule.from} 个起要求${doubt ? `（另有来源写 ${rule.most} 个起）` : ''}。`,
      `With those on file there are ${context.sites} sites; ${context.place.en} wants it from site no. ${rule.from} on${doubt ? ` (another source says ${rule.most})` : ''}.`,
      rule.sources,
    );
  },
};

export const siteExplanation: DocumentDefinition = {
  id: 'site-purpose-explanation',
  name: { zh: '多网站用途说明', en: 'Explanation of several sites' },
  formats: LETTER,
  need: (context) => {
    if (!opening(context)) return undefined;
    const rule = threshold(context, 'explanation');
    if (!rule || context.sites < rule.from) return undefined;
    return need(
      true,
      `共 ${context.sites} 个网站，${context.place.zh}从第 ${rule.from} 个起要说明各自用途。`,
      `There are ${context.sites} sites; from no. ${rule.from} on ${context.place.en} wants their purposes explained.`,
      rule.sources,
    );
  },
};

export const providerGuarantee: DocumentDefinition = {
  id: 'provider-guarantee',
  name: { zh: '保证书与主机合同', en: 'Guarantee and hosting contract' },
  formats: {
    zh: '由接入商出具并加盖备案专用章，按要求邮寄',
    en: 'issued and stamped by the provider, mailed as asked',
  },
  need: (context) => {
    const { code, individual, sites, province, nature } = context;
    if (!opening(context) || !province || !nature) return undefined;
    const from =
      code === 'guangdong' ? (individual ? 10 : 31) : code === 'chongqing' ? (individual ? 3 : 6) : 0;
    if (from === 0 || sites < from) return undefined;
    return need(
      true,
      `共 ${sites} 个网站，${context.place.zh}除方案书外还要接入商的保证书${code === 'guangdong' ? '和主机合同' : ''}。`,
      `With ${sites} sites ${context.place.en} wants the provider’s guarantee${code === 'guangdong' ? ' and the hosting contract' : ''} besides the plan.`,
      sourcesOf(province, { fact: 'sites-1' }),
    );
  },
};
