/** The editor: the paper form on the left, what has to be done on the right. */
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { KeptDraft } from '../../lib/protocol/workbench-calls';
import type { Applicant } from '../../lib/schema/applicant';
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import { AskDialog } from '../ui/AskDialog';
import { EditorAside } from './EditorAside';
import { EditorSection } from './EditorSection';
import { ClashDialog } from './editor/ClashDialog';
import { EditorHeader } from './editor/EditorHeader';
import { fieldAround, focusField } from './editor/focus-field';
import { OrdersSection } from './editor/OrdersSection';
import { RestoredNote } from './editor/RestoredNote';
import { useKeptDraft } from './editor/use-kept-draft';
import { useSaving } from './editor/use-saving';
import { SiteTabs } from './SiteTabs';
import { SaidNote } from './table/SaidNote';
import { useEditor } from './use-editor';
import type { FieldPlace } from './use-route';

interface EditorViewProps {
  applicant: Applicant;
  isNew: boolean;
  /** What was typed here before and not saved. */
  kept?: KeptDraft;
  draftKey: string;
  /** The field to start at. */
  at?: FieldPlace;
  onDirty(dirty: boolean): void;
  onSaved(): Promise<void>;
  go(hash: string): void;
}

export function EditorView(props: EditorViewProps) {
  const { applicant, isNew, kept, at, onDirty, onSaved, go } = props;
  const { t } = useI18n();
  const editor = useEditor(applicant, isNew, at?.siteIndex, kept);
  useKeptDraft(props.draftKey, editor, !!kept);
  const { draft, dirty, findings, siteIndex, setSiteIndex } = editor;
  const saving = useSaving({ editor, isNew, onDirty, onSaved, go });
  const { said, busy, save, archive, remove } = saving;
  const [asking, setAsking] = useState(false);
  const [wanted, setWanted] = useState<string | undefined>(at?.field);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);
  // Leaving the view for good must not leave the guard behind.
  useEffect(() => () => onDirty(false), [onDirty]);
  // A field of another site is there only once that site is shown.
  useEffect(() => {
    if (!wanted) return;
    focusField(wanted as FieldKey);
    setWanted(undefined);
  }, [wanted]);
  const goTo = (field: FieldKey, site?: number) => {
    if (site !== undefined) setSiteIndex(site);
    setWanted(field);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void save();
    } else if (event.altKey && event.key === 'ArrowDown' && findings.length > 0) {
      event.preventDefault();
      const fields = [...new Set(findings.map((f) => f.field))];
      const here = fieldAround(document.activeElement, fields);
      goTo(fields[(here + 1) % fields.length] as FieldKey);
    }
  };
  const name = draft.label || draft.entity?.name || t('editor.new-title');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: shortcuts of the whole form; each has a button
    <div className="view" onKeyDown={onKeyDown}>
      <EditorHeader
        editor={editor}
        name={name}
        isNew={isNew}
        busy={busy}
        onSave={() => void save()}
        onArchive={() => void archive()}
        onDelete={() => setAsking(true)}
      />
      {kept && <RestoredNote editor={editor} />}
      <SaidNote said={said} />
      <div className="edit">
        <div className="form">
          <EditorSection section="entity" editor={editor} />
          <EditorSection section="entityManager" editor={editor} />
          <SiteTabs editor={editor} />
          <EditorSection key={`site${siteIndex}`} section="site" editor={editor} />
          <EditorSection key={`manager${siteIndex}`} section="siteManager" editor={editor} />
          <OrdersSection editor={editor} />
        </div>
        <EditorAside editor={editor} onGo={goTo} />
      </div>
      <ClashDialog
        clashes={saving.clash?.clashes}
        onKeep={(side) => void saving.settle(side)}
        onClose={saving.dropClash}
      />
      <AskDialog
        open={asking}
        danger
        title={t('delete.title', { n: 1 })}
        action={t('delete.action', { n: 1 })}
        testId="delete-confirm"
        onAction={() => {
          setAsking(false);
          void remove();
        }}
        onClose={() => setAsking(false)}
      >
        <p>{name}</p>
        <p className="x-2">{t('delete.text')}</p>
      </AskDialog>
    </div>
  );
}
