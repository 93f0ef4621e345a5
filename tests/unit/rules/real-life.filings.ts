/** Whole filings without a fault, an enterprise and a person in each of the 31 provinces; all fictional. */
import { cities } from '../../../lib/regions/index';
import { PROVINCES } from '../../../lib/schema/codes';
import type { Filing } from '../../../lib/schema/filing';
import { residentCheckDigit } from '../../../lib/text/id-number';

const idOf = (region: string, serial: string): string => {
  const first = `${region}19850307${serial}`;
  return first + residentCheckDigit(`${first}0`);
};

const places = PROVINCES.map((province) => {
  const city = cities(province.code)[0]!;
  const district = city.districts.find((d) => d.kind === 'district')!;
  const region = city.name === province.zh ? province.zh : province.zh + city.name;
  return { province, city: city.name, district, address: `${region}${district.name}青禾路18号6幢1203室` };
});

export const FILINGS: readonly (readonly [string, Filing])[] = places.flatMap(
  ({ province, city, district, address }) => {
    const region = { province: province.zh, city, district: district.name };
    const person = {
      name: '李某晴',
      idType: 'residentId',
      idNumber: idOf(district.code, '018'),
      idValidFrom: '2016-05-01',
      idValidUntil: '2036-05-01',
      mobile: '13800001234',
      emergencyPhone: '13900005678',
      email: 'liqing@qinghe-example.cn',
    };
    const site = {
      domain: 'qinghe-example.cn',
      homeUrl: 'www.qinghe-example.cn',
      serviceType: '网站应用服务',
      preApproval: '无',
      languages: ['中文简体'],
      remarks: '本网站记录日常生活与读书心得，为个人非经营性网站，不涉及前置审批内容。',
    };
    const base = { filingType: 'firstFiling' as const, today: '2026-11-22', entityManager: person };
    const enterprise: Filing = {
      ...base,
      entity: {
        ...region,
        nature: 'enterprise',
        idType: 'businessLicense',
        name: '某某青禾文化创意有限公司',
        idNumber: '91330106MA2EXAM19G',
        idAddress: address,
        mailingAddress: address,
        investor: '李某晴',
        legalRepresentative: '李某晴',
      },
      site: {
        ...site,
        name: '青禾文化创意',
        serviceContent: '单位门户网站',
        remarks: '本网站介绍公司的文化创意作品与活动，不涉及前置审批内容。',
      },
      siteManager: { sameAsEntityManager: true },
    };
    const individual: Filing = {
      ...base,
      entity: {
        ...region,
        nature: 'individual',
        idType: 'residentId',
        name: person.name,
        idNumber: person.idNumber,
        idAddress: address,
        mailingAddress: address,
        investor: person.name,
      },
      site: {
        ...site,
        name: province.code === 'jiangsu' ? '青禾手记的个人主页' : '青禾手记',
        serviceContent: '其他',
      },
      siteManager: { sameAsEntityManager: true },
    };
    return [
      [`${province.zh} enterprise`, enterprise],
      [`${province.zh} individual`, individual],
    ] as const;
  },
);
