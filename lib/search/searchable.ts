/** What of a client the search looks at. Apart from the index, which loads the pinyin dictionary. */
import type { Applicant } from '../schema/applicant';

/** What one client can be found by. */
export interface Searchable {
  id: string;
  /** Found as text and by pinyin. */
  names: readonly (string | undefined)[];
  /** Found as text only. */
  words: readonly (string | undefined)[];
  /** Found by their end. */
  numbers: readonly (string | undefined)[];
}

/** A client's own data as search sees it. */
export const searchableApplicant = ({
  id,
  label,
  tags,
  entity,
  entityManager,
  sites,
}: Applicant): Searchable => {
  const list = sites ?? [];
  const persons = [entityManager, ...list.map((s) => s.siteManager)];
  return {
    id,
    names: [
      label,
      entity?.name === label ? undefined : entity?.name,
      entity?.legalRepresentative,
      ...persons.map((p) => p?.name),
      ...list.map((s) => s.name),
      ...(tags ?? []),
    ],
    words: [...list.flatMap((s) => [s.domain, s.homeUrl]), entity?.province, entity?.city],
    numbers: [entity?.idNumber, ...persons.map((p) => p?.idNumber)],
  };
};
