import type { CrossProvinceRule, Province } from '../provinces/define';
import { cite } from '../provinces/sources';
import { parseRegion } from '../regions/parse';
import { PROVINCES, type ProvinceCode } from '../schema/codes';
import type { Filing, Severity } from '../schema/filing';
import { diagnoseResidentId } from '../text/id-number';
import { defineRule, type Localized, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { dataOf, milder, provinceName } from './province-evidence';
import { isIndividual, textOf } from './read';
import { verdictOf } from './votes';

const STRICTNESS: readonly CrossProvinceRule[] = [
  'accepted',
  'accepted-with-local-mobile',
  'residence-permit',
  'not-accepted',
];

/** Where the person is registered: by the address on the card, else by the number, which a move does not change. */
const originOf = (filing: Filing): { province: ProvinceCode; certain: boolean } | undefined => {
  const address = parseRegion(textOf(filing, 'entity.idAddress')).province;
  if (address) return { province: address, certain: true };
  const { problem, value } = diagnoseResidentId(textOf(filing, 'entity.idNumber'));
  if (problem || filing.entity?.idType !== 'residentId') return undefined;
  const found = PROVINCES.find((p) => value.startsWith(p.gb2260.slice(0, 2)));
  return found && { province: found.code, certain: false };
};

const nameOf = (code: ProvinceCode): Localized => ({
  zh: PROVINCES.find((p) => p.code === code)?.short ?? code,
  en: (code[0]?.toUpperCase() ?? '') + code.slice(1),
});

const hitOf = (
  province: Province,
  origin: { province: ProvinceCode; certain: boolean },
): RuleHit | undefined => {
  const verdict = verdictOf(province, province.crossProvince);
  if (!verdict) return undefined;
  const graded = grade({ sources: verdict.sources, against: verdict.against });
  const stricter = verdict.values.filter((v) => STRICTNESS.indexOf(v) > STRICTNESS.indexOf(verdict.value));
  const base = {
    field: origin.certain ? ('entity.idAddress' as const) : ('entity.idNumber' as const),
    params: { from: nameOf(origin.province), province: provinceName(province) },
    sources: graded.sources,
    ...(graded.conflict && { conflict: graded.conflict }),
  };
  const severity = (most: Severity) => milder(graded.severity, origin.certain ? most : 'warning');
  if (verdict.value === 'not-accepted')
    return { ...base, message: 'notAccepted', severity: severity('error') };
  if (verdict.value === 'residence-permit')
    return { ...base, message: 'permit', severity: stricter.length ? 'warning' : 'info' };
  if (stricter.includes('not-accepted')) return { ...base, message: 'disputed', severity: 'warning' };
  return stricter.includes('residence-permit')
    ? { ...base, message: 'permitDisputed', severity: 'info' }
    : undefined;
};

export default defineRule({
  id: 'id-region-province',
  fields: ['entity.idNumber', 'entity.idAddress'],
  reads: ['entity.province', 'entity.nature', 'entity.idType'],
  severity: 'warning',
  tier: 'full',
  messages: {
    notAccepted: {
      zh: '证件属于{from}，{province}不受理外省个人备案，请改在{from}备案或改用单位备案。',
      en: 'The ID is from {from}; {province} does not accept persons from elsewhere. File in {from} or as an organisation.',
    },
    permit: {
      zh: '证件属于{from}，在{province}以个人备案须有本地居住证等证明，请先准备。',
      en: 'The ID is from {from}; filing in {province} takes a local residence permit or like proof. Prepare it first.',
    },
    disputed: {
      zh: '证件属于{from}，{province}是否受理外省个人备案各来源不一，请先向接入商确认。',
      en: 'The ID is from {from}; sources differ on whether {province} accepts it. Ask the provider first.',
    },
    permitDisputed: {
      zh: '证件属于{from}，有来源称在{province}以个人备案须有居住证，请先向接入商确认。',
      en: 'The ID is from {from}; some sources ask for a residence permit of {province}. Ask the provider first.',
    },
  },
  sources: [cite('UC24', '各省规则 · 跨省备案'), cite('S002', '操作步骤 · 主体单位区域')],
  check(filing) {
    const province = dataOf(filing);
    const origin = isIndividual(filing) ? originOf(filing) : undefined;
    if (!province || !origin || origin.province === province.code) return [];
    const hit = hitOf(province, origin);
    return hit ? [hit] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '个人证件与备案省份（跨省备案）',
    en: 'Where a person’s ID is from, against the province of filing',
  },
  why: {
    zh: '个人在哪省备案由证件所在地决定，外省的条件各省不同。',
    en: 'Where a person may file depends on the ID’s province; terms for others differ.',
  },
  examples: {
    ok: [
      {
        title: '本省证件',
        filing: {
          entity: {
            nature: 'individual',
            province: '浙江省',
            idType: 'residentId',
            idNumber: '33010619850307018X',
          },
        },
      },
      {
        title: '户口已迁入本省，号码仍是外省',
        filing: {
          entity: {
            nature: 'individual',
            province: '山西省',
            idType: 'residentId',
            idNumber: '33010619850307018X',
            idAddress: '山西省太原市小店区某某路1号',
          },
        },
      },
      {
        title: '天津接受外省',
        filing: {
          entity: {
            nature: 'individual',
            province: '天津市',
            idType: 'residentId',
            idNumber: '33010619850307018X',
          },
        },
      },
      {
        title: '单位不在此列',
        filing: {
          entity: {
            nature: 'enterprise',
            province: '山西省',
            idType: 'businessLicense',
            idAddress: '浙江省杭州市西湖区文三路1号',
          },
        },
      },
    ],
    bad: [
      {
        title: '山西个人，证件住所在浙江',
        filing: {
          entity: { nature: 'individual', province: '山西省', idAddress: '浙江省杭州市 西湖区文三路１号' },
        },
        message: 'notAccepted',
      },
      {
        title: '上海个人，号码是河南的',
        filing: {
          entity: {
            nature: 'individual',
            province: '上海市',
            idType: 'residentId',
            idNumber: '41010519920412000X',
          },
        },
        message: 'permit',
      },
      {
        title: '广西个人，号码是河南的',
        filing: {
          entity: {
            nature: 'individual',
            province: '广西壮族自治区',
            idType: 'residentId',
            idNumber: '41010519920412000X',
          },
        },
        message: 'disputed',
      },
      {
        title: '浙江个人，号码是河南的',
        filing: {
          entity: {
            nature: 'individual',
            province: '浙江省',
            idType: 'residentId',
            idNumber: '41010519920412000X',
          },
        },
        message: 'permitDisputed',
      },
    ],
  },
};
