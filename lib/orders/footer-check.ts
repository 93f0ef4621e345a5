/**
 * Checks what the footer of an open site shows (seed 001 §11): number there, right form, the client's own,
 * linked to the right place, copyright line equal to the unit. The page is whatever the user opened: what
 * was read of it is text, never trusted to have any shape.
 */

import { findProvince } from '../schema/codes';
import type { Filing } from '../schema/filing';
import { diagnoseFilingNumber, type FilingNumberDiagnosis, PLATE } from '../text/network';
import { foldText, toHalfWidth, unifyDashes } from '../text/width';
import { footerNumber, needsCopyright, POLICE_HOSTS, showsEntityNumber } from './footer-snippet';

/** What was read of the page: lines and links that could belong to a footer. */
export interface FooterReading {
  host: string;
  lines: string[];
  links: { text: string; href: string }[];
}

export type FooterItemId =
  | 'site'
  | 'number'
  | 'own'
  | 'form'
  | 'link'
  | 'police'
  | 'policeLink'
  | 'copyright';

export type FooterNote =
  | 'copyright-free'
  | 'copyright-missing'
  | 'copyright-name'
  | 'copyright-other'
  | 'form'
  | 'link-elsewhere'
  | 'link-http'
  | 'link-missing'
  | 'number-missing'
  | 'other-site'
  | 'own-differs'
  | 'own-unknown'
  | 'plate'
  | 'police-differs'
  | 'police-later'
  | 'police-link'
  | 'police-missing'
  | 'police-unknown'
  | 'suffix-extra'
  | 'suffix-missing';

export interface FooterItem {
  id: FooterItemId;
  status: 'ok' | 'error' | 'warning' | 'info';
  /** Names the sentence; absent where the status says it all. */
  note?: FooterNote;
  params?: Record<string, string>;
}

const MIIT_HOST = 'beian.miit.gov.cn';
const MAX = 400;

const texts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.filter((v): v is string => typeof v === 'string').map((v) => v.slice(0, MAX))
    : [];

/** What came back from the page, with anything that is not text left out; undefined for no answer at all. */
export const asFooterReading = (value: unknown): FooterReading | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { host, lines, links } = value as Record<string, unknown>;
  const pairs = Array.isArray(links) ? (links as unknown[]) : [];
  return {
    host: typeof host === 'string' ? host : '',
    lines: texts(lines),
    links: pairs.flatMap((link) => {
      const { text, href } = (link ?? {}) as Record<string, unknown>;
      return typeof text === 'string' && typeof href === 'string'
        ? [{ text: text.slice(0, MAX), href: href.slice(0, MAX) }]
        : [];
    }),
  };
};

const item = (
  id: FooterItemId,
  status: FooterItem['status'],
  note?: FooterNote,
  params?: Record<string, string>,
): FooterItem => ({ id, status, ...(note ? { note } : {}), ...(params ? { params } : {}) });

/** Loose on purpose: a number that is written wrongly has to be found before it can be named. */
const NUMBER =
  /\p{Script=Han}\s{0,3}ICP\s{0,3}备[^\d]{0,6}\d{4,12}\s{0,3}号?(?:\s{0,3}-\s{0,3}\d{1,4}[A-Z]?)?/giu;
const POLICE = /\p{Script=Han}\s{0,3}公网?安备[^\d]{0,6}(\d{8,16})\s{0,3}号?/gu;

const plain = (text: string): string => unifyDashes(toHalfWidth(text));
const digitsOf = (text: string): string => /\d{4,}/.exec(text)?.[0] ?? '';

/** All filing numbers on the page; the client's own first. */
const numbersIn = (reading: FooterReading, own: string): FilingNumberDiagnosis[] => {
  const all = [...reading.lines, ...reading.links.map((l) => l.text)].map(plain);
  const found = all.flatMap((line) => [...line.matchAll(NUMBER)].map(([text]) => text));
  const wanted = digitsOf(own);
  const numbers = [...new Set(found)].map(diagnoseFilingNumber);
  return wanted
    ? numbers.sort((a, b) => Number(b.value.includes(wanted)) - Number(a.value.includes(wanted)))
    : numbers;
};

const siteItem = ({ host }: FooterReading, { site }: Filing): FooterItem[] => {
  const domain = site?.domain?.trim().toLowerCase() ?? '';
  if (!domain || host === domain || host.endsWith(`.${domain}`)) return [];
  return [item('site', 'warning', 'other-site', { host, domain })];
};

const ownItem = (shown: FilingNumberDiagnosis, filing: Filing): FooterItem => {
  const { entity, site } = filing;
  const known = [site?.filingNumber, entity?.filingNumber].map((n) => diagnoseFilingNumber(n ?? ''));
  const own = known.find((n) => n.entity)?.entity;
  if (!own) return item('own', 'info', 'own-unknown', { shown: shown.value });
  if (shown.entity !== own) return item('own', 'error', 'own-differs', { shown: shown.value, own });
  const suffix = known.find((n) => n.kind === 'site')?.value;
  return shown.kind === 'site' && suffix && shown.value !== suffix
    ? item('own', 'error', 'own-differs', { shown: shown.value, own: suffix })
    : item('own', 'ok');
};

const formItem = (shown: FilingNumberDiagnosis, filing: Filing): FooterItem => {
  const province = filing.entity?.province;
  const code = findProvince(province)?.code;
  if (shown.kind !== 'entity' && shown.kind !== 'site')
    return item('form', 'error', 'form', { shown: shown.value });
  if (code && PLATE[code] !== shown.plate)
    return item('form', 'warning', 'plate', { plate: shown.plate ?? '', province: province ?? '' });
  const whole = showsEntityNumber(province);
  if (whole && shown.kind === 'site')
    return item('form', 'warning', 'suffix-extra', { number: shown.entity ?? '' });
  if (!whole && shown.kind === 'entity')
    return item('form', 'warning', 'suffix-missing', { shown: shown.value });
  return item('form', 'ok');
};

const urlOf = (href: string): URL | undefined => (URL.canParse(href) ? new URL(href) : undefined);

const linksAround = ({ links }: FooterReading, digits: string) =>
  digits ? links.filter((l) => plain(l.text).includes(digits)).map((l) => urlOf(l.href)) : [];

const linkItem = (reading: FooterReading, shown: FilingNumberDiagnosis): FooterItem => {
  const around = linksAround(reading, digitsOf(shown.value)).filter((u) => u !== undefined);
  const right = around.find((u) => u.hostname === MIIT_HOST);
  if (right) return right.protocol === 'https:' ? item('link', 'ok') : item('link', 'warning', 'link-http');
  const [wrong] = around;
  return wrong
    ? item('link', 'error', 'link-elsewhere', { host: wrong.hostname || wrong.protocol })
    : item('link', 'error', 'link-missing');
};

const policeItems = (reading: FooterReading, filing: Filing): FooterItem[] => {
  const own = digitsOf(plain(filing.site?.policeFilingNumber ?? ''));
  const all = [...reading.lines, ...reading.links.map((l) => l.text)].map(plain);
  const found = all.flatMap((line) => [...line.matchAll(POLICE)].map((m) => m[1] ?? ''));
  const [first] = found;
  if (!first)
    return [own ? item('police', 'error', 'police-missing') : item('police', 'info', 'police-later')];
  if (own && !found.includes(own)) return [item('police', 'error', 'police-differs', { shown: first, own })];
  const digits = own || first;
  const linked = linksAround(reading, digits).some((u) => u && POLICE_HOSTS.includes(u.hostname));
  return [
    own ? item('police', 'ok') : item('police', 'info', 'police-unknown', { shown: first }),
    linked ? item('policeLink', 'ok') : item('policeLink', 'warning', 'police-link'),
  ];
};

const copyrightItem = ({ lines }: FooterReading, { entity }: Filing): FooterItem => {
  const needed = needsCopyright(entity?.province);
  const name = entity?.name?.trim() ?? '';
  const claims = lines.flatMap((line, at) =>
    (needed ? /版权所有/ : /版权所有|©|copyright/i).test(line)
      ? // The name may stand in the line before or after.
        [lines.slice(Math.max(0, at - 1), at + 2).join(' ')]
      : [],
  );
  const named = name !== '' && claims.some((text) => foldText(text).includes(foldText(name)));
  if (named) return item('copyright', 'ok');
  if (needed)
    return claims.length
      ? item('copyright', 'error', 'copyright-name', { name })
      : item('copyright', 'error', 'copyright-missing', { name });
  return item('copyright', 'info', claims.length ? 'copyright-other' : 'copyright-free');
};

/** The results in the order in which they are worth reading. */
export const checkFooter = (reading: FooterReading, filing: Filing): FooterItem[] => {
  const [shown] = numbersIn(reading, footerNumber(filing) || (filing.entity?.filingNumber ?? ''));
  const number = shown
    ? [item('number', 'ok'), ownItem(shown, filing), formItem(shown, filing), linkItem(reading, shown)]
    : [item('number', 'error', 'number-missing')];
  return [
    ...siteItem(reading, filing),
    ...number,
    ...policeItems(reading, filing),
    copyrightItem(reading, filing),
  ];
};
