import { cite } from '../provinces/sources';
import { findCity, findDistrict, regionRemark, renamed, shortName } from '../regions/index';
import { type ParsedRegion, parseRegion } from '../regions/parse';
import { PROVINCES, type ProvinceCode } from '../schema/codes';
import { withoutSpaces } from '../text/width';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const zhName = (code: ProvinceCode): string => PROVINCES.find((p) => p.code === code)?.zh ?? code;

interface Selected {
  province: ProvinceCode;
  city: string;
  district: string;
}

/** Same district under an old and a new name, or the same stem, is no disagreement. */
const sameDistrict = (selected: Selected, written: string): boolean => {
  const city = findCity(selected.province, selected.city);
  if (written === selected.district || shortName(written) === shortName(selected.district)) return true;
  const now = city && [renamed(city, written)?.now, renamed(city, selected.district)?.now];
  return !!now?.some((names) => names?.includes(selected.district) || names?.includes(written));
};

const mailingHit = (selected: Selected, parsed: ParsedRegion, remarks: string): RuleHit | undefined => {
  const field = 'entity.mailingAddress' as const;
  if (parsed.province && parsed.province !== selected.province)
    return {
      field,
      message: 'mailingProvince',
      params: { chosen: zhName(selected.province), written: zhName(parsed.province) },
    };
  const city = findCity(selected.province, selected.city);
  if (!parsed.city || !city) return undefined;
  if (parsed.city !== city.name)
    return {
      field,
      message: 'mailingCity',
      params: { chosen: city.name, written: parsed.city },
    };
  if (!parsed.district || !selected.district || sameDistrict(selected, parsed.district)) return undefined;
  // The portal may lack the real district; then the neighbour is right and the remark says so (seed 001 §1.1).
  if (withoutSpaces(remarks).includes(parsed.district)) return undefined;
  const unlisted = findDistrict(city, parsed.district)?.kind === 'zone';
  const remark = regionRemark(parsed.district, selected.district);
  return {
    field,
    message: unlisted ? 'mailingZone' : 'mailingDistrict',
    params: { chosen: selected.district, written: parsed.district },
    severity: unlisted ? 'info' : 'warning',
    ...(unlisted && {
      fix: {
        label: { zh: '在备注里说明', en: 'Say so in the remarks' },
        value: remarks ? `${remarks.trim()}${/[。；;.]$/.test(remarks.trim()) ? '' : '；'}${remark}` : remark,
        field: 'entity.remarks' as const,
      },
    }),
  };
};

export default defineRule({
  id: 'address-region',
  fields: ['entity.mailingAddress'],
  reads: ['entity.province', 'entity.city', 'entity.district', 'entity.remarks'],
  severity: 'warning',
  tier: 'full',
  messages: {
    mailingProvince: {
      zh: '所在区域选了{chosen}，通信地址写的是{written}，请改成一致。',
      en: 'Region is {chosen} but the mailing address says {written}; make them agree.',
    },
    mailingCity: {
      zh: '所在区域选了{chosen}，通信地址写的是{written}，请改成一致。',
      en: 'Region is {chosen} but the mailing address says {written}; make them agree.',
    },
    mailingDistrict: {
      zh: '所在区域选了{chosen}，通信地址写的是{written}，请改成一致；系统没有该选项的，在备注里说明。',
      en: 'Region is {chosen} but the mailing address says {written}; make them agree, or explain in the remarks that it is not listed.',
    },
    mailingZone: {
      zh: '通信地址在{written}，所在区域选了{chosen}；系统没有该选项时，请在备注里说明。',
      en: 'The mailing address is in {written}, the region {chosen}; where it is not listed, say so in the remarks.',
    },
  },
  sources: [cite('TX', '浙江 地址'), cite('S001', '1.1 基础信息校验 · 区域')],
  check(filing) {
    const province = provinceOf(filing);
    if (!province) return [];
    const selected = {
      province,
      city: textOf(filing, 'entity.city').trim(),
      district: textOf(filing, 'entity.district').trim(),
    };
    const hint = { province, city: selected.city };
    const mailing = textOf(filing, 'entity.mailingAddress');
    const hit = mailing && mailingHit(selected, parseRegion(mailing, hint), textOf(filing, 'entity.remarks'));
    return hit ? [hit] : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '地址与所在区域一致', en: 'Addresses agree with the region selected' },
  why: {
    zh: '审核人员拿所在区域和地址对照，不一致会按填写有误退回。',
    en: 'Reviewers hold the region against the address; where they differ the order comes back.',
  },
  examples: {
    ok: [
      {
        title: '一致',
        filing: {
          entity: {
            province: '浙江省',
            city: '杭州市',
            district: '西湖区',
            mailingAddress: '浙江省杭州市 西湖区文三路１号',
          },
        },
      },
      {
        title: '地址不写省市',
        filing: {
          entity: { province: '浙江省', city: '杭州市', district: '西湖区', mailingAddress: '文三路1号' },
        },
      },
      {
        title: '路名像别的省',
        filing: {
          entity: { province: '上海市', city: '上海市', district: '黄浦区', mailingAddress: '北京路12号' },
        },
      },
      {
        title: '旧区名与新区名',
        filing: {
          entity: {
            province: '浙江省',
            city: '杭州市',
            district: '拱墅区',
            mailingAddress: '浙江省杭州市下城区庆春路1号',
          },
        },
      },
      {
        title: '备注已说明',
        filing: {
          entity: {
            province: '浙江省',
            city: '杭州市',
            district: '余杭区',
            mailingAddress: '浙江省杭州市临平区𠮷祥路1号',
            remarks: '实际所在地为临平区，因系统无该选项，故选择余杭区。',
          },
        },
      },
    ],
    bad: [
      {
        title: '省份不同',
        filing: {
          entity: { province: '浙江省', city: '杭州市', mailingAddress: '河南省郑州市金水区文化路1号' },
        },
        message: 'mailingProvince',
      },
      {
        title: '城市不同',
        filing: { entity: { province: '浙江省', city: '杭州市', mailingAddress: '宁波市海曙区中山路1号' } },
        message: 'mailingCity',
      },
      {
        title: '区县不同',
        filing: {
          entity: {
            province: '新疆维吾尔自治区',
            city: '巴音郭楞蒙古自治州',
            district: '若羌县',
            mailingAddress: '新疆巴音郭楞蒙古自治州库尔勒市建设路1号',
          },
        },
        message: 'mailingDistrict',
      },
      {
        title: '开发区不在选项里',
        filing: {
          entity: {
            province: '江苏省',
            city: '苏州市',
            district: '吴中区',
            mailingAddress: '江苏省苏州市苏州工业园区星湖街1号',
          },
        },
        message: 'mailingZone',
        fixed: '实际所在地为苏州工业园区，因系统无该选项，故选择吴中区。',
      },
    ],
  },
};
