import { describe, expect, it } from 'vitest';
import { process, smsIdLast6 } from '../../../lib/process/index';
import { FILING_TYPES } from '../../../lib/schema/codes';
import type { Filing } from '../../../lib/schema/filing';

const filing = (more: Partial<Filing> = {}): Filing => ({
  filingType: 'firstFiling',
  entity: { province: '浙江省', nature: 'enterprise' },
  entityManager: {
    name: '李某晴',
    idType: 'residentId',
    idNumber: '33010619850307018X',
    mobile: '13800001234',
  },
  siteManager: {
    sameAsEntityManager: false,
    name: '周某远',
    idType: 'residentId',
    idNumber: '330106199002122468',
    mobile: '13700002468',
  },
  ...more,
});
const ids = (list: readonly { id: string }[]) => list.map((x) => x.id);

describe('SMS verification (seed 001 §9)', () => {
  it.each([
    ['firstFiling', ['entityManager', 'siteManager']],
    ['addSiteSameProvider', ['siteManager']],
    ['addSiteOtherProvider', ['siteManager']],
    ['addAccess', ['siteManager']],
    ['changeEntity', ['entityManager']],
    ['changeSite', ['siteManager']],
    ['cancelAccess', []],
    ['cancelEntity', ['entityManager']],
    ['cancelSite', ['siteManager']],
  ] as const)('%s: %j', (filingType, roles) => {
    expect(process(filing({ filingType })).smsVerification.map((s) => s.role)).toEqual(roles);
  });
  it('sends one code where both managers have the same mobile, or are the same person', () => {
    const same = filing({ siteManager: { sameAsEntityManager: true } });
    expect(process(same).smsVerification).toHaveLength(1);
    const phone = filing({ siteManager: { name: '周某远', mobile: '13800001234' } });
    expect(process(phone).smsVerification).toHaveLength(1);
    expect(
      process(filing({ entity: { nature: 'individual' }, siteManager: {} })).smsVerification,
    ).toHaveLength(1);
  });
  it('gives number and last six of the person who verifies', () => {
    const [first, second] = process(filing()).smsVerification;
    expect(first).toMatchObject({ mobile: '13800001234', idLast6: '07018X' });
    expect(second).toMatchObject({ mobile: '13700002468', idLast6: '122468' });
  });
  it('takes the number on the back of a HK/Macau permit in Zhejiang only, with full-width brackets', () => {
    const person = { idType: 'hkMacauPermit', idNumber: 'H12345678', hkMacauIdNumber: 'C668668(E)' };
    expect(smsIdLast6(filing(), person)).toBe('668（E）');
    expect(smsIdLast6(filing(), { ...person, hkMacauIdNumber: 'C2345678' })).toBe('567（8）');
    expect(smsIdLast6(filing({ entity: { province: '河南省' } }), person)).toBe('345678');
  });
});

describe('steps, deadlines and duties', () => {
  it('QingCloud reviews twice, Aliyun once', () => {
    expect(ids(process(filing({ accessProvider: 'qingcloud' })).steps)).toContain('second-review');
    expect(ids(process(filing({ accessProvider: 'aliyun' })).steps)).not.toContain('second-review');
  });
  it('a cancelled access needs no SMS and leaves no duties', () => {
    const done = process(filing({ filingType: 'cancelAccess' }));
    expect(ids(done.steps)).not.toContain('sms');
    expect(done.afterFiling).toEqual([]);
    expect(ids(done.deadlines)).toEqual(['order-45-days']);
  });
  it('knows what differs by province', () => {
    const at = (province: string) =>
      process(filing({ entity: { province, nature: 'enterprise' } })).afterFiling;
    expect(ids(at('江苏省'))).toContain('footer-copyright');
    expect(ids(at('浙江省'))).not.toContain('footer-copyright');
    expect(at('广东省')[0]?.text).toContain('主体备案号');
    expect(at('上海市').find((s) => s.id === 'police-filing')?.text).toContain('上海');
  });
  it('shows both durations with their dates', () => {
    const review = process(filing()).steps.find((s) => s.id === 'authority-review');
    expect(review?.duration).toMatch(/1–20.*3–20/);
  });
  it('answers for every filing type in both languages with sources', () => {
    for (const { code } of FILING_TYPES)
      for (const language of ['zh', 'en'] as const) {
        const all = process({ filingType: code }, { language });
        for (const step of [...all.steps, ...all.afterFiling, ...all.deadlines, ...all.smsVerification]) {
          expect(step.text.length).toBeGreaterThan(0);
          expect(step.sources.length).toBeGreaterThan(0);
          if (language === 'en')
            expect(step.text.replace(/“[^”]*”|[浙版][\u4e00-\u9fffA-Z0-9-]*/g, '')).not.toMatch(
              /[\u4e00-\u9fff]/,
            );
        }
      }
  });
});
