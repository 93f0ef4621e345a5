import { cite } from '../provinces/sources';
import { ID_TYPES } from '../schema/codes';
import { defineRule, type RuleDocumentation, type RuleHit } from './define';
import { grade } from './grade';
import { dataOf, evidenceOf, provinceName } from './province-evidence';
import { isIndividual } from './read';

const FIELD = 'entity.idType';
const PERMITS = new Set(['hkMacauPermit', 'taiwanPermit', 'passport']);
const FOREIGN = new Set([...PERMITS, 'hkMacauTaiwanResidence', 'foreignPermanentResident']);
const FOR = [cite('UC24', '备案证件（problem8）', '2026-02-27')];
const AGAINST = [cite('UC24', '备案证件（guidance1）', '2025-12-30'), cite('ALI19', '备案所需资料')];

export default defineRule({
  id: 'id-type-personal',
  fields: [FIELD],
  reads: ['entity.nature', 'entity.province'],
  severity: 'warning',
  tier: 'full',
  messages: {
    residence: {
      zh: '证件类型是“{type}”，较新的要求是港澳台居民居住证或外国人永久居留身份证，请先向接入商确认。',
      en: 'ID type is “{type}”; newer rules ask for a residence permit or permanent resident card. Ask the provider first.',
    },
    onlyResident: {
      zh: '证件类型是“{type}”，{province}的中国公民备案只能用居民身份证。',
      en: 'ID type is “{type}”; in {province} Chinese citizens file with the resident ID card only.',
    },
    foreigner: {
      zh: '证件类型是“{type}”，{province}不接受外国人以个人身份备案。',
      en: 'ID type is “{type}”; {province} does not accept foreigners as individuals.',
    },
  },
  sources: [...FOR, ...AGAINST],
  check(filing): readonly RuleHit[] {
    const code = filing.entity?.idType ?? '';
    if (!isIndividual(filing) || code === 'residentId' || code === 'other') return [];
    const found = ID_TYPES.find((t) => t.code === code);
    if (!found) return [];
    const type = { zh: found.zh, en: found.en };
    const data = dataOf(filing);
    const hits: RuleHit[] = [];
    if (PERMITS.has(code)) {
      const { severity, sources, conflict } = grade({ sources: FOR, against: AGAINST });
      hits.push({
        field: FIELD,
        message: 'residence',
        params: { type },
        severity,
        sources,
        ...(conflict && { conflict }),
      });
    }
    if (data?.onlyResidentId && (FOREIGN.has(code) || code === 'officer'))
      hits.push({
        field: FIELD,
        message: 'onlyResident',
        params: { type, province: provinceName(data) },
        ...evidenceOf(data, data.onlyResidentId, 'info'),
      });
    if (data?.code === 'hebei' && (code === 'passport' || code === 'foreignPermanentResident'))
      hits.push({
        field: FIELD,
        message: 'foreigner',
        params: { type, province: provinceName(data) },
        ...evidenceOf(data, { fact: 'cross-province-1' }, 'warning'),
      });
    return hits;
  },
});

export const documentation: RuleDocumentation = {
  title: { zh: '个人备案可用的证件', en: 'Documents an individual may file with' },
  why: {
    zh: '能用哪些证件由省份和身份决定，不在其列会被退回。',
    en: 'Province and status decide which documents count; others are sent back.',
  },
  examples: {
    ok: [
      {
        title: '身份证',
        filing: { entity: { nature: 'individual', idType: 'residentId', province: '北京市' } },
      },
      {
        title: '企业负责人不在此列',
        filing: { entity: { nature: 'enterprise', idType: 'businessLicense', province: '河北省' } },
      },
    ],
    bad: [
      {
        title: '个人用港澳通行证',
        filing: { entity: { nature: 'individual', idType: 'hkMacauPermit', province: '湖南省' } },
        message: 'residence',
      },
      {
        title: '北京个人用护照',
        filing: { entity: { nature: 'individual', idType: 'passport', province: '北京市' } },
        message: 'onlyResident',
      },
      {
        title: '河北外国人',
        filing: { entity: { nature: 'individual', idType: 'passport', province: '河北省' } },
        message: 'foreigner',
      },
    ],
  },
};
