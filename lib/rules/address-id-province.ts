import { cite } from '../provinces/sources';
import { parseRegion } from '../regions/parse';
import { PROVINCES, type ProvinceCode } from '../schema/codes';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { isUnit, provinceOf, textOf } from './read';

const FIELD = 'entity.idAddress';
const nameOf = (code: ProvinceCode): string => PROVINCES.find((p) => p.code === code)?.zh ?? code;

export default defineRule({
  id: 'address-id-province',
  fields: [FIELD],
  reads: ['entity.province', 'entity.nature'],
  severity: 'error',
  tier: 'full',
  messages: {
    elsewhere: {
      zh: '所在区域选了{chosen}，证件住所写的是{written}，单位只能在证件所在省备案，请改成一致。',
      en: 'Region is {chosen} but the certificate’s address is in {written}; an organisation files where its certificate is from.',
    },
  },
  sources: [
    cite('UC24', '区域与证件住所（problem2）', '2022-02'),
    cite('S002', '操作步骤 · 主体单位区域'),
    cite('ALI19', '备案常见问题 TOP3 · 跨省备案'),
  ],
  check(filing): readonly RuleHit[] {
    const chosen = provinceOf(filing);
    if (!chosen || !isUnit(filing)) return [];
    const written = parseRegion(textOf(filing, FIELD), { province: chosen }).province;
    if (!written || written === chosen) return [];
    return [
      { field: FIELD, message: 'elsewhere', params: { chosen: nameOf(chosen), written: nameOf(written) } },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '单位的证件住所在所选省份',
    en: 'An organisation’s certificate is from the province selected',
  },
  why: {
    zh: '单位只能在证件登记的省份备案，两处不一致会被退回。',
    en: 'An organisation files in the province its certificate is from; two provinces are sent back.',
  },
  examples: {
    ok: [
      {
        title: '同省，空格、全角、罕用字不影响',
        filing: { entity: { province: '浙江省', nature: 'enterprise', idAddress: '杭州西湖区𠮷祥路 １号' } },
      },
      {
        title: '住所不写省市',
        filing: { entity: { province: '上海市', nature: 'enterprise', idAddress: '北京路12号' } },
      },
      {
        title: '个人另有跨省规则',
        filing: {
          entity: { province: '浙江省', nature: 'individual', idAddress: '上海市徐汇区宜山路900号' },
        },
      },
    ],
    bad: [
      {
        title: '证件在外省',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise', idAddress: '上海市徐汇区宜山路900号' },
        },
        message: 'elsewhere',
      },
    ],
  },
};
