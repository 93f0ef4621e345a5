/** Saves, archives and deletes the client in work; each answers with one sentence. */
import { useState } from 'react';
import type { Applicant } from '../../../lib/schema/applicant';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { errorWords } from '../../model/error-words';
import { localToday } from '../../model/today';
import type { Said } from '../table/use-client-actions';
import type { Editor } from '../use-editor';
import { clientHash } from '../use-route';

interface SavingContext {
  editor: Editor;
  isNew: boolean;
  onDirty(dirty: boolean): void;
  onSaved(): Promise<void>;
  go(hash: string): void;
}

export const useSaving = ({ editor, isNew, onDirty, onSaved, go }: SavingContext) => {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);

  const attempt = async (work: () => Promise<string | undefined>) => {
    if (busy) return;
    setBusy(true);
    try {
      const text = await work();
      setSaid(text ? { tone: 'ok', text } : undefined);
    } catch (error) {
      setSaid({ tone: 'warning', text: errorWords(error, i18n) });
    }
    setBusy(false);
  };
  const write = async (applicant: Applicant) => {
    const { base } = editor;
    await api.writeClients([base ? { applicant, base } : { applicant }]);
    editor.markSaved(applicant);
    await onSaved();
  };
  return {
    said,
    busy,
    save: () =>
      attempt(async () => {
        await write(editor.draft);
        if (isNew) {
          onDirty(false);
          go(clientHash(editor.draft.id));
        }
        return t('editor.saved');
      }),
    archive: () =>
      attempt(async () => {
        const { archivedOn, ...rest } = editor.draft;
        const next = archivedOn ? rest : { ...rest, archivedOn: localToday() };
        editor.setDraft(next);
        await write(next);
        return t(archivedOn ? 'archive.restored' : 'archive.done', { n: 1 });
      }),
    remove: () =>
      attempt(async () => {
        await api.deleteApplicants([editor.draft.id]);
        onDirty(false);
        await onSaved();
        go('#clients');
        return undefined;
      }),
  };
};
