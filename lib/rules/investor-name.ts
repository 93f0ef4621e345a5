import type { Province } from '../provinces/define';
import { cite } from '../provinces/sources';
import type { Filing } from '../schema/filing';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { sameText } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { isIndividual, isUnit, textOf } from './read';

const FIELD = 'entity.investor';
const change = (value: string) => ({ label: { zh: `改为 ${value}`, en: `Change to ${value}` }, value });

const provincial = (filing: Filing, province: Province, investor: string): RuleHit | undefined => {
  const kind = filing.entity?.nature === 'enterprise' ? 'enterprise' : 'other-units';
  const rule = province.investor?.find((i) => i.applies === 'unit' || i.applies === kind);
  if (!rule || rule.is === 'superior') return undefined;
  const wanted = textOf(filing, rule.is === 'entity' ? 'entity.name' : 'entity.legalRepresentative').trim();
  if (!wanted || sameText(wanted, investor)) return undefined;
  return {
    field: FIELD,
    message: rule.is === 'entity' ? 'provinceEntity' : 'provinceLegal',
    params: { province: provinceName(province), wanted },
    fix: change(wanted),
    ...evidenceOf(province, rule, 'warning'),
  };
};

export default defineRule({
  id: 'investor-name',
  fields: [FIELD],
  reads: ['entity.nature', 'entity.name', 'entity.legalRepresentative', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    individual: {
      zh: '个人备案的投资人是本人，请填“{wanted}”。',
      en: 'An individual’s investor is the person; enter “{wanted}”.',
    },
    enterprise: {
      zh: '投资人“{investor}”既不是法定代表人也不是单位全称，请填“{legal}”或单位全称。',
      en: 'The investor “{investor}” is neither the legal representative nor the organisation; enter “{legal}” or the full name.',
    },
    provinceEntity: {
      zh: '{province}的投资人或主管单位填单位全称，请填“{wanted}”。',
      en: 'In {province} the investor is the organisation itself; enter “{wanted}”.',
    },
    provinceLegal: {
      zh: '{province}企业的投资人填法定代表人姓名，请填“{wanted}”。',
      en: 'In {province} an enterprise’s investor is the legal representative; enter “{wanted}”.',
    },
  },
  sources: [cite('S001', '2 主办者信息 · 投资人或主管单位'), cite('PORTAL', '投资者或上级主管单位')],
  check(filing): readonly RuleHit[] {
    const investor = textOf(filing, FIELD).trim();
    if (!investor) return [];
    const name = textOf(filing, 'entity.name').trim();
    if (isIndividual(filing))
      return name && !sameText(name, investor)
        ? [{ field: FIELD, message: 'individual', params: { wanted: name }, fix: change(name) }]
        : [];
    if (!isUnit(filing)) return [];
    const province = dataOf(filing);
    const hit = province && provincial(filing, province, investor);
    if (hit) return [hit];
    const legal = textOf(filing, 'entity.legalRepresentative').trim();
    // Bodies other than enterprises name their superior, which no field tells.
    const known = filing.entity?.nature === 'enterprise' && name !== '' && legal !== '';
    return known && !sameText(investor, legal) && !sameText(investor, name)
      ? [{ field: FIELD, message: 'enterprise', params: { investor, legal }, severity: 'info' }]
      : [];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '投资人或主管单位是谁', en: 'Who the investor or supervising body is' },
  why: {
    zh: '这一栏说明谁对主体负责，个人填本人，单位填出资人或上级。',
    en: 'The field says who stands behind the entity: the person, the investor or the superior body.',
  },
  examples: {
    ok: [
      {
        title: '企业填法定代表人',
        filing: {
          entity: {
            nature: 'enterprise',
            name: '杭州某某公司',
            legalRepresentative: '李某晴',
            investor: '李某 晴',
          },
        },
      },
      {
        title: '企业填单位全称，全角不算不同',
        filing: {
          entity: {
            nature: 'enterprise',
            name: '杭州AB公司',
            legalRepresentative: '李某晴',
            investor: '杭州ＡＢ公司',
          },
        },
      },
      {
        title: '事业单位填上级',
        filing: {
          entity: {
            nature: 'institution',
            name: '某某中心',
            legalRepresentative: '李某晴',
            investor: '某某局',
          },
        },
      },
    ],
    bad: [
      {
        title: '个人填别人',
        filing: { entity: { nature: 'individual', name: '王小满', investor: '李某晴' } },
        message: 'individual',
        fixed: '王小满',
      },
      {
        title: '企业填第三人',
        filing: {
          entity: {
            nature: 'enterprise',
            name: '杭州某某公司',
            legalRepresentative: '李某晴',
            investor: '周某远',
          },
        },
        message: 'enterprise',
      },
      {
        title: '吉林填单位全称',
        filing: {
          entity: {
            province: '吉林省',
            nature: 'enterprise',
            name: '长春某某公司',
            legalRepresentative: '李某晴',
            investor: '李某晴',
          },
        },
        message: 'provinceEntity',
        fixed: '长春某某公司',
      },
      {
        title: '宁夏企业填法定代表人',
        filing: {
          entity: {
            province: '宁夏回族自治区',
            nature: 'enterprise',
            name: '银川某某公司',
            legalRepresentative: '李某晴',
            investor: '银川某某公司',
          },
        },
        message: 'provinceLegal',
        fixed: '李某晴',
      },
    ],
  },
};
