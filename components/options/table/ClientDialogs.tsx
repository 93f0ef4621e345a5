/** The dialogs of the client table. */
import type { ClientRow } from '../../../lib/protocol/workbench-calls';
import { useI18n } from '../../i18n';
import { AskDialog } from '../../ui/AskDialog';
import { ExportDialog } from './ExportDialog';
import { KeysDialog } from './KeysDialog';
import { TagDialog } from './TagDialog';
import type { useClientActions } from './use-client-actions';

export type OpenDialog = 'delete' | 'export' | 'tags' | 'keys';

interface ClientDialogsProps {
  open: OpenDialog | undefined;
  chosen: readonly ClientRow[];
  exportCount: number;
  knownTags: readonly string[];
  actions: ReturnType<typeof useClientActions>;
  onClose(): void;
}

/** As many names as fit a question. */
const NAMED = 5;

export function ClientDialogs({
  open,
  chosen,
  exportCount,
  knownTags,
  actions,
  onClose,
}: ClientDialogsProps) {
  const { t } = useI18n();
  const n = chosen.length;
  const names = chosen.slice(0, NAMED).map((c) => c.label);
  return (
    <>
      <AskDialog
        open={open === 'delete'}
        danger
        title={t('delete.title', { n })}
        action={t('delete.action', { n })}
        testId="delete-confirm"
        onAction={() => {
          onClose();
          void actions.remove();
        }}
        onClose={onClose}
      >
        <p>{names.join(t('punctuation.list')) + (n > NAMED ? t('delete.more', { n: n - NAMED }) : '')}</p>
        <p className="x-2">{t('delete.text-undo')}</p>
      </AskDialog>
      <ExportDialog
        open={open === 'export'}
        count={exportCount}
        onExport={(kind) => {
          onClose();
          void actions.exportAs(kind);
        }}
        onClose={onClose}
      />
      {open === 'tags' && (
        <TagDialog
          chosen={chosen}
          known={knownTags}
          onChange={(change) => void actions.tag(change)}
          onClose={onClose}
        />
      )}
      {open === 'keys' && <KeysDialog onClose={onClose} />}
    </>
  );
}
