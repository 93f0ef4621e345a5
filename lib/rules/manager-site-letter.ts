import { sourcesOf } from '../provinces/define';
import { cite } from '../provinces/sources';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { personKeys, samePerson, sameText, siteManagerText } from './people';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { isUnit, textOf } from './read';

const FIELD = 'siteManager.name';

export default defineRule({
  id: 'manager-site-letter',
  fields: [FIELD, 'siteManager.idType'],
  reads: [
    ...personKeys('name', 'idNumber', 'idType'),
    'entity.legalRepresentative',
    'entity.province',
    'entity.nature',
    'siteManager.sameAsEntityManager',
  ],
  severity: 'info',
  tier: 'full',
  messages: {
    letter: {
      zh: '网站负责人“{manager}”不是法定代表人，{province}需要法定代表人的授权委托书，请先准备。',
      en: 'The site manager “{manager}” is not the legal representative; {province} needs an authorisation letter. Prepare it first.',
    },
    residentId: {
      zh: '网站负责人不是法定代表人时，{province}要求用居民身份证，请核对证件类型。',
      en: 'A site manager other than the legal representative uses the resident ID card in {province}; check the ID type.',
    },
    differ: {
      zh: '2019 年{province}要求单位的网站负责人与主体负责人不是同一人，新的规则里已没有，请先向接入商确认。',
      en: 'In 2019 {province} wanted two different managers; newer rules no longer say so. Ask the provider first.',
    },
  },
  sources: [cite('UC24', '各省规则 · 网站负责人授权'), cite('TX', '各省管局要求 · 授权书')],
  check(filing): readonly RuleHit[] {
    const province = dataOf(filing);
    if (!isUnit(filing) || !province) return [];
    const legal = textOf(filing, 'entity.legalRepresentative').trim();
    const manager = siteManagerText(filing, 'name').trim();
    const other = legal !== '' && manager !== '' && !sameText(legal, manager);
    const params = { province: provinceName(province), manager };
    const letter = province.siteManagerLetter;
    const type = siteManagerText(filing, 'idType');
    const hits: RuleHit[] = [];
    if (other && letter?.length)
      hits.push({
        field: FIELD,
        message: 'letter',
        params,
        sources: sourcesOf(province, { fact: 'principal-1', sources: letter }),
      });
    if (other && province.code === 'fujian' && type && type !== 'residentId')
      hits.push({
        field: 'siteManager.idType',
        message: 'residentId',
        params,
        ...evidenceOf(province, { fact: 'principal-1' }, 'warning'),
      });
    if (province.managersDiffer && samePerson(filing) === true)
      hits.push({
        field: FIELD,
        message: 'differ',
        params,
        ...evidenceOf(province, province.managersDiffer, 'info'),
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: {
    zh: '网站负责人不是法定代表人（按省）',
    en: 'A site manager other than the legal representative, by province',
  },
  why: {
    zh: '网站负责人代表单位，不是法定代表人时要有授权。',
    en: 'The site manager stands for the unit; someone else needs its authority.',
  },
  examples: {
    ok: [
      {
        title: '就是法定代表人',
        filing: {
          entity: { province: '湖北省', nature: 'enterprise', legalRepresentative: '李某晴' },
          siteManager: { name: '李某　晴' },
        },
      },
      {
        title: '没有此要求的省',
        filing: {
          entity: { province: '浙江省', nature: 'enterprise', legalRepresentative: '李某晴' },
          siteManager: { name: '周某远' },
        },
      },
    ],
    bad: [
      {
        title: '湖北要授权书',
        filing: {
          entity: { province: '湖北省', nature: 'enterprise', legalRepresentative: '李某晴' },
          siteManager: { name: '𠮷某 远' },
        },
        message: 'letter',
      },
      {
        title: '福建要身份证',
        filing: {
          entity: { province: '福建省', nature: 'enterprise', legalRepresentative: '李某晴' },
          siteManager: { name: '周某远', idType: 'passport' },
        },
        message: 'residentId',
      },
      {
        title: '天津同一人',
        filing: {
          entity: { province: '天津市', nature: 'enterprise' },
          entityManager: { name: '李某晴' },
          siteManager: { name: '李某晴' },
        },
        message: 'differ',
      },
    ],
  },
};
