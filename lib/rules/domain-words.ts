import { cite } from '../provinces/sources';
import { diagnoseDomain } from '../text/domain';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { textOf } from './read';

const FIELD = 'site.domain';

export default defineRule({
  id: 'domain-words',
  fields: [FIELD],
  reads: ['entity.province', 'entity.nature', 'site.remarks'],
  severity: 'warning',
  tier: 'full',
  messages: {
    word: {
      zh: '域名含“{word}”，{province}对这类域名要求审批或备注说明，请先确认。',
      en: 'Domain holds “{word}”; {province} wants an approval or an explanation in the remarks. Ask first.',
    },
    suffix: {
      zh: '{province}的这类单位应使用 {suffixes} 后缀的域名，请核对。',
      en: 'Bodies of this nature in {province} use domains ending in {suffixes}; check it.',
    },
  },
  sources: [cite('TX', '北京、上海 域名'), cite('HW25', '内蒙古 域名')],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    const { value, problem } = diagnoseDomain(textOf(filing, FIELD));
    if (!province || problem || !value) return [];
    const prefix = value.split('.').slice(0, -1).join('.');
    const name = provinceName(province);
    const words = (province.domainWords ?? []).flatMap((rule): RuleHit[] => {
      const word = rule.words.find((w) => prefix.includes(w));
      return word
        ? [
            {
              field: FIELD,
              message: 'word',
              params: { word, province: name },
              ...evidenceOf(province, rule, 'warning'),
            },
          ]
        : [];
    });
    const suffixes = (province.domainSuffixes ?? []).flatMap((rule): RuleHit[] => {
      if (!rule.natures.includes(filing.entity?.nature ?? '')) return [];
      const fits = rule.suffixes.some((s) => value.endsWith(s.startsWith('.') ? s : `.${s}`));
      const params = { province: name, suffixes: rule.suffixes.join('、') };
      return fits ? [] : [{ field: FIELD, message: 'suffix', params, ...evidenceOf(province, rule, 'info') }];
    });
    return [...words, ...suffixes];
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '域名里的限制词和指定后缀（按省）', en: 'Words and suffixes of domains, by province' },
  why: {
    zh: '这些省份对医疗、教育等域名另有要求。',
    en: 'These provinces ask more of certain domains, such as medical or school ones.',
  },
  examples: {
    ok: [
      {
        title: '普通域名',
        filing: { entity: { province: '上海市' }, site: { domain: 'qinghe-example.cn' } },
      },
      {
        title: '别的省不限',
        filing: { entity: { province: '浙江省' }, site: { domain: 'gamehouse-example.cn' } },
      },
    ],
    bad: [
      {
        title: '上海含 game，全角带空格',
        filing: { entity: { province: '上海市' }, site: { domain: ' ｇame-example.cn' } },
        message: 'word',
      },
      {
        title: '内蒙古机关',
        filing: {
          entity: { province: '内蒙古自治区', nature: 'government' },
          site: { domain: 'qinghe-example.com' },
        },
        message: 'suffix',
      },
    ],
  },
};
