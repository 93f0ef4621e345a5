/** The workbench's part of `AssistantApi` over messages. */
import type { WorkbenchApi } from '../protocol/workbench-calls';
import { call } from './wire';

export const workbenchApi = (): WorkbenchApi => ({
  clientsVersion: () => call('workbench/version', undefined),
  clientRows: (today) => call('workbench/rows', { today }),
  readClients: (ids) => call('workbench/clients', { ids }),
  writeClients: (edits, extras) => call('workbench/write', extras ? { edits, extras } : { edits }),
  changeClients: (ids, change) => call('workbench/change', { ids, change }),
  fileExtras: () => call('workbench/extras', undefined),
  keptDraft: (key) => call('workbench/draft', { key }),
  keepDraft: (key, draft) => call('workbench/keep-draft', { key, draft }),
});
