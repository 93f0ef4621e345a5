/** What the workbench (client table, editor, import, export, batch check) asks of the background. Types only. */

import type { Applicant } from '../schema/applicant';
import type { Clash } from '../schema/clash';
import type { Expiry } from '../schema/expiry';
import type { OrderState } from '../schema/order';
import type { Searchable } from '../search/searchable';
import type { ApplicantSummary } from './api';

/** A row of the client table. Whole numbers are in `search` only, for the index in the page's memory. */
export interface ClientRow extends ApplicantSummary {
  /** ISO time of the last change. */
  savedAt: string;
  /** ISO date; absent for a client in use. */
  archivedOn?: string;
  search: Searchable;
  /** What has run out or does so soon, nearest first. */
  expiries: readonly Expiry[];
  /** State of the order that is in work, else of the last one. */
  orderState?: OrderState;
}

/**
 * A client to write. With `base`, what others wrote since it was read stays where this edit does not touch it;
 * where both changed the same value nothing is written, unless the edit says whose value holds.
 */
export interface ClientEdit {
  applicant: Applicant;
  base?: Applicant;
  prefer?: 'mine' | 'theirs';
}

export type WriteAnswer =
  /** `merged`: the clients that are stored with others' changes in them, as they are now. */
  | { outcome: 'written'; merged: readonly Applicant[] }
  /** Nothing was written: this client was changed elsewhere in the same places. */
  | { outcome: 'clash'; id: string; clashes: readonly Clash[] };

/** A client in the editor, not saved yet, and what it was changed from; no `base` for a client that was never stored. */
export interface KeptDraft {
  applicant: Applicant;
  base?: Applicant;
}

/** One change to many clients. */
export type ClientChange =
  | { kind: 'tag'; tag: string }
  | { kind: 'untag'; tag: string }
  /** `on`: today's ISO date. */
  | { kind: 'archive'; on: string }
  | { kind: 'restore' };

/** Properties of an interchange file beside format, version and applicants, which are not ours. */
export type FileExtras = Readonly<Record<string, unknown>>;

type Call<Request, Response> = { request: Request; response: Response };

export interface WorkbenchCalls {
  'workbench/version': Call<void, string>;
  'workbench/rows': Call<{ today: string }, readonly ClientRow[]>;
  'workbench/clients': Call<{ ids: readonly string[] }, readonly Applicant[]>;
  'workbench/write': Call<{ edits: readonly ClientEdit[]; extras?: FileExtras }, WriteAnswer>;
  'workbench/change': Call<{ ids: readonly string[]; change: ClientChange }, void>;
  'workbench/extras': Call<void, FileExtras>;
  'workbench/draft': Call<{ key: string }, KeptDraft | null>;
  'workbench/keep-draft': Call<{ key: string; draft: KeptDraft | null }, void>;
}

/** The same for components. */
export interface WorkbenchApi {
  /** Changes with every write to the clients: equal versions, equal rows. */
  clientsVersion(): Promise<string>;
  /** All clients, archived ones too, most recently used first. `today` is an ISO date. */
  clientRows(today: string): Promise<readonly ClientRow[]>;
  /** Whole clients in the order of the ids; unknown ids are left out. */
  readClients(ids: readonly string[]): Promise<readonly Applicant[]>;
  /** One transaction: all of them or none. They count as used now. */
  writeClients(edits: readonly ClientEdit[], extras?: FileExtras): Promise<WriteAnswer>;
  /** One transaction; the clients' last use stays as it is. */
  changeClients(ids: readonly string[], change: ClientChange): Promise<void>;
  fileExtras(): Promise<FileExtras>;
  /** What was typed in the editor for `key` and not saved; null where there is nothing. */
  keptDraft(key: string): Promise<KeptDraft | null>;
  keepDraft(key: string, draft: KeptDraft | null): Promise<void>;
}
