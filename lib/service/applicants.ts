/** The stored clients as the services see them; `lib/vault` keeps them encrypted. */
import type { ApplicantSummary, ImportResult } from '../protocol/api';
import type { Applicant } from '../schema/applicant';
import type { OrderStore } from './orders';
import type { WorkbenchStore } from './workbench-calls';

export interface Applicants {
  /** `problem`: code of what keeps the vault from opening at all. */
  state(): Promise<{ state: 'device-key' | 'unlocked' | 'locked'; problem?: string }>;
  workbench: WorkbenchStore;
  orders: OrderStore;
  /** Most recently used first, without the archived ones. */
  list(): Promise<readonly ApplicantSummary[]>;
  get(id: string): Promise<Applicant | undefined>;
  remove(ids: readonly string[]): Promise<void>;
  /** Marks a client as used now. */
  use(id: string): Promise<void>;
  importText(text: string): Promise<ImportResult>;
}
