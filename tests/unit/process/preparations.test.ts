/** What an order needs beforehand, and what provinces add to it. */
import { describe, expect, it } from 'vitest';
import { CLOUD_PRODUCTS, cloudProductOf } from '../../../lib/process/cloud-products';
import { process } from '../../../lib/process/index';
import type { Filing } from '../../../lib/schema/filing';

const steps = (filing: Filing) => process({ filingType: 'firstFiling', ...filing }).steps;
const ids = (filing: Filing) => steps(filing).map((step) => step.id);
const textOf = (filing: Filing, id: string) => steps(filing).find((step) => step.id === id)?.text ?? '';

describe('cloud products', () => {
  it.each([
    ['ECS', 'ECS 实例', 3, 5],
    ['云虚拟主机', '云虚拟主机', 3, 5],
    ['轻量应用服务器', '轻量应用服务器', 3, 5],
    ['弹性Web托管', '弹性 Web 托管', 6, 5],
    ['建站市场', '建站市场产品', 12, 1],
    ['NAT网关', 'NAT 网关', 1, 2],
    ['IPv6转换服务', 'IPv6 转换服务', 1, 2],
    ['ENS', 'ENS', 3, 5],
  ])('%s', (text, zh, months, numbers) => {
    expect(cloudProductOf(text)).toMatchObject({ zh, months, numbers });
  });
  it('are the eight of the table, and a filing number is none', () => {
    expect(CLOUD_PRODUCTS).toHaveLength(8);
    expect(cloudProductOf('使用备案服务号')).toBeUndefined();
    expect(cloudProductOf('')).toBeUndefined();
  });
  it('the step names the chosen one, or all', () => {
    expect(textOf({ site: { cloudService: 'ECS' } }, 'cloud-product')).toContain('3 个月');
    expect(textOf({ site: { cloudService: 'ECS' } }, 'cloud-product')).not.toContain('NAT');
    expect(textOf({}, 'cloud-product')).toContain('NAT');
  });
  it('are Aliyun’s; QingCloud wants a public IP; of others nothing is known', () => {
    expect(textOf({ accessProvider: 'qingcloud' }, 'cloud-product')).toContain('公网 IP');
    expect(ids({ accessProvider: 'huawei' })).not.toContain('cloud-product');
  });
});

describe('preparations', () => {
  it('come first and only where something is added', () => {
    expect(ids({}).slice(0, 4)).toEqual(['prepare-account', 'prepare-domain', 'cloud-product', 'fill-order']);
    expect(ids({ filingType: 'changeSite' })).not.toContain('prepare-domain');
    expect(ids({ filingType: 'cancelSite' })).not.toContain('prepare-account');
  });
});

describe('what provinces add', () => {
  it.each([
    ['安徽省', 'changeEntity'],
    ['福建省', 'changeEntity'],
    ['河北省', 'addSiteSameProvider'],
    ['江苏省', 'changeSite'],
    ['内蒙古自治区', 'changeEntity'],
    ['山西省', 'changeEntity'],
  ] as const)('%s: %s', (province, filingType) => {
    expect(ids({ entity: { province }, filingType })).toContain('province-order');
    expect(ids({ entity: { province }, filingType: 'cancelSite' })).not.toContain('province-order');
  });
  it('Hunan wants a plan before the second site, Shaanxi originals above its limits', () => {
    const hunan: Filing = { entity: { province: '湖南省', nature: 'enterprise' } };
    expect(ids(hunan)).not.toContain('many-sites');
    expect(textOf({ ...hunan, filedSiteCount: 1 }, 'many-sites')).toContain('hunanbeian@xca.gov.cn');
    const person: Filing = { entity: { province: '陕西省', nature: 'individual' } };
    expect(ids({ ...person, filedSiteCount: 3 })).not.toContain('many-sites');
    expect(ids({ ...person, filedSiteCount: 4 })).toContain('many-sites');
    const unit: Filing = { entity: { province: '陕西省', nature: 'enterprise' } };
    expect(ids({ ...unit, filedSiteCount: 29 })).not.toContain('many-sites');
    expect(ids({ ...unit, filedSiteCount: 30 })).toContain('many-sites');
  });
});

describe('numbers out of use', () => {
  const smsText = (filingType: Filing['filingType']) =>
    process({ ...(filingType ? { filingType } : {}) }).smsVerification[0]?.text ?? '';
  it('the new number is verified for additions and changes, the rest change it first', () => {
    for (const type of ['addSiteSameProvider', 'addSiteOtherProvider', 'changeEntity', 'changeSite'] as const)
      expect(smsText(type)).toContain('核验新号码');
    for (const type of ['cancelEntity', 'cancelSite'] as const) {
      expect(smsText(type)).toContain('先做变更备案');
      expect(smsText(type)).toContain('书面申请');
    }
    expect(smsText('addAccess')).toContain('原接入商');
    expect(smsText('firstFiling')).not.toContain('号码停用');
  });
});
