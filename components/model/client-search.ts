/** Which clients a picker or table shows for a search text. */
import type { ApplicantSummary } from '../../lib/protocol/api';

const fold = (text: string): string => text.normalize('NFKC').toLowerCase();

/** All that a client can be found by, folded to one line. */
const haystack = (client: ApplicantSummary): string =>
  fold(
    [
      client.label,
      client.name ?? '',
      client.manager,
      client.maskedIdNumber.replace(/[*\s]+/g, ' '),
      client.province,
      client.city,
      ...client.tags,
      ...client.sites.flatMap((s) => [s.name, s.domain]),
    ].join('\n'),
  );

/** Most recently used first; the order of equals stays. */
export const byRecentUse = (clients: readonly ApplicantSummary[]): ApplicantSummary[] =>
  [...clients].sort((a, b) => (a.usedAt < b.usedAt ? 1 : a.usedAt > b.usedAt ? -1 : 0));

/** The clients that contain every word of the search text, in the order given; all of them for an empty text. */
export const searchClients = (
  clients: readonly ApplicantSummary[],
  text: string,
): readonly ApplicantSummary[] => {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return clients;
  return clients.filter((c) => {
    const hay = haystack(c);
    return words.every((w) => hay.includes(w));
  });
};
