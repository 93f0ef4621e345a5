import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldValue, smsRoleOf } from '../../../lib/fill/values';
import type { Applicant } from '../../../lib/schema/applicant';
import { FIELD_KEYS, type FieldKey, NEVER_FILLED } from '../../../lib/schema/fields';

const file = readFileSync(resolve(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const [enterprise, individual] = JSON.parse(file).applicants as [Applicant, Applicant];
const text = (a: Applicant, ...keys: FieldKey[]) => fieldValue(a, keys, 0)?.text;
const clone = (a: Applicant, change: (c: Applicant) => void): Applicant => {
  const copy = structuredClone(a);
  change(copy);
  return copy;
};
const holder = (province: string, hkMacauIdNumber: string): Applicant =>
  clone(enterprise, (c) => {
    c.entity!.province = province;
    Object.assign(c.entityManager!, { idType: 'hkMacauPermit', idNumber: 'H12345678', hkMacauIdNumber });
  });

/** A client with something in every field. */
const full = clone(enterprise, (c) => {
  Object.assign(c.entity!, { filingNumber: '浙ICP备2020000001号', remarks: '此地址已是最详细地址' });
  Object.assign(c.entityManager!, { hkMacauIdNumber: 'C234567(8)' });
  Object.assign(c.sites![0]!, {
    filingNumber: '浙ICP备2020000001号-1',
    policeFilingNumber: '33010602000001',
    openedOn: '2020-06-01',
    domainRegistrar: '某某云计算有限公司',
    domainExpiresOn: '2030-06-01',
    domainVerifiedOn: '2020-05-01',
    domainRegistrantName: '杭州某某青禾文化创意有限公司',
    domainRegistrantIdType: 'businessLicense',
    domainRegistrantIdNumber: '91330106MA2EXAM19G',
  });
  Object.assign(c.sites![0]!.siteManager!, { hkMacauIdNumber: '1234567(8)' });
});

describe('values of a client', () => {
  it.each(FIELD_KEYS.filter((k) => !NEVER_FILLED.has(k)))('%s has a value', (key) => {
    expect(fieldValue(full, [key], 0)?.text).toBeTruthy();
  });
  it.each(FIELD_KEYS)('%s of an empty client has none', (key) => {
    expect(fieldValue({ id: 'x' }, [key], 0)).toBeUndefined();
  });
  it('never gives a code', () => {
    expect(fieldValue(full, ['sms.code'], 0)).toBeUndefined();
  });
  it('keeps text as it was stored', () => {
    const spaced = clone(enterprise, (c) => {
      c.entity!.name = ' 杭州 青禾 ';
    });
    expect(text(spaced, 'entity.name')).toBe(' 杭州 青禾 ');
  });
  it('tries a label before the code', () => {
    const named = clone(enterprise, (c) => {
      c.entity!.natureLabel = '有限责任公司';
    });
    const value = fieldValue(named, ['entity.nature'], 0);
    expect(value).toMatchObject({ kind: 'choice', text: '有限责任公司' });
    expect(value?.kind === 'choice' && value.wanted.slice(0, 2)).toEqual(['有限责任公司', '企业']);
  });
  it('gives a path for a cascader, two dates for a range', () => {
    expect(fieldValue(enterprise, ['entity.province', 'entity.city', 'entity.district'], 0)).toEqual({
      kind: 'region',
      text: '浙江省 / 杭州市 / 西湖区',
      path: ['浙江省', '杭州市', '西湖区'],
    });
    expect(
      fieldValue(enterprise, ['entityManager.idValidFrom', 'entityManager.idValidUntil'], 0),
    ).toMatchObject({
      kind: 'date-range',
      from: '2016-05-01',
      until: '2036-05-01',
    });
  });
  it('says 长期 for an open end', () => {
    const open = clone(enterprise, (c) => {
      c.entityManager!.idValidUntil = 'long-term';
    });
    expect(fieldValue(open, ['entityManager.idValidUntil'], 0)).toEqual({
      kind: 'date',
      text: '长期',
      date: 'long-term',
    });
  });
  it('has no path where a level is missing', () => {
    const half = clone(enterprise, (c) => {
      c.entity!.city = '';
    });
    expect(fieldValue(half, ['entity.province', 'entity.city'], 0)).toBeUndefined();
  });
});

describe('the site manager', () => {
  it('is the own person where the client says so', () => {
    expect(text(enterprise, 'siteManager.name')).toBe('周某远');
    expect(fieldValue(enterprise, ['siteManager.sameAsEntityManager'], 0)).toMatchObject({ value: false });
  });
  it('is the entity manager when reused', () => {
    const reused = clone(enterprise, (c) => {
      c.sites![0]!.siteManager = { sameAsEntityManager: true };
    });
    expect(text(reused, 'siteManager.mobile')).toBe('13800001234');
  });
  it('is the individual unless the data says something else, which is never hidden behind 复用', () => {
    const of = (siteManager: NonNullable<Applicant['sites']>[number]['siteManager']) =>
      clone(individual, (c) => {
        c.sites![0]!.siteManager = siteManager;
      });
    const reuses = (c: Applicant) => fieldValue(c, ['siteManager.sameAsEntityManager'], 0);
    expect(reuses(of(undefined))).toMatchObject({ value: true, text: '复用' });
    expect(reuses(of({ name: '王小满' }))).toMatchObject({ value: true });
    for (const said of [{ name: '别人' }, { sameAsEntityManager: false, name: '别人' }]) {
      expect(reuses(of(said))).toMatchObject({ value: false, text: '不复用' });
      expect(text(of(said), 'siteManager.name')).toBe('别人');
    }
    const equal = of({ sameAsEntityManager: false, name: '王小满' });
    expect(reuses(equal)).toMatchObject({ value: false });
    expect(text(equal, 'siteManager.mobile')).toBeUndefined();
  });
  it('is not guessed', () => {
    const none = clone(enterprise, (c) => {
      c.sites![0]!.siteManager = undefined;
    });
    expect(fieldValue(none, ['siteManager.sameAsEntityManager'], 0)).toBeUndefined();
    expect(fieldValue(none, ['siteManager.name'], 0)).toBeUndefined();
  });
});

describe('短信核验 (seed 001 §9)', () => {
  it.each([
    [undefined, 'entityManager'],
    ['firstFiling', 'entityManager'],
    ['addSiteSameProvider', 'siteManager'],
    ['addSiteOtherProvider', 'siteManager'],
    ['addAccess', 'siteManager'],
    ['changeEntity', 'entityManager'],
    ['changeSite', 'siteManager'],
    ['cancelEntity', 'entityManager'],
    ['cancelSite', 'siteManager'],
  ] as const)('%s asks the %s', (type, role) => {
    expect(smsRoleOf(type)).toBe(role);
    const person = role === 'entityManager' ? enterprise.entityManager : enterprise.sites![0]!.siteManager;
    const context = type ? { filingType: type } : {};
    expect(fieldValue(enterprise, ['sms.mobile'], 0, context)?.text).toBe(person!.mobile);
    expect(fieldValue(enterprise, ['sms.idLast6'], 0, context)?.text).toBe(person!.idNumber!.slice(-6));
  });
  it('follows the role the user chose', () => {
    const value = fieldValue(enterprise, ['sms.mobile'], 0, {
      filingType: 'firstFiling',
      smsRole: 'siteManager',
    });
    expect(value?.text).toBe('13700002468');
  });
  it.each([
    ['浙江省', 'C234567(8)', '567（8）'],
    ['浙江省', 'C234567（8）', '567（8）'],
    ['浙江省', 'C2345678', '567（8）'],
    ['浙江省', '1234567(8)', '567（8）'],
    ['浙江省', '12345678', '567（8）'],
    ['广东省', 'C234567(8)', '345678'],
    ['浙江省', '', undefined],
  ])('HK and Macau permit in %s with %s: %s', (province, back, last) => {
    expect(fieldValue(holder(province, back), ['sms.idLast6'], 0)?.text).toBe(last);
  });
});
