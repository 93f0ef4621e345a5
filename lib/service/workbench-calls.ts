/** The workbench's calls over the vault: rows of the table, and writes that lose nobody else's change. */
import { mergeEdits } from '../io/merge';
import { summarise } from '../io/summarise';
import type { ClientChange, ClientEdit, ClientRow, FileExtras } from '../protocol/workbench-calls';
import type { Applicant } from '../schema/applicant';
import { currentOrder } from '../schema/current-order';
import { expiries } from '../schema/expiry';
import { searchableApplicant } from '../search/searchable';
import type { Vault } from '../vault/index';
import type { PageHandlers } from './calls';

/** The stored clients as the workbench needs them. */
export interface WorkbenchStore {
  rows(today: string): Promise<readonly ClientRow[]>;
  clients(ids: readonly string[]): Promise<readonly Applicant[]>;
  write(edits: readonly ClientEdit[], extras?: FileExtras): Promise<void>;
  change(ids: readonly string[], change: ClientChange): Promise<void>;
  extras(): Promise<FileExtras>;
}

const EXTRAS = 'interchange-extras';

/** A client as a row; `usedAt` is an ISO time, `today` an ISO date. */
export const clientRow = (applicant: Applicant, usedAt: string, today: string): ClientRow => {
  const state = currentOrder(applicant.filingOrders)?.state;
  return {
    ...summarise(applicant, usedAt),
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

export const workbenchStore = (vault: Vault): WorkbenchStore => {
  const extras = async (): Promise<FileExtras> => {
    const value = await vault.getValue(EXTRAS);
    return isExtras(value) ? value : {};
  };
  return {
    extras,
    rows: async (today) =>
      (await vault.list()).clients.map(({ applicant, usedAt }) => clientRow(applicant, usedAt, today)),
    clients: async (ids) => {
      const found = new Map((await vault.list()).clients.map((c) => [c.applicant.id, c.applicant]));
      return ids.flatMap((id) => found.get(id) ?? []);
    },
    write: async (edits, more) => {
      if (more && Object.keys(more).length > 0)
        await vault.updateValue(EXTRAS, (before) => ({ ...(isExtras(before) ? before : {}), ...more }));
      const byId = new Map(edits.map((edit) => [edit.applicant.id, edit]));
      await vault.changeAll(
        [...byId.keys()],
        (stored, id) => {
          const { applicant, base } = byId.get(id) as ClientEdit;
          return stored && base ? mergeEdits(base, applicant, stored) : applicant;
        },
        'used-now',
      );
    },
    change: (ids, change) =>
      vault.changeAll(ids, (stored) => stored && changeClient(stored, change), 'use-unchanged'),
  };
};

type WorkbenchHandlers = Pick<PageHandlers, Extract<keyof PageHandlers, `workbench/${string}`>>;

/** The handlers; `changed` is told after every write. */
export const workbenchCalls = (store: WorkbenchStore, changed: () => void): WorkbenchHandlers => ({
  'workbench/rows': ({ today }) => store.rows(today),
  'workbench/clients': ({ ids }) => store.clients(ids),
  'workbench/write': ({ edits, extras }) => store.write(edits, extras).then(changed),
  'workbench/change': ({ ids, change }) => store.change(ids, change).then(changed),
  'workbench/extras': () => store.extras(),
});
