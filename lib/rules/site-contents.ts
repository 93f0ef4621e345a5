/** What the content and remark rules share: options by meaning, templates, province data that fits. */
import { appliesTo, type Province } from '../provinces/define';
import type { Filing } from '../schema/filing';
import { foldText } from '../text/width';
import { dataOf } from './province-evidence';
import { textOf, textsOf } from './read';

/** Portals call the same option 博客, 个人空间, 博客/个人空间 or 博客、个人空间. */
export const foldContent = (option: string): string => {
  const folded = foldText(option).replace(/[／、,，|]/g, '/');
  if (/^(博客|个人空间|个人博客)(\/(博客|个人空间))?$/.test(folded)) return '博客/个人空间';
  if (/^其[他它]$/.test(folded)) return '其他';
  return /^单位门户(网站)?$/.test(folded) ? '单位门户网站' : folded;
};

/** The service contents chosen, as typed, with their folded form. */
export const contentsOf = (filing: Filing): readonly { shown: string; folded: string }[] =>
  textsOf(filing, 'site.serviceContent')
    .flatMap((value) => value.split(/[;；]/))
    .map((value) => ({ shown: value.trim(), folded: foldContent(value) }))
    .filter((content) => content.folded !== '');

type Remark = NonNullable<Province['remarks']>[number];

/** What the province wants in the site's remark, for this nature and the content chosen. */
export const remarkDuties = (filing: Filing): readonly Remark[] => {
  const chosen = contentsOf(filing).map((content) => content.folded);
  return (dataOf(filing)?.remarks ?? []).filter(
    (duty) =>
      appliesTo(duty.applies, filing.entity?.nature) &&
      (!duty.whenContent || duty.whenContent.some((option) => chosen.includes(option))) &&
      (!duty.unlessContent ||
        (chosen.length > 0 && !duty.unlessContent.some((option) => chosen.includes(option)))),
  );
};

/** A template with what the filing knows filled in; undefined while a 【】 is left. */
export const filledTemplate = (template: string | undefined, filing: Filing): string | undefined => {
  const text = template?.replace('【域名】', textOf(filing, 'site.domain').trim() || '【域名】');
  return text && !text.includes('【') ? text : undefined;
};
