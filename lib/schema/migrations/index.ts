/**
 * Steps from one version of a stored client to the next. To change the stored form: raise nothing by
 * hand, add `vN-to-vM.ts`, append it here, and store an example of the new version under
 * `tests/fixtures/records/` (the test names the missing one).
 */
import { type StoredClient, storedClientSchema } from '../record';

/** Takes the plain text of version n (its place in the list, counted from 1) to version n + 1. */
export type Migration = (plain: unknown) => unknown;

export const MIGRATIONS: readonly Migration[] = [];

/** The version that is written today. */
export const RECORD_VERSION = MIGRATIONS.length + 1;

export type Migrated = { client: StoredClient } | { problem: 'newer-version' | 'damaged' };

/**
 * A record's plain text of any version as today's StoredClient. A newer version is left alone and named;
 * an older one that does not fit after its steps counts as damaged. Unknown properties survive.
 */
export const migrateRecord = (
  version: number,
  plain: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
): Migrated => {
  const current = migrations.length + 1;
  if (version > current) return { problem: 'newer-version' };
  try {
    const migrated = migrations.slice(version - 1).reduce((value, step) => step(value), plain);
    const parsed = storedClientSchema.safeParse(migrated);
    return parsed.success ? { client: parsed.data } : { problem: 'damaged' };
  } catch {
    return { problem: 'damaged' };
  }
};
