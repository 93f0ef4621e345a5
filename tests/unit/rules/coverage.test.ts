/** Every one of the 250 facts about a province leads to a rule, a document or a part of the process, or says why not. */
import { describe, expect, it } from 'vitest';
import { DOCUMENT_DEFINITIONS } from '../../../lib/documents/index';
import type { Province } from '../../../lib/provinces/define';
import { PROVINCE_DATA } from '../../../lib/provinces/index';
import { RULES } from '../../../lib/rules/index';
import type { ProvinceCode } from '../../../lib/schema/codes';
import { processIds } from './process-ids';
import { type Coverage, ELSEWHERE, READERS } from './province-coverage';

const RULE_IDS = new Set(RULES.map((rule) => rule.id));

/** Rules that read the data citing each fact of a province, by the fact's local id. */
const readersOf = (province: Province): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  const visit = (kind: keyof Province, value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(kind, item);
    else if (typeof value === 'object' && value !== null && 'fact' in value && typeof value.fact === 'string')
      found.set(value.fact, [...(found.get(value.fact) ?? []), ...(READERS[kind] ?? [])]);
  };
  for (const [kind, value] of Object.entries(province))
    if (kind !== 'facts') visit(kind as keyof Province, value);
  return found;
};

const FACTS = PROVINCE_DATA.flatMap((province) => {
  const readers = readersOf(province);
  return province.facts
    .filter((fact) => !fact.id.startsWith('portal-'))
    .map((fact) => {
      const id = `${province.code}-${fact.id}`;
      const own = readers.get(fact.id) ?? [];
      const coverage: Coverage | undefined = own.length > 0 ? { rules: own } : ELSEWHERE[id];
      return { id, topic: fact.topic, coverage };
    });
});

describe('province facts', () => {
  it('are the 250 entries of the collection, each with its own id', () => {
    expect(FACTS).toHaveLength(250);
    expect(new Set(FACTS.map((fact) => fact.id)).size).toBe(250);
    const topics: Record<string, number> = {};
    for (const { topic } of FACTS) topics[topic] = (topics[topic] ?? 0) + 1;
    expect(topics).toEqual({
      principal: 51,
      contact: 31,
      'cross-province': 31,
      content: 25,
      name: 19,
      documents: 19,
      sites: 18,
      id: 17,
      domain: 17,
      address: 10,
      process: 8,
      entity: 4,
    });
  });
  it('all lead somewhere', () => {
    expect(FACTS.filter((fact) => !fact.coverage).map((fact) => fact.id)).toEqual([]);
  });
  it('lead to rules that exist', () => {
    const named = [
      ...Object.values(READERS).flat(),
      ...Object.values(ELSEWHERE).flatMap((c) => ('rules' in c ? c.rules : [])),
    ];
    expect([...new Set(named)].filter((id) => !RULE_IDS.has(id))).toEqual([]);
  });
  it('lead to documents that exist', () => {
    const known = new Set(DOCUMENT_DEFINITIONS.map((definition) => definition.id));
    const named = Object.values(ELSEWHERE).flatMap((c) => ('documents' in c ? c.documents : []));
    expect(named.length).toBeGreaterThan(0);
    expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
  });
  it('lead to what the process answers in that very province', () => {
    const lost = Object.entries(ELSEWHERE).flatMap(([fact, coverage]) => {
      if (!('process' in coverage)) return [];
      const found: Record<string, ReadonlySet<string>> = processIds(fact.split('-')[0] as ProvinceCode);
      return coverage.process.filter((item) => {
        const [part = '', id = ''] = item.split(':');
        return !found[part]?.has(id);
      });
    });
    expect(lost).toEqual([]);
  });
  it('are not listed twice: what a datum cites needs no second entry', () => {
    const byData = new Set(
      PROVINCE_DATA.flatMap((p) => [...readersOf(p).keys()].map((id) => `${p.code}-${id}`)),
    );
    expect(Object.keys(ELSEWHERE).filter((id) => byData.has(id))).toEqual([]);
    const ids = new Set(FACTS.map((fact) => fact.id));
    expect(Object.keys(ELSEWHERE).filter((id) => !ids.has(id))).toEqual([]);
  });
  it('say why where a form cannot show them', () => {
    for (const coverage of Object.values(ELSEWHERE))
      if ('never' in coverage) expect(coverage.never.length).toBeGreaterThan(8);
  });
});
