/** Saves, archives and deletes the client in work; each answers with one sentence. */
import { useState } from 'react';
import type { ClientEdit } from '../../../lib/protocol/workbench-calls';
import type { Applicant } from '../../../lib/schema/applicant';
import type { Clash } from '../../../lib/schema/clash';
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

type Preference = NonNullable<ClientEdit['prefer']>;

/** What could not be stored yet, and where others changed the same values. */
export interface SavingClash {
  applicant: Applicant;
  clashes: readonly Clash[];
}

export const useSaving = ({ editor, isNew, onDirty, onSaved, go }: SavingContext) => {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [said, setSaid] = useState<Said>();
  const [busy, setBusy] = useState(false);
  const [clash, setClash] = useState<SavingClash>();

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
  /** False where others changed the same values meanwhile: then the user decides first. */
  const write = async (applicant: Applicant, prefer?: Preference): Promise<boolean> => {
    const { base } = editor;
    const answer = await api.writeClients([{ applicant, ...(base && { base }), ...(prefer && { prefer }) }]);
    if (answer.outcome === 'clash') {
      setClash({ applicant, clashes: answer.clashes });
      return false;
    }
    setClash(undefined);
    editor.markSaved(applicant, answer.merged[0] ?? applicant);
    await onSaved();
    return true;
  };
  return {
    said,
    busy,
    clash,
    /** Goes on typing; nothing is stored. */
    dropClash: () => setClash(undefined),
    /** Saves with this side's values where both changed the same. */
    settle: (prefer: Preference) =>
      attempt(async () => {
        if (clash) await write(clash.applicant, prefer);
        return t('editor.saved');
      }),
    save: () =>
      attempt(async () => {
        if (!(await write(editor.draft))) return undefined;
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
        if (!(await write(next))) return undefined;
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
