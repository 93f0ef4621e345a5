/** Every statement of the seeds leads to something that exists, or says why a form cannot show it. */
import { describe, expect, it } from 'vitest';
import { DOCUMENT_DEFINITIONS } from '../../../lib/documents/index';
import { RULES } from '../../../lib/rules/index';
import { processIds } from './process-ids';
import { SEED_SECTIONS, SEED_STATEMENTS } from './seed-coverage';

const DOCUMENT_IDS = new Set(DOCUMENT_DEFINITIONS.map((definition) => definition.id));
const KNOWN: Record<string, ReadonlySet<string>> = {
  rule: new Set(RULES.map((rule) => rule.id)),
  document: DOCUMENT_IDS,
  ...processIds(),
};
const COVERED = SEED_STATEMENTS.flatMap(({ id, covered }) =>
  covered.map(([kind, what]) => ({ id, kind, what })),
);

describe('statements of the seeds', () => {
  it('have ids and labels of their own', () => {
    const ids = SEED_STATEMENTS.map((statement) => statement.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(
      ids.filter(
        (id) => !/^00[0-4]-[a-z0-9.]+-[a-z0-9-]+$|^004-(account|pre-approval)$|^003-before$/.test(id),
      ),
    ).toEqual([]);
    for (const { label } of SEED_STATEMENTS) expect(label).toMatch(/^\P{C}{3,40}$/u);
  });
  it('cover every section', () => {
    const starts = SEED_SECTIONS.filter(
      (section) => !SEED_STATEMENTS.some(({ id }) => id === section || id.startsWith(`${section}-`)),
    );
    expect(starts).toEqual([]);
    const stray = SEED_STATEMENTS.filter(
      ({ id }) => !SEED_SECTIONS.some((s) => id === s || id.startsWith(`${s}-`)) && id !== '001-0-legal',
    );
    expect(stray.map(({ id }) => id)).toEqual([]);
  });
  it('all lead somewhere', () => {
    expect(SEED_STATEMENTS.filter((s) => s.covered.length === 0 && !s.never).map((s) => s.id)).toEqual([]);
  });
  it('lead to rules, documents and parts of the process that exist', () => {
    const lost = COVERED.filter(({ kind, what }) => kind !== 'pending-document' && !KNOWN[kind]?.has(what));
    expect(lost.map(({ id, kind, what }) => `${id} → ${kind}:${what}`)).toEqual([]);
  });
  it('do not wait for a document that exists', () => {
    const done = COVERED.filter(({ kind, what }) => kind === 'pending-document' && DOCUMENT_IDS.has(what));
    expect(done.map(({ id, what }) => `${id} → ${what}`)).toEqual([]);
  });
  it('say in a sentence why a form cannot show them', () => {
    for (const { id, never } of SEED_STATEMENTS)
      if (never !== undefined) expect([id, never.length > 12]).toEqual([id, true]);
  });
});
