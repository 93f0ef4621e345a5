/** The footer of an approved site as HTML to copy (seed 001 §11; 广东: facts `process`, HW25). */
import { findProvince } from '../schema/codes';
import type { Filing } from '../schema/filing';
import { diagnoseFilingNumber } from '../text/network';
import { toHalfWidth, withoutSpaces } from '../text/width';

/** Where the filing number has to lead. */
export const MIIT_URL = 'https://beian.miit.gov.cn/';
export const POLICE_HOSTS: readonly string[] = ['beian.mps.gov.cn', 'www.beian.gov.cn', 'beian.gov.cn'];

export interface FooterLine {
  text: string;
  href?: string;
}

export interface FooterSnippet {
  lines: FooterLine[];
  html: string;
  /** What the client's data lacks for a complete footer. */
  missing: ('filingNumber' | 'policeNumber' | 'entityName')[];
}

/** Guangdong shows the entity's number, the others the site's with its suffix. */
export const showsEntityNumber = (province: string | undefined): boolean =>
  findProvince(province)?.code === 'guangdong';

/** Jiangsu asks for the line 版权所有 with the entity's name. */
export const needsCopyright = (province: string | undefined): boolean =>
  findProvince(province)?.code === 'jiangsu';

/** The filing number as the footer of this province writes it; '' while unknown. */
export const footerNumber = ({ entity, site }: Filing): string => {
  const own = diagnoseFilingNumber(site?.filingNumber ?? '');
  const whole = diagnoseFilingNumber(entity?.filingNumber ?? '');
  if (!showsEntityNumber(entity?.province)) return own.kind === 'site' ? own.value : '';
  return whole.kind === 'entity' ? whole.value : (own.entity ?? '');
};

const policeDigits = (number: string): string => /\d{11,14}/.exec(number)?.[0] ?? '';

/** The page of a police number on the platform. */
const policeUrl = (number: string): string =>
  `https://beian.mps.gov.cn/#/query/webSearch?code=${policeDigits(number)}`;

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const lineHtml = ({ text, href }: FooterLine): string =>
  href
    ? `  <a href="${escapeHtml(href)}" target="_blank" rel="noreferrer">${escapeHtml(text)}</a>`
    : `  <span>${escapeHtml(text)}</span>`;

/**
 * The footer for a filing.
 * @param year of the copyright line
 */
export const footerSnippet = (filing: Filing, year: number): FooterSnippet => {
  const { entity, site } = filing;
  const number = footerNumber(filing);
  const police = withoutSpaces(toHalfWidth(site?.policeFilingNumber ?? ''));
  const copyright = needsCopyright(entity?.province);
  const name = entity?.name?.trim() ?? '';
  const lines: FooterLine[] = [
    ...(copyright && name ? [{ text: `© ${year} ${name} 版权所有` }] : []),
    ...(number ? [{ text: number, href: MIIT_URL }] : []),
    ...(policeDigits(police) ? [{ text: police, href: policeUrl(police) }] : []),
  ];
  return {
    lines,
    html: lines.length ? `<p>\n${lines.map(lineHtml).join('\n')}\n</p>` : '',
    missing: [
      ...(number ? [] : (['filingNumber'] as const)),
      ...(policeDigits(police) ? [] : (['policeNumber'] as const)),
      ...(copyright && !name ? (['entityName'] as const) : []),
    ],
  };
};
