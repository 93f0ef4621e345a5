/** False alarms: complete, well-made filings of every province must not give a certain finding (需修改). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cities } from '../../../lib/regions/index';
import { evaluate } from '../../../lib/rules/engine';
import { RULES } from '../../../lib/rules/index';
import { PROVINCES } from '../../../lib/schema/codes';
import type { Entity, Filing, Person, Site } from '../../../lib/schema/filing';
import { residentCheckDigit } from '../../../lib/text/id-number';

interface Applicant {
  entity: Entity;
  entityManager: Person;
  sites: Site[];
}
const { applicants } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8'),
) as { applicants: [Applicant, Applicant] };
const TODAY = '2026-11-22';
const OWN =
  /^(id|manager|hk|address|contact|person|entity-name|investor|domain|home|ip|filing|police|sites|change-site|remark-placeholder)/;
const own = RULES.filter((rule) => OWN.test(rule.id));

const errors = (filing: Filing) =>
  evaluate(own, filing)
    .filter((f) => f.severity === 'error')
    .map((f) => `${f.ruleId} ${f.field}: ${f.message}`);
const filingOf = ({ entity, entityManager, sites }: Applicant): Filing => {
  const { siteManager, ...site } = sites[0] as Site & { siteManager: Person };
  return {
    filingType: 'firstFiling',
    accessProvider: 'aliyun',
    entity,
    entityManager,
    site,
    siteManager,
    today: TODAY,
  };
};

describe('the fictional clients', () => {
  it.each(applicants.map((a) => [a.entity.name, filingOf(a)] as const))(
    '%s: no error, no warning',
    (_name, filing) => {
      expect(evaluate(own, filing).filter((f) => f.severity !== 'info')).toEqual([]);
    },
  );
});

describe('a client like them in every province', () => {
  const places = PROVINCES.map((p) => {
    const city = cities(p.code)[0]!;
    const district = city.districts.find((d) => d.kind === 'district')!;
    return { p, city, district };
  });
  it.each(places.map((x) => [x.p.short, x] as const))('%s', (_short, { p, city, district }) => {
    const address = `${p.zh}${city.name === p.zh ? '' : city.name}${district.name}人民路18号2幢301室`;
    const region = {
      province: p.zh,
      city: city.name,
      district: district.name,
      idAddress: address,
      mailingAddress: address,
    };
    const body = `${p.gb2260.slice(0, 2)}010119880808001`;
    const idNumber = body + residentCheckDigit(body);
    const [unit, individual] = applicants.map(filingOf) as [Filing, Filing];
    const unitHere: Filing = { ...unit, entity: { ...unit.entity, ...region } };
    const personHere: Filing = {
      ...individual,
      entity: { ...individual.entity, ...region, idNumber },
      entityManager: { ...individual.entityManager, idNumber },
    };
    expect([...errors(unitHere), ...errors(personHere)]).toEqual([]);
  });
});

describe('single values people really file', () => {
  it.each([
    '上海市浦东新区自由贸易试验区某某路88号3幢2层A区',
    '广东省深圳市南山区粤海街道某某社区科技园南区T3栋12楼1201-1202',
    '北京市朝阳区东三环中路甲10号楼15层1单元1801',
    '四川省成都市高新区天府大道中段某某号1栋2单元9层909号',
    '浙江省义乌市稠城街道某某村二区12幢3单元',
    '湖南省长沙市岳麓区某某大学某某学院2019级1班宿舍',
    '江苏省昆山市花桥镇某某路99号-8',
    '福建省晋江市某某镇某某村东区126号',
    '新疆生产建设兵团第八师石河子市北三路某某小区12栋',
    '海南省海口市龙华区滨海大道115号某某国际金融中心34层',
    '内蒙古自治区呼和浩特市赛罕区某某苏木三队',
    '西藏自治区拉萨市城关区某某北路信箱16号',
    '广西壮族自治区南宁市青秀区民族大道136-1号某某广场B座2306',
    '辽宁省大连市中山区某某街21号1单元3层2号',
  ])('%s', (mailingAddress) => {
    expect(errors({ today: TODAY, entity: { mailingAddress } })).toEqual([]);
  });
  it.each([
    ['entity.name', { entity: { nature: 'enterprise', name: '某某（上海）有限公司北京分公司' } }],
    [
      'entity.name',
      { entity: { nature: 'enterprise', name: 'ABC International Trading (Shanghai) Co., Ltd.' } },
    ],
    ['domain', { filingType: 'firstFiling', site: { domain: 'zj.gov.cn' } }],
    ['domain', { site: { domain: '青禾.公司' } }],
    ['home', { site: { domain: 'qinghe-example.com.cn', homeUrl: 'qinghe-example.com.cn' } }],
    ['home', { site: { domain: 'qinghe-example.cn', homeUrl: 'm.qinghe-example.cn/index.php' } }],
    ['phone2', { entityManager: { phone2: '010-87654321' } }],
    ['mobile', { entityManager: { mobile: '19200001234' } }],
    ['name', { entityManager: { name: '阿不都热合曼·买买提' } }],
    ['name', { entityManager: { name: 'O’Neil Jean-Luc' } }],
    ['filing number', { entity: { province: '上海市', filingNumber: '沪ICP备2021000001号' } }],
    ['idNumber', { entity: { idType: 'lawFirmLicense', idNumber: '23301199910123456' } }],
    ['idNumber', { entity: { idType: 'orgCode', idNumber: '123301064700000001' } }],
  ] as [string, Filing][])('%s %o', (_what, filing) => {
    expect(errors({ today: TODAY, ...filing })).toEqual([]);
  });
});
