import { appliesTo } from '../provinces/define';
import { cite } from '../provinces/sources';
import { parseRegion } from '../regions/parse';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { textOf } from './read';

export default defineRule({
  id: 'address-same-city',
  fields: ['entity.mailingAddress'],
  reads: ['entity.idAddress', 'entity.province', 'entity.city', 'entity.nature'],
  severity: 'warning',
  tier: 'full',
  messages: {
    city: {
      zh: '通信地址在{mailing}，证件住所在{certificate}，{province}要求在同一城市，请改成一致。',
      en: 'The mailing address is in {mailing}, the certificate’s in {certificate}; {province} wants one city.',
    },
  },
  sources: [cite('HW25', '河北、河南、贵州 地址'), cite('TX', '广东 地址')],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    const rule = province?.sameCity;
    if (!rule || !appliesTo(rule.applies, filing.entity?.nature)) return [];
    const hint = { province: province.code };
    const mailing = parseRegion(textOf(filing, 'entity.mailingAddress'), hint).city;
    const certificate = parseRegion(textOf(filing, 'entity.idAddress'), hint).city;
    if (!mailing || !certificate || mailing === certificate) return [];
    return [
      {
        field: 'entity.mailingAddress',
        message: 'city',
        params: { mailing, certificate, province: provinceName(province) },
        ...evidenceOf(province, rule, 'warning'),
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '通信地址与证件住所在同一城市', en: 'Mailing address and certificate address in one city' },
  why: {
    zh: '部分省份要求两个地址在同一城市，以便核实主办者确在当地。',
    en: 'Some provinces want both addresses in one city, to see that the entity is there.',
  },
  examples: {
    ok: [
      {
        title: '同城',
        filing: {
          entity: {
            province: '广东省',
            nature: 'enterprise',
            mailingAddress: '广东省广州市天河区体育西路1号',
            idAddress: '广州天河区𠮷祥路 ２号',
          },
        },
      },
      {
        title: '没有此要求的省',
        filing: {
          entity: {
            province: '浙江省',
            nature: 'enterprise',
            mailingAddress: '杭州市西湖区文三路1号',
            idAddress: '宁波市海曙区中山路1号',
          },
        },
      },
      {
        title: '全角数字、空格、罕用字照样读得出城市',
        filing: {
          entity: {
            province: '广东省',
            nature: 'enterprise',
            mailingAddress: '广州市天河区𠮷祥路 １号',
            idAddress: '广州市天河区𠮷祥路1号',
          },
        },
      },
    ],
    bad: [
      {
        title: '广州与深圳',
        filing: {
          entity: {
            province: '广东省',
            nature: 'enterprise',
            mailingAddress: '广东省深圳市南山区科苑路1号',
            idAddress: '广东省广州市天河区体育西路1号',
          },
        },
        message: 'city',
      },
    ],
  },
};
