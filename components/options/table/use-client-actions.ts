/** What the table's buttons and keys do with clients; every answer is one sentence. */
import { useState } from 'react';
import type { ClientChange, ClientRow } from '../../../lib/protocol/workbench-calls';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { copyOf, newClientId } from '../../model/draft';
import { errorWords } from '../../model/error-words';
import { readClients } from '../../model/read-clients';
import { localToday } from '../../model/today';
import { download, FILE_TYPES, type FileKind, fileOf, rememberExportTold } from '../import-export';

export type Said = { tone: 'ok' | 'warning'; text: string };

interface ActionContext {
  /** The clients that are meant: the selected ones. */
  chosen: readonly ClientRow[];
  /** All clients that the table shows, for an export without a selection. */
  shown: readonly ClientRow[];
  refresh(): Promise<void>;
  go(hash: string): void;
}

export const useClientActions = ({ chosen, shown, refresh, go }: ActionContext) => {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState<Said>();
  const ids = chosen.map((row) => row.id);

  const attempt = async (work: () => Promise<string | undefined>) => {
    try {
      const text = await work();
      setSaid(text ? { tone: 'ok', text } : undefined);
    } catch (error) {
      setSaid({ tone: 'warning', text: errorWords(error, i18n) });
    }
  };
  const change = (what: ClientChange, text: string) =>
    attempt(async () => {
      await api.changeClients(ids, what);
      await refresh();
      return text;
    });
  const archived = ids.length > 0 && chosen.every((row) => row.archivedOn);
  return {
    said,
    setSaid,
    archived,
    tag: (what: Extract<ClientChange, { tag: string }>) =>
      change(what, t(`tagged.${what.kind}`, { tag: what.tag, n: ids.length })),
    archive: () =>
      archived
        ? change({ kind: 'restore' }, t('archive.restored', { n: ids.length }))
        : change({ kind: 'archive', on: localToday() }, t('archive.done', { n: ids.length })),
    remove: () =>
      attempt(async () => {
        await api.deleteApplicants(ids);
        await refresh();
        return t('delete.done', { n: ids.length });
      }),
    /** One is opened in the editor before it is stored; several are stored at once. */
    duplicate: () =>
      attempt(async () => {
        if (ids.length === 1) {
          go(`#new/${encodeURIComponent(ids[0] as string)}`);
          return undefined;
        }
        const copies = (await readClients(api, ids)).map((client) =>
          copyOf(
            client,
            newClientId(),
            t('editor.copy-of', { name: client.label ?? client.entity?.name ?? '' }),
          ),
        );
        await api.writeClients(copies.map((applicant) => ({ applicant })));
        await refresh();
        return t('duplicate.done', { n: copies.length });
      }),
    exportAs: (kind: FileKind) =>
      attempt(async () => {
        rememberExportTold();
        const wanted = ids.length > 0 ? ids : shown.map((row) => row.id);
        const content = await fileOf(kind, await readClients(api, wanted), await api.fileExtras());
        download(content, `icp-clients-${localToday()}.${kind}`, FILE_TYPES[kind]);
        return t('export.done', { n: wanted.length });
      }),
  };
};
