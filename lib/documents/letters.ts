/** Authorisation letters: who signs for the entity, who runs the site (facts `5_responsible_persons`). */
import { sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import { sameText, siteManagerText } from '../rules/people';
import { verdictOf } from '../rules/votes';
import { type Context, type DocumentDefinition, LETTER, need, SEEN } from './define';

const GENERAL = [
  SEEN.materials,
  cite('UC24', '各省规则 · 授权委托书'),
  cite('TX', '授权委托书（三个月内签署）'),
];
const HAS_PEOPLE = (context: Context) => context.adding || context.changing;

/** Whether a person is someone else than the legal representative; undefined while not known. */
const differs = (legal: string, person: string): boolean | undefined =>
  legal && person ? !sameText(legal, person) : undefined;

export const entityManagerLetter: DocumentDefinition = {
  id: 'entity-manager-letter',
  name: { zh: '主体负责人授权委托书', en: 'Authorisation letter for the entity manager' },
  formats: LETTER,
  need: (context) => {
    const { individual, adding, type, province, text, place, government, nature } = context;
    if (individual || !(adding || type === 'changeEntity')) return undefined;
    const other = differs(text('entity.legalRepresentative'), text('entityManager.name'));
    if (other === false) return undefined;
    if (!province)
      return need(
        false,
        '主体负责人不是法定代表人时，部分省份凭授权书受理；落款在三个月内，不晚于提交日。',
        'When the entity manager is not the legal representative, some provinces accept a letter, signed within three months and not after the filing.',
        GENERAL,
      );
    const verdict = verdictOf(province, province.legalRepresentative);
    const values = verdict?.values ?? [];
    const lettered =
      values.includes('authorised-with-letter') || values.includes('non-legal-allowed-if-site-manager');
    if (context.code === 'guangdong' && (government || nature === 'massOrganization')) return undefined;
    const strict = verdict?.value === 'legal-representative-required';
    if (!lettered && (strict || !verdict)) return undefined;
    const doubt = strict ? '有来源要求必须是法定代表人，请先确认。' : '';
    const doubtEn = strict ? ' Some sources insist on the legal representative; ask first.' : '';
    return need(
      other === true && lettered && !strict,
      `${other ? '' : '主体负责人不是法定代表人时：'}${place.zh}凭法定代表人签署的授权书受理，落款在三个月内。${doubt}`,
      `${other ? '' : 'When the entity manager is not the legal representative: '}${place.en} accepts a letter signed by the latter within three months.${doubtEn}`,
      sourcesOf(province, { fact: province.legalRepresentative?.fact ?? 'principal-1' }),
    );
  },
};

export const siteManagerLetter: DocumentDefinition = {
  id: 'site-manager-letter',
  name: { zh: '网站负责人授权委托书', en: 'Authorisation letter for the site manager' },
  formats: LETTER,
  need: (context) => {
    const { individual, province, text, place, filing, code } = context;
    if (individual || !HAS_PEOPLE(context) || context.type === 'changeEntity' || code === 'shanghai')
      return undefined;
    const other = differs(text('entity.legalRepresentative'), siteManagerText(filing, 'name'));
    if (other === false) return undefined;
    if (province && !province.siteManagerLetter?.length) return undefined;
    const condition = other ? '' : '网站负责人不是法定代表人时，';
    const conditionEn = other ? '' : 'When the site manager is not the legal representative, ';
    return need(
      other === true && !!province,
      province
        ? `${condition}${place.zh}要法定代表人签署的授权书，落款在三个月内。`
        : '网站负责人不是法定代表人时，多数省份要授权书。',
      province
        ? `${conditionEn}${place.en} wants a letter signed by the latter within three months.`
        : 'When the site manager is not the legal representative most provinces want a letter.',
      province?.siteManagerLetter
        ? [
            ...sourcesOf(province, { fact: 'principal-1', sources: province.siteManagerLetter }),
            SEEN.registered,
          ]
        : GENERAL,
    );
  },
};

export const shanghaiLetter: DocumentDefinition = {
  id: 'shanghai-site-manager-letter',
  name: { zh: '上海版网站负责人授权委托书', en: 'Shanghai’s own letter for the site manager' },
  formats: LETTER,
  need: (context) => {
    if (context.code !== 'shanghai' || !context.unit || !HAS_PEOPLE(context)) return undefined;
    if (context.type === 'changeEntity') return undefined;
    const manager = siteManagerText(context.filing, 'name').trim();
    const other = differs(context.text('entity.legalRepresentative'), manager);
    if (other === false) return undefined;
    return need(
      other === true,
      `${other ? '网站负责人不是法定代表人，' : '网站负责人不是法定代表人时，'}用上海 2023 年的专用模板，通用模板不收。`,
      `${other ? 'The site manager is not the legal representative: ' : 'When the site manager is not the legal representative: '}use Shanghai’s template of 2023, not the general one.`,
      [cite('UC24', '上海 网站负责人授权（2023 年模板）'), cite('TX', '上海 授权书'), SEEN.registered],
    );
  },
};

const FOREIGN = new Set(['passport', 'hkMacauPermit', 'taiwanPermit', 'foreignPermanentResident']);

export const foreignLetter: DocumentDefinition = {
  id: 'foreign-legal-representative-letter',
  name: { zh: '外籍法定代表人授权书', en: 'Letter of a foreign legal representative' },
  formats: LETTER,
  need: (context) => {
    const datum = context.province?.foreignLegalRepresentative;
    if (!datum || !context.province || !context.unit || !HAS_PEOPLE(context)) return undefined;
    const type = context.text('entityManager.idType');
    if (type === 'residentId' && !context.text('entity.legalRepresentative')) return undefined;
    const foreign = FOREIGN.has(type);
    return need(
      foreign,
      `${foreign ? '主体负责人用的不是居民身份证：' : '法定代表人是外籍时：'}${context.place.zh}要求授权一位中国公民，他同时任网站负责人，并在备注说明。`,
      `${foreign ? 'The entity manager has no resident ID: ' : 'When the legal representative is a foreigner: '}${context.place.en} wants a Chinese citizen authorised, who is the site manager as well; say so in the remark.`,
      sourcesOf(context.province, datum),
    );
  },
};
