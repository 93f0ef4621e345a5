import { cite } from '../provinces/sources';
import { diagnoseAddress } from '../text/address';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { textOf } from './read';

const FIELD = 'entity.mailingAddress';

export default defineRule({
  id: 'address-hyphens',
  fields: [FIELD],
  severity: 'info',
  tier: 'light',
  messages: {
    triple: {
      zh: '通信地址末尾用连字符简写，建议写成“{tail}”。',
      en: 'Mailing address ends in numbers joined by hyphens; better write “{tail}”.',
    },
  },
  sources: [cite('UC24', '通信地址写法示例（problem2）', '2022-02')],
  check(filing): readonly RuleHit[] {
    const { spelt } = diagnoseAddress(textOf(filing, FIELD));
    if (!spelt) return [];
    const tail = /[A-Za-z]?\d+号楼\d+单元\d+室$/.exec(spelt)?.[0] ?? spelt;
    return [
      {
        field: FIELD,
        message: 'triple',
        params: { tail },
        fix: { label: { zh: `写成 ${tail}`, en: `Write ${tail}` }, value: spelt },
      },
    ];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '楼号、单元、房号写全', en: 'Building, unit and room spelt out' },
  why: {
    zh: '“3-2-501”各地读法不一，写全楼号、单元和房号才不会被问。',
    en: '“3-2-501” is read differently from place to place; spelt out, nobody has to ask.',
  },
  examples: {
    ok: [
      { title: '已写全', filing: { entity: { mailingAddress: '某某家园7号楼3单元101室' } } },
      { title: '两段数字说法不止一种', filing: { entity: { mailingAddress: '某某家园7-101' } } },
      { title: '门牌号里的连字符', filing: { entity: { mailingAddress: '文三路90-1-2号' } } },
      { title: '罕用字地名', filing: { entity: { mailingAddress: '𠮷祥苑7号楼3单元101室' } } },
    ],
    bad: [
      {
        title: '三段数字',
        filing: { entity: { mailingAddress: '某某家园7-3-101' } },
        message: 'triple',
        fixed: '某某家园7号楼3单元101室',
      },
      {
        title: '全角数字和空格',
        filing: { entity: { mailingAddress: '某某家园 ７－３－１０１室' } },
        message: 'triple',
        fixed: '某某家园7号楼3单元101室',
      },
      {
        title: '带字母的楼号',
        filing: { entity: { mailingAddress: '某某中心E2-1-1203' } },
        message: 'triple',
        fixed: '某某中心E2号楼1单元1203室',
      },
    ],
  },
};
