/** The client list: search, import, export, new; the table; what happened last. */
import { useRef, useState } from 'react';
import { useI18n } from '../i18n';
import { tagCounts } from '../model/client-table';
import { Icon } from '../ui/Icon';
import { EmptyClients } from './EmptyClients';
import { ImportButton, ImportInput } from './import/ImportInput';
import { ImportSummary } from './import/ImportSummary';
import { ClientDialogs, type OpenDialog } from './table/ClientDialogs';
import { ClientTable } from './table/ClientTable';
import { SaidNote } from './table/SaidNote';
import { TableTools } from './table/TableTools';
import { useClientActions } from './table/use-client-actions';
import { useTable } from './table/use-table';
import { useTableKeys } from './table/use-table-keys';
import type { Workbench } from './use-workbench';

export function ClientsView({ workbench }: { workbench: Workbench }) {
  const { t } = useI18n();
  const { model, go, importer, check } = workbench;
  const { rows, loaded } = model;
  const table = useTable(rows, workbench.tallies);
  const { found, chosen, setSelected } = table;
  const [dialog, setDialog] = useState<OpenDialog>();
  const search = useRef<HTMLInputElement>(null);
  // With no search and no filter an export is of everything, archived clients too.
  const narrowed = table.text.trim() !== '' || table.filter !== 'all';
  const shown = narrowed ? found : rows;
  const actions = useClientActions({ chosen, shown, refresh: model.refresh, go });
  const clear = () => {
    table.setText('');
    setSelected(new Set());
  };
  useTableKeys(dialog === undefined, {
    '/': () => search.current?.focus(),
    n: () => go('#new'),
    e: () => setDialog('export'),
    '?': () => setDialog('keys'),
    Escape: clear,
    ArrowDown: () => document.querySelector<HTMLElement>('[data-row] a')?.focus(),
  });
  const empty = loaded && rows.length === 0;
  return (
    <div className="view" aria-busy={!loaded}>
      <ImportInput importer={importer} />
      <header className="h">
        <h1 className="grow">{t('nav.clients')}</h1>
        {!empty && (
          <div className="row wrap">
            <ImportButton>{t('import.button')}</ImportButton>
            <button
              type="button"
              className="btn"
              data-testid="export-all"
              onClick={() => setDialog('export')}
            >
              <Icon name="export" />
              {t('export.button')}
            </button>
            <a className="btn btn--primary" href="#new">
              <Icon name="plus" />
              {t('clients.new')} <kbd>N</kbd>
            </a>
          </div>
        )}
      </header>
      {importer.busy && (
        <p className="said" role="status">
          {t('import.reading')}
        </p>
      )}
      {importer.outcome && (
        <ImportSummary outcome={importer.outcome} onCheck={() => check(importer.outcome?.ids)} />
      )}
      <SaidNote said={actions.said} />
      {empty && (
        <EmptyClients importButton={<ImportButton look="btn--lg">{t('import.button-long')}</ImportButton>} />
      )}
      {!empty && loaded && (
        <>
          <TableTools
            table={table}
            searchRef={search}
            archived={actions.archived}
            onCheck={() => check(chosen.map((row) => row.id))}
            onExport={() => setDialog('export')}
            onTags={() => setDialog('tags')}
            onDuplicate={() => void actions.duplicate()}
            onArchive={() => void actions.archive()}
            onDelete={() => setDialog('delete')}
            onClear={clear}
          />
          <ClientTable
            table={table}
            onDuplicate={(id) => go(`#new/${encodeURIComponent(id)}`)}
            emptyText={table.text ? t('picker.none', { text: table.text }) : t('clients.none-here')}
          />
          <footer className="status">
            <span className="num" role="status">
              {t('clients.count', { found: found.length, all: rows.length })}
            </span>
            <span className="grow" />
            <span className="keys">{t('clients.keys')}</span>
          </footer>
        </>
      )}
      <ClientDialogs
        open={dialog}
        chosen={chosen}
        exportCount={chosen.length || shown.length}
        knownTags={tagCounts(rows).map(([tag]) => tag)}
        actions={actions}
        onClose={() => setDialog(undefined)}
      />
    </div>
  );
}
