/** The workbench's calls over the vault: rows of the table, and writes that lose nobody else's change. */
import { mergeEdits } from '../io/merge';
import { summarise } from '../io/summarise';
import type {
  ClientChange,
  ClientEdit,
  ClientRow,
  FileExtras,
  WriteAnswer,
} from '../protocol/workbench-calls';
import type { Applicant } from '../schema/applicant';
import type { Clash } from '../schema/clash';
import { currentOrder } from '../schema/current-order';
import { expiries } from '../schema/expiry';
import type { StoredClient } from '../schema/record';
import { searchableApplicant } from '../search/searchable';
import type { Vault } from '../vault/index';
import type { PageHandlers } from './calls';
import { type DraftStore, draftStore } from './drafts';

/** The stored clients as the workbench needs them. */
export interface WorkbenchStore extends DraftStore {
  version(): Promise<string>;
  rows(today: string): Promise<readonly ClientRow[]>;
  clients(ids: readonly string[]): Promise<readonly Applicant[]>;
  write(edits: readonly ClientEdit[], extras?: FileExtras): Promise<WriteAnswer>;
  change(ids: readonly string[], change: ClientChange): Promise<void>;
  extras(): Promise<FileExtras>;
}

const EXTRAS = 'interchange-extras';

/** A client as a row; `today` is an ISO date. */
export const clientRow = ({ applicant, usedAt, savedAt }: StoredClient, today: string): ClientRow => {
  const state = currentOrder(applicant.filingOrders)?.state;
  return {
    ...summarise(applicant, usedAt),
    savedAt,
    ...(applicant.archivedOn ? { archivedOn: applicant.archivedOn } : {}),
    ...(state ? { orderState: state } : {}),
    search: searchableApplicant(applicant),
    expiries: expiries(applicant, today).filter((e) => e.state !== 'later'),
  };
};

/** The client after one of the table's changes; the very same object where nothing changes. */
export const changeClient = (client: Applicant, change: ClientChange): Applicant => {
  const tags = client.tags ?? [];
  switch (change.kind) {
    case 'tag':
      return tags.includes(change.tag) ? client : { ...client, tags: [...tags, change.tag] };
    case 'untag':
      return tags.includes(change.tag) ? { ...client, tags: tags.filter((t) => t !== change.tag) } : client;
    case 'archive':
      return client.archivedOn ? client : { ...client, archivedOn: change.on };
    case 'restore': {
      const { archivedOn, ...rest } = client;
      return archivedOn ? rest : client;
    }
  }
};

const isExtras = (value: unknown): value is FileExtras =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ends a write before anything reaches the disk. */
class Clashed extends Error {
  constructor(
    readonly id: string,
    readonly clashes: readonly Clash[],
  ) {
    super('clash');
  }
}

/** The edit with what is stored; the edit's own object where nobody else wrote meanwhile. */
const joined = ({ applicant, base, prefer }: ClientEdit, stored: Applicant): Applicant => {
  if (!base || JSON.stringify(base) === JSON.stringify(stored)) return applicant;
  const { merged, clashes } = mergeEdits(base, applicant, stored, prefer);
  if (clashes.length > 0 && !prefer) throw new Clashed(applicant.id, clashes);
  return merged;
};

export const workbenchStore = (vault: Vault): WorkbenchStore => {
  const extras = async (): Promise<FileExtras> => {
    const value = await vault.getValue(EXTRAS);
    return isExtras(value) ? value : {};
  };
  return {
    ...draftStore(vault),
    extras,
    version: () => vault.version(),
    rows: async (today) => (await vault.list()).clients.map((client) => clientRow(client, today)),
    clients: async (ids) => {
      const found = new Map((await vault.list()).clients.map((c) => [c.applicant.id, c.applicant]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    write: async (edits, more) => {
      const byId = new Map(edits.map((edit) => [edit.applicant.id, edit]));
      const merged = new Map<string, Applicant>();
      try {
        await vault.changeAll(
          [...byId.keys()],
          (stored, id) => {
            const edit = byId.get(id) as ClientEdit;
            const next = stored ? joined(edit, stored) : edit.applicant;
            if (next !== edit.applicant) merged.set(id, next);
            return next;
          },
          'used-now',
        );
      } catch (error) {
        if (error instanceof Clashed) return { outcome: 'clash', id: error.id, clashes: error.clashes };
        throw error;
      }
      if (more && Object.keys(more).length > 0)
        await vault.updateValue(EXTRAS, (before) => ({ ...(isExtras(before) ? before : {}), ...more }));
      return { outcome: 'written', merged: [...merged.values()] };
    },
    change: (ids, change) =>
      vault.changeAll(ids, (stored) => stored && changeClient(stored, change), 'use-unchanged'),
  };
};

type WorkbenchHandlers = Pick<PageHandlers, Extract<keyof PageHandlers, `workbench/${string}`>>;

/** The handlers; `tell` lets every page know after a write. */
export const workbenchCalls = (store: WorkbenchStore, tell: <T>(value: T) => T): WorkbenchHandlers => ({
  'workbench/version': () => store.version(),
  'workbench/rows': ({ today }) => store.rows(today),
  'workbench/clients': ({ ids }) => store.clients(ids),
  'workbench/write': ({ edits, extras }) => store.write(edits, extras).then(tell),
  'workbench/change': ({ ids, change }) => store.change(ids, change).then(tell),
  'workbench/extras': () => store.extras(),
  'workbench/draft': ({ key }) => store.draft(key),
  'workbench/keep-draft': ({ key, draft }) => store.keepDraft(key, draft),
});
