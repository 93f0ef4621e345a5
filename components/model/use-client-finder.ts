/** The picker's search: text at once, pinyin as soon as its dictionary has loaded beside the page. */
import { useEffect, useMemo, useState } from 'react';
import type { ApplicantSummary } from '../../lib/protocol/api';
import type { SearchIndex } from '../../lib/search';
import type { Searchable } from '../../lib/search/searchable';
import { searchClients } from './client-search';

/** What a row of the picker can be found by; of its numbers only the end is known here. */
const searchable = (client: ApplicantSummary): Searchable => ({
  id: client.id,
  names: [client.label, client.name, client.manager, ...client.sites.map((s) => s.name), ...client.tags],
  words: [...client.sites.map((s) => s.domain), client.province, client.city],
  numbers: [client.maskedIdNumber.split(/[*\s]+/).at(-1)],
});

type Find = (text: string) => readonly ApplicantSummary[];

/** Finds clients in the order given. */
export const useClientFinder = (clients: readonly ApplicantSummary[]): Find => {
  const [engine, setEngine] = useState<typeof import('../../lib/search')>();
  useEffect(() => {
    let ended = false;
    import('../../lib/search').then((loaded) => !ended && setEngine(() => loaded));
    return () => {
      ended = true;
    };
  }, []);
  return useMemo(() => {
    // Built with the first search, in memory only.
    let index: SearchIndex | undefined;
    return (text) => {
      const plain = searchClients(clients, text);
      if (!engine || text.trim() === '') return plain;
      index ??= engine.buildIndexOf(clients.map(searchable));
      const found = new Set(engine.search(index, text));
      for (const client of plain) found.add(client.id);
      return clients.filter((client) => found.has(client.id));
    };
  }, [clients, engine]);
};
