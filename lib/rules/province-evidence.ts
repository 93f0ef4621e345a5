/** From a province's datum to what a finding needs: severity, sources, conflict. */
import { type Cited, type Province, sourcesOf } from '../provinces/define';
import { provinceData } from '../provinces/index';
import { PROVINCES } from '../schema/codes';
import type { Filing, Severity } from '../schema/filing';
import type { Localized, RuleHit } from './define';
import { grade } from './grade';
import { provinceOf } from './read';

const WEIGHT: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The milder of two severities. */
export const milder = (a: Severity, b: Severity): Severity => (WEIGHT[a] >= WEIGHT[b] ? a : b);

/** Data of the province selected; undefined when it is not known. */
export const dataOf = (filing: Filing): Province | undefined => provinceData(provinceOf(filing));

/** Short name of a province for messages. */
export const provinceName = (province: Province): Localized => {
  const found = PROVINCES.find((p) => p.code === province.code);
  return { zh: found?.short ?? province.code, en: province.code[0]?.toUpperCase() + province.code.slice(1) };
};

/**
 * Severity, sources and conflict of a datum, by evidence grading.
 * @param atMost the gravest severity that the matter deserves, however many sources agree
 */
export const evidenceOf = (
  province: Province,
  datum: Cited,
  atMost: Severity = 'error',
): Pick<RuleHit, 'severity' | 'sources' | 'conflict'> => {
  const against = datum.against ? sourcesOf(province, { fact: datum.fact, sources: datum.against }) : [];
  const graded = grade({ sources: sourcesOf(province, datum), against });
  return {
    severity: milder(graded.severity, atMost),
    sources: graded.sources,
    ...(graded.conflict && { conflict: graded.conflict }),
  };
};
