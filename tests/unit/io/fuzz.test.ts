/**
 * Mutated files: whatever a file holds, the import answers, explains, and plans nothing that the file does not
 * say. FUZZ_FILES sets how many (500 by default, 5,000 where FULL is set), FUZZ_SEED repeats a run.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { laidOver } from '../../../lib/io/lay-over';
import type { FileProblem } from '../../../lib/io/problem';
import { type DryRun, readImportFile, toCsv, toXlsx } from '../../../lib/io/tables';
import { decodeText } from '../../../lib/io/text';
import { type Applicant, applicantSchema } from '../../../lib/schema/applicant';
import { mutate, seeded, toGb18030 } from './mutations';

const COUNT = Number(process.env.FUZZ_FILES ?? (process.env.FULL ? 5000 : 500));
const SEED = Number(process.env.FUZZ_SEED ?? 20261122);
const SAMPLE = readFileSync(join(import.meta.dirname, '../../fixtures/applicants.json'), 'utf8');
const FORBIDDEN = /错误|非法|无效|失败|请勿|[!！]/;

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) freeze(item);
  return Object.freeze(value);
};
const samples: Applicant[] = JSON.parse(SAMPLE).applicants;
const stored = freeze(structuredClone(samples.slice(0, 1)));
/** Real lists are longer than two clients. */
const clients = Array.from(
  { length: 12 },
  (_, n): Applicant => ({ ...structuredClone(samples[n % 2]!), id: `f-${n}` }),
);
const utf8 = (text: string) => new TextEncoder().encode(text);
const GOOD = [
  ['json', utf8(SAMPLE)],
  ['json', utf8(JSON.stringify({ format: 'icp-filing-applicants', version: 1, applicants: clients }))],
  ['csv', utf8(toCsv(clients))],
  ['csv', toGb18030(toCsv(clients).slice(1))],
  ['xlsx', toXlsx(clients)],
] as const;

const explained = ({ message }: FileProblem) => {
  expect(message.zh).toMatch(/[一-龥].*[。，]/);
  expect(message.zh.replace(/“[^”]*”/g, '')).not.toMatch(FORBIDDEN);
  expect(message.en.length).toBeGreaterThan(10);
};

const newIds = () => {
  let n = 0;
  return () => {
    n += 1;
    return `n-${n}`;
  };
};

/** Every planned client fits the schema; every refused cell says where, why and what to do. */
const sound = async (run: DryRun) => {
  const planned = [...run.new, ...run.changed, ...run.unchanged];
  for (const { applicant } of planned) expect(applicantSchema.safeParse(applicant).success).toBe(true);
  expect(new Set(planned.map((p) => p.applicant.id)).size).toBe(planned.length);
  for (const cell of run.refused) {
    expect(cell.row).toBeGreaterThan(0);
    expect(cell.column).toMatch(/^[A-Z]+$/);
    expect(cell.reason.zh.length * cell.reason.en.length * cell.whatToDo.zh.length).toBeGreaterThan(0);
  }
};

/** A new client is what stands in the file; over a stored one the file's entry leaves nothing more to change. */
const sameAsFile = (bytes: Uint8Array, run: DryRun) => {
  const decoded = decodeText(bytes);
  const entries = JSON.parse('text' in decoded ? decoded.text : '').applicants;
  const entryOf = new Map<string, Applicant>(entries.map((entry: Applicant) => [entry.id, entry]));
  expect(run.new.length + run.changed.length + run.unchanged.length).toBe(entryOf.size);
  for (const { applicant } of run.new) expect(applicant).toEqual(entryOf.get(applicant.id));
  for (const { applicant } of [...run.changed, ...run.unchanged])
    expect(laidOver(applicant, entryOf.get(applicant.id)!)).toEqual(applicant);
};

/** What was accepted from a sheet comes back from a sheet: nothing half-read. */
const stable = async (run: DryRun) => {
  const planned = [...run.new, ...run.changed, ...run.unchanged].map((p) => p.applicant);
  const again = await readImportFile(utf8(toCsv(planned)), planned, newIds());
  if (!('run' in again)) throw new Error('what was accepted cannot be read again');
  const differing = again.run.changed.map((c) => c.changes);
  expect([again.run.new, differing, again.run.refused]).toEqual([[], [], []]);
};

describe('mutated import files', () => {
  it(`${COUNT} of them, seed ${SEED}: never a crash, never garbage, always explained`, async () => {
    const random = seeded(SEED);
    const counts = { refused: 0, partly: 0, accepted: 0 };
    for (let n = 0; n < COUNT; n += 1) {
      const [kind, good] = GOOD[n % GOOD.length]!;
      const bytes = mutate(kind, good, random);
      try {
        const result = await readImportFile(bytes, stored, newIds());
        if ('problems' in result) {
          expect(result.problems.length).toBeGreaterThan(0);
          result.problems.forEach(explained);
          counts.refused += 1;
        } else {
          await sound(result.run);
          if (result.kind === 'json') sameAsFile(bytes, result.run);
          else await stable(result.run);
          counts[result.run.refused.length > 0 ? 'partly' : 'accepted'] += 1;
        }
      } catch (error) {
        throw new Error(
          `file ${n} (${kind}) of seed ${SEED}: ${error instanceof Error ? error.message : error}`,
          {
            cause: error,
          },
        );
      }
    }
    expect(stored).toEqual(samples.slice(0, 1));
    expect(counts.refused).toBeGreaterThan(COUNT / 4);
    expect(counts.partly).toBeGreaterThan(COUNT / 50);
    expect(counts.accepted).toBeGreaterThan(COUNT / 20);
  }, 600_000);
});
