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

export interface Said {
  tone: 'ok' | 'warning';
  text: string;
  /** Takes back what was done. */
  undo?(): void;
}

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

  /** @param back takes back what `work` did */
  const attempt = async (work: () => Promise<string | undefined>, back?: () => Promise<unknown>) => {
    try {
      const text = await work();
      const undo =
        back &&
        (() =>
          void attempt(async () => {
            await back();
            await refresh();
            return t('said.undone');
          }));
      setSaid(text ? { tone: 'ok', text, ...(undo && { undo }) } : undefined);
    } catch (error) {
      setSaid({ tone: 'warning', text: errorWords(error, i18n) });
    }
  };
  /** Those that `back` takes it back for are those that `what` changes. */
  const change = (what: ClientChange, back: ClientChange, text: string, changed: typeof chosen) => {
    const those = changed.map((row) => row.id);
    return attempt(
      async () => {
        await api.changeClients(ids, what);
        await refresh();
        return text;
      },
      () => api.changeClients(those, back),
    );
  };
  const archived = ids.length > 0 && chosen.every((row) => row.archivedOn);
  return {
    said,
    setSaid,
    archived,
    tag: ({ kind, tag }: Extract<ClientChange, { tag: string }>) =>
      change(
        { kind, tag },
        { kind: kind === 'tag' ? 'untag' : 'tag', tag },
        t(`tagged.${kind}`, { tag, n: ids.length }),
        chosen.filter((row) => row.tags.includes(tag) === (kind === 'untag')),
      ),
    archive: () => {
      const on: ClientChange = { kind: 'archive', on: localToday() };
      const n = ids.length;
      return archived
        ? change({ kind: 'restore' }, on, t('archive.restored', { n }), chosen)
        : change(
            on,
            { kind: 'restore' },
            t('archive.done', { n }),
            chosen.filter((row) => !row.archivedOn),
          );
    },
    remove: async () => {
      // Kept in this page's memory alone, and only until the next action or the lock.
      const gone = await readClients(api, ids).catch(() => undefined);
      return attempt(
        async () => {
          await api.deleteApplicants(ids);
          await refresh();
          return t('delete.done', { n: ids.length });
        },
        gone && (() => api.writeClients(gone.map((applicant) => ({ applicant })))),
      );
    },
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
