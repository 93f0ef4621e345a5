import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrateRecord, RECORD_VERSION } from '../../../lib/schema/migrations/index';

const FOLDER = join(import.meta.dirname, '../../fixtures/records');
const example = (version: number) => join(FOLDER, `v${version}.json`);
const read = (version: number) => JSON.parse(readFileSync(example(version), 'utf8'));
const versions = Array.from({ length: RECORD_VERSION }, (_, n) => n + 1);

describe('versions of a stored client', () => {
  it.each(versions)('version %i has a stored example that still opens', (version) => {
    expect(existsSync(example(version)), `${example(version)} is missing`).toBe(true);
    const migrated = migrateRecord(version, read(version));
    expect(migrated).toMatchObject({ client: { applicant: { id: 'c-0001' } } });
  });

  it('there are no examples of versions that do not exist', () => {
    expect(readdirSync(FOLDER)).toHaveLength(RECORD_VERSION);
  });

  it("today's example comes through unchanged, unknown properties included", () => {
    const plain = read(RECORD_VERSION);
    expect(plain.applicant.unknownToUs).toBeDefined();
    expect(migrateRecord(RECORD_VERSION, plain)).toEqual({ client: plain });
  });

  it('property: whatever else a record holds, at every level, comes through', () => {
    const unknown = fc.dictionary(
      fc.string({ minLength: 1 }).map((key) => `x-${key}`),
      fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.parse(JSON.stringify(value))),
    );
    fc.assert(
      fc.property(unknown, unknown, unknown, unknown, (outside, client, site, order) => {
        const plain = {
          ...outside,
          savedAt: 'S',
          usedAt: 'U',
          applicant: {
            ...client,
            id: 'a',
            entity: client,
            sites: [{ ...site, siteManager: site }],
            filingOrders: [{ ...order, id: 'o' }],
          },
        };
        expect(migrateRecord(RECORD_VERSION, plain)).toEqual({ client: plain });
      }),
    );
  });

  const steps = [
    (plain: unknown) => ({ ...(plain as object), usedAt: (plain as { at: string }).at }),
    (plain: unknown) => ({ ...(plain as object), savedAt: (plain as { at: string }).at }),
  ];
  const old = { applicant: { id: 'a', theirs: 1 }, at: 'T' };

  it('runs the steps from the version of the record on', () => {
    expect(migrateRecord(1, old, steps)).toEqual({ client: { ...old, usedAt: 'T', savedAt: 'T' } });
    expect(migrateRecord(2, { ...old, usedAt: 'U' }, steps)).toEqual({
      client: { ...old, usedAt: 'U', savedAt: 'T' },
    });
  });

  it('names what is newer, and what does not fit after its steps', () => {
    expect(migrateRecord(4, old, steps)).toEqual({ problem: 'newer-version' });
    expect(migrateRecord(3, old, steps)).toEqual({ problem: 'damaged' });
    expect(migrateRecord(1, null, steps)).toEqual({ problem: 'damaged' });
    expect(migrateRecord(RECORD_VERSION + 1, read(RECORD_VERSION))).toEqual({ problem: 'newer-version' });
    expect(MIGRATIONS).toHaveLength(RECORD_VERSION - 1);
  });
});
