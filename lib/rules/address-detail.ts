import { cite } from '../provinces/sources';
import {
  type AddressLevel,
  DETAIL_REMARK,
  diagnoseAddress,
  hasDetailRemark,
  isDetailed,
} from '../text/address';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { provinceOf, textOf } from './read';

const FIELD = 'entity.mailingAddress';
/** Levels that certainly lack a door number; the rest may be as fine as the place has. */
const COARSE: ReadonlySet<AddressLevel> = new Set<AddressLevel>(['region', 'town', 'road']);
const LABEL = {
  zh: `备注“${DETAIL_REMARK}”`,
  en: 'Say in the remarks that this is the most detailed address',
};

export default defineRule({
  id: 'address-detail',
  fields: [FIELD],
  reads: ['entity.remarks', 'site.remarks', 'entity.province'],
  severity: 'error',
  tier: 'light',
  messages: {
    coarse: {
      zh: '通信地址只到“{tail}”，请补到门牌号；确实没有的，在备注里说明。',
      en: 'Mailing address stops at “{tail}”; add the house number, or say in the remarks that there is none.',
    },
    place: {
      zh: '通信地址到“{tail}”为止，请补楼号、房号；确实没有的，在备注里说明。',
      en: 'Mailing address ends at “{tail}”; add building and room, or say in the remarks that there are none.',
    },
    village: {
      zh: '通信地址到“{tail}”为止，请补组号或门牌号；确实没有的，在备注里说明。',
      en: 'Mailing address ends at “{tail}”; add the group or house number, or say in the remarks that there is none.',
    },
  },
  sources: [
    cite('UC24', '通信地址（problem2）', '2022-02'),
    cite('S001', '2 主办者信息 · 通讯地址'),
    cite('ALI19', '填写主体信息 · 通信地址'),
    cite('PORTAL', '各省通信地址要求'),
  ],
  check(filing): readonly RuleHit[] {
    const { level, tail, value: address } = diagnoseAddress(textOf(filing, FIELD));
    // Bare figures reach no door: there is no place they could stand in.
    const bare = level !== 'none' && !/\p{L}/u.test(address);
    if (level === 'none' || (isDetailed(level) && !bare)) return [];
    const remarks = textOf(filing, 'entity.remarks');
    if (hasDetailRemark(remarks + textOf(filing, 'site.remarks'))) return [];
    // Jiangsu: in the countryside the village is enough (facts `3_addresses`).
    if (level === 'village' && provinceOf(filing) === 'jiangsu') return [];
    const coarse = bare || COARSE.has(level);
    const value = remarks ? `${remarks.trim().replace(/[。；;.]$/, '')}；${DETAIL_REMARK}` : DETAIL_REMARK;
    return [
      {
        field: FIELD,
        message: coarse ? 'coarse' : level === 'village' ? 'village' : 'place',
        params: { tail },
        severity: coarse ? 'error' : 'warning',
        fix: { label: LABEL, value, field: 'entity.remarks' },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '通信地址详细到门牌号', en: 'Mailing address goes down to the door number' },
  why: {
    zh: '管局和公安按通信地址上门或寄信，只到路名找不到人。',
    en: 'Officials visit or write to this address; a street alone does not lead to anyone.',
  },
  examples: {
    ok: [
      { title: '幢和室', filing: { entity: { mailingAddress: '浙江省杭州市西湖区文三路某某大厦3幢502室' } } },
      { title: '弄和号', filing: { entity: { mailingAddress: '上海市徐汇区宜山路900弄12号' } } },
      { title: '座和房号', filing: { entity: { mailingAddress: '某某大厦A座1203' } } },
      { title: '村组', filing: { entity: { mailingAddress: '江苏省徐州市丰县王沟镇刘楼村3组' } } },
      {
        title: '江苏到村即可',
        filing: { entity: { province: '江苏省', mailingAddress: '江苏省徐州市丰县王沟镇刘楼村' } },
      },
      { title: '信箱', filing: { entity: { mailingAddress: '贵州省贵阳市乌当区104信箱' } } },
      { title: '全角数字、空格、罕用字路名', filing: { entity: { mailingAddress: '𠮷祥路 １２号' } } },
      {
        title: '备注已说明',
        filing: { entity: { mailingAddress: '河南省郑州市金水区文化路', remarks: '此地址已是最详细地址。' } },
      },
    ],
    bad: [
      {
        title: '只到路',
        filing: { entity: { mailingAddress: '河南省郑州市金水区文化路' } },
        message: 'coarse',
        fixed: '主办单位通信地址已为最详细的地址',
      },
      { title: '只有数字', filing: { entity: { mailingAddress: '111' } }, message: 'coarse' },
      {
        title: '路名里的数字不是门牌',
        filing: { entity: { mailingAddress: '杭州市钱塘区6号大街', remarks: '公司官网。' } },
        message: 'coarse',
        fixed: '公司官网；主办单位通信地址已为最详细的地址',
      },
      {
        title: '只到镇',
        filing: { entity: { mailingAddress: '重庆市石柱土家族自治县南宾镇' } },
        message: 'coarse',
      },
      {
        title: '只有楼名',
        filing: { entity: { mailingAddress: '杭州市西湖区文三路某某大厦' } },
        message: 'place',
      },
      {
        title: '村',
        filing: { entity: { province: '河南省', mailingAddress: '河南省新郑市龙湖镇某某村' } },
        message: 'village',
      },
    ],
  },
};
