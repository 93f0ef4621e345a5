/** What people really enter: good values give neither error nor warning, bad ones at least a warning. */
import { describe, expect, it } from 'vitest';
import { checkFiling } from '../../../lib/rules/index';
import type { Nature } from '../../../lib/schema/codes';
import type { Filing } from '../../../lib/schema/filing';
import { BAD_ADDRESSES, BAD_CONTACTS, BAD_INPUTS, BAD_NAMES, BAD_NUMBERS } from './real-life.bad';
import { FILINGS } from './real-life.filings';
import { NAMES } from './real-life.names';
import { ADDRESSES, DOMAINS, EMAILS, MOBILES, OFFICE_PHONES } from './real-life.values';

const check = (filing: Filing) => checkFiling({ today: '2026-11-22', filingType: 'firstFiling', ...filing });
/** Errors and warnings as short lines; infos may stay. */
const alarms = (filing: Filing): string[] =>
  check(filing)
    .filter((finding) => finding.severity !== 'info')
    .map((finding) => `${finding.severity} ${finding.ruleId} ${finding.field}`);

const NAME_CASES = NAMES.map(
  (c) =>
    [
      c.name,
      {
        entity: { province: c.province, nature: c.nature as Nature, name: c.entity },
        site: { name: c.name },
      },
    ] as const,
);
const ADDRESS_CASES = ADDRESSES.map(
  ([province, city, district, address]) =>
    [address, { entity: { province, city, district, mailingAddress: address, idAddress: address } }] as const,
);
const CONTACT_CASES: (readonly [string, Filing])[] = [
  ...MOBILES.map((mobile) => [mobile, { entityManager: { mobile } }] as const),
  ...OFFICE_PHONES.map(
    (phone2) =>
      [phone2, { entity: { nature: 'enterprise', province: '浙江省' }, entityManager: { phone2 } }] as const,
  ),
  ...EMAILS.map((email) => [email, { entityManager: { email } }] as const),
  ...DOMAINS.map(
    ([domain, homeUrl]) =>
      [
        domain,
        {
          entity: { nature: domain.includes('.gov') ? 'government' : 'enterprise' },
          site: { domain, homeUrl },
        },
      ] as const,
  ),
];

describe.each([
  ['names', NAME_CASES, 150],
  ['addresses', ADDRESS_CASES, 60],
  ['phones, e-mails and domains', CONTACT_CASES, 40],
] as const)('acceptable %s', (_kind, cases, least) => {
  it('are many', () => expect(cases.length).toBeGreaterThanOrEqual(least));
  it.each(cases)('%s', (_value, filing) => {
    expect(alarms(filing)).toEqual([]);
  });
});

/** What provinces ask for beyond the nation's rules; a whole filing without it is told so, and of nothing else. */
const PROVINCIAL: Readonly<Record<string, readonly string[]>> = {
  '天津市 enterprise': ['contact-phone-remark site.remarks'],
  '天津市 individual': ['contact-phone-remark site.remarks', 'site-remarks-province site.remarks'],
  '重庆市 enterprise': ['contact-phone-remark site.remarks'],
  '重庆市 individual': ['site-content-province site.serviceContent'],
  '甘肃省 enterprise': ['contact-phone-remark site.remarks'],
  '甘肃省 individual': ['site-remarks-province site.remarks', 'site-remarks-province site.remarks'],
  '内蒙古自治区 enterprise': ['site-remarks-province site.remarks'],
  '内蒙古自治区 individual': ['site-remarks-province site.remarks'],
  '山东省 individual': ['site-remarks-province site.remarks'],
  '广西壮族自治区 individual': ['site-remarks-province site.remarks'],
  '黑龙江省 individual': ['site-content-province site.serviceContent'],
  '福建省 enterprise': ['investor-name entity.investor'],
};

describe('whole filings', () => {
  it('are of every province', () => expect(FILINGS).toHaveLength(62));
  it.each(FILINGS)('%s', (title, filing) => {
    expect(alarms(filing)).toEqual((PROVINCIAL[title] ?? []).map((line) => `warning ${line}`));
  });
});

describe('bad input', () => {
  it('is many of every family', () => {
    expect(BAD_NAMES.length).toBeGreaterThanOrEqual(80);
    expect(BAD_NUMBERS.length + BAD_ADDRESSES.length + BAD_CONTACTS.length).toBeGreaterThanOrEqual(160);
  });
  it.each(BAD_INPUTS.map((bad) => [bad.title, bad] as const))('%s', (_title, { field, filing }) => {
    const found = check(filing).filter((f) => f.field === field && f.severity !== 'info');
    expect(found.length).toBeGreaterThan(0);
  });
});
