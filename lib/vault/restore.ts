/** What a backup would bring to the clients that are here. */
import type { StoredClient } from '../schema/record';
import type { BackupContent } from './backup';

export interface BackupComparison {
  /** Not here yet. */
  fresh: number;
  /** Here with other content. */
  changed: number;
  /** Here as in the file. */
  same: number;
}

/** Properties in one order, so that equal data gives equal text. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const textOf = ({ applicant }: StoredClient): string => JSON.stringify(applicant, sorted);

const byId = (clients: readonly StoredClient[]) => new Map(clients.map((c) => [c.applicant.id, c]));

/** Counts the file's clients against those stored; times of use do not count as a change. */
export const compareBackup = (content: BackupContent, stored: readonly StoredClient[]): BackupComparison => {
  const here = byId(stored);
  const counts = { fresh: 0, changed: 0, same: 0 };
  for (const client of content.clients) {
    const own = here.get(client.applicant.id);
    counts[!own ? 'fresh' : textOf(own) === textOf(client) ? 'same' : 'changed'] += 1;
  }
  return counts;
};

/** The part of a backup that is not here yet. */
export const onlyMissing = (content: BackupContent, stored: BackupContent): BackupContent => {
  const here = byId(stored.clients);
  return {
    clients: content.clients.filter((c) => !here.has(c.applicant.id)),
    values: Object.fromEntries(
      Object.entries(content.values).filter(([name]) => !Object.hasOwn(stored.values, name)),
    ),
  };
};
