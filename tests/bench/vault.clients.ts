/** Fictional clients in any number, names made of usual characters so that search has something to do. */
import type { Applicant } from '../../lib/schema/applicant';

const CITIES = [
  ['浙江省', '杭州市', '西湖区'],
  ['河南省', '郑州市', '金水区'],
  ['广东省', '深圳市', '南山区'],
  ['北京市', '北京市', '海淀区'],
  ['重庆市', '重庆市', '渝北区'],
] as const;
const WORDS = [
  '青禾',
  '绿洲',
  '长行',
  '乐山',
  '银行',
  '华夏',
  '单氏',
  '曾记',
  '朝阳',
  '重明',
  '星河',
  '云栖',
];
const TRADES = ['文化创意', '网络科技', '信息技术', '教育咨询', '电子商务', '物流'];
const SURNAMES = '李王张刘陈杨赵黄周吴单曾解'.split('');
const NAMES = '晴远明行乐华安宁思齐重阳'.split('');

const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

const person = (n: number) => ({
  name: `${at(SURNAMES, n)}${at(NAMES, n >> 2)}${at(NAMES, n >> 5)}`,
  idType: 'residentId' as const,
  idNumber: `33010619900212${String(n % 1000).padStart(3, '0')}X`,
  idValidFrom: '2016-05-01',
  idValidUntil: '2036-05-01',
  mobile: `1380000${String(n % 10_000).padStart(4, '0')}`,
  phone2: '0571-88001234',
  emergencyPhone: '13900005678',
  email: `manager${n}@qinghe-example.cn`,
});

export const sampleClients = (count: number): Applicant[] =>
  Array.from({ length: count }, (_, n) => {
    const [province, city, district] = at(CITIES, n);
    const name = `${city.replace('市', '')}${at(WORDS, n)}${at(TRADES, n >> 3)}有限公司${n}`;
    const address = `${province}${city}${district}文三路某某大厦${n % 90}幢502室`;
    return {
      id: `bench-${n}`,
      label: name,
      tags: [at(['重点', '续费', '新客户'], n)],
      entity: {
        province,
        city,
        district,
        nature: 'enterprise',
        idType: 'businessLicense',
        name,
        idNumber: `91330106MA2E${String(n).padStart(5, '0')}X`,
        idAddress: address,
        mailingAddress: address,
        investor: at(SURNAMES, n),
        legalRepresentative: person(n).name,
      },
      entityManager: person(n),
      sites: [
        {
          name: `${at(WORDS, n)}${at(TRADES, n >> 3)}`,
          domain: `qinghe-${n}.cn`,
          homeUrl: `www.qinghe-${n}.cn`,
          serviceContent: '单位门户网站',
          preApproval: '无',
          languages: ['中文简体'],
          siteManager: { sameAsEntityManager: false, ...person(n + 7) },
        },
      ],
    };
  });
