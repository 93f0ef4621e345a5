/** The workbench's part of the fake background, over the same map of clients. */
import type { KeptDraft, WorkbenchApi } from '../../lib/protocol/workbench-calls';
import type { Applicant } from '../../lib/schema/applicant';
import type { Clash } from '../../lib/schema/clash';
import { changeClient, clientRow } from '../../lib/service/workbench-calls';

/** The n-th client was used n times five hours before this moment. */
const NOW = Date.UTC(2026, 10, 22, 10, 0);
export const usedAt = (index: number): string => new Date(NOW - index * 5 * 3_600_000).toISOString();

export const fakeWorkbench = (
  applicants: Map<string, Applicant>,
  note: (name: string, ...args: unknown[]) => void,
  clashes: readonly Clash[] = [],
): WorkbenchApi => {
  let kept: Record<string, unknown> = {};
  let version = 0;
  const drafts = new Map<string, KeptDraft>();
  return {
    clientsVersion: async () => String(version++),
    clientRows: async (today) =>
      [...applicants.values()].map((applicant, n) =>
        clientRow({ applicant, usedAt: usedAt(n), savedAt: usedAt(n) }, today),
      ),
    readClients: async (ids) => ids.flatMap((id) => structuredClone(applicants.get(id)) ?? []),
    writeClients: async (edits, extras) => {
      note('writeClients', edits, extras);
      kept = { ...kept, ...extras };
      for (const { applicant, prefer } of edits) {
        if (clashes.length > 0 && !prefer) return { outcome: 'clash', id: applicant.id, clashes };
        applicants.set(applicant.id, structuredClone(applicant));
      }
      return { outcome: 'written', merged: [] };
    },
    changeClients: async (ids, change) => {
      note('changeClients', ids, change);
      for (const id of ids) {
        const client = applicants.get(id);
        if (client) applicants.set(id, changeClient(client, change));
      }
    },
    fileExtras: async () => kept,
    keptDraft: async (key) => structuredClone(drafts.get(key)) ?? null,
    keepDraft: async (key, draft) => {
      note('keepDraft', key, draft);
      if (draft) drafts.set(key, structuredClone(draft));
      else drafts.delete(key);
    },
  };
};
