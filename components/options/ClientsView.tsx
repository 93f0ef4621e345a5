/** The client list: search, import, export, new; the table; what happened last. */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { byRecentUse, searchClients } from '../model/client-search';
import { errorWords } from '../model/error-words';
import { localToday } from '../model/today';
import { AskDialog } from '../ui/AskDialog';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';
import { ClientTable } from './ClientTable';
import { EmptyClients } from './EmptyClients';
import { ImportButton, ImportInput, type ImportOutcome, ImportSummary } from './ImportButton';
import { download, exportTold, rememberExportTold } from './import-export';
import { SelectionBar } from './SelectionBar';
import { clientHash } from './use-route';
import type { VaultModel } from './use-vault';

/** Letters work as commands only while nothing is being typed. */
const typing = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=checkbox]), select, textarea');

export function ClientsView({ model, go }: { model: VaultModel; go(hash: string): void }) {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [text, setText] = useState('');
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [imported, setImported] = useState<ImportOutcome>();
  const [said, setSaid] = useState<{ tone: 'ok' | 'warning'; text: string }>();
  const [asking, setAsking] = useState<'delete' | 'export'>();
  const search = useRef<HTMLInputElement>(null);
  const sorted = useMemo(() => byRecentUse(model.clients), [model.clients]);
  const found = useMemo(() => searchClients(sorted, text), [sorted, text]);
  const chosen = sorted.filter((c) => selected.has(c.id));

  const fail = (error: unknown) => setSaid({ tone: 'warning', text: errorWords(error, i18n) });
  const runExport = async () => {
    setAsking(undefined);
    rememberExportTold();
    try {
      const ids = chosen.map((c) => c.id);
      download(await api.exportApplicants(ids.length ? ids : undefined), `icp-clients-${localToday()}.json`);
      setSaid({ tone: 'ok', text: t('export.done', { n: ids.length || model.clients.length }) });
    } catch (error) {
      fail(error);
    }
  };
  const askExport = () => (exportTold() ? void runExport() : setAsking('export'));
  const runDelete = async () => {
    setAsking(undefined);
    try {
      await api.deleteApplicants(chosen.map((c) => c.id));
      setSaid({ tone: 'ok', text: t('delete.done', { n: chosen.length }) });
      setSelected(new Set());
      await model.refresh();
    } catch (error) {
      fail(error);
    }
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || asking) return;
    if (event.key === 'Escape') {
      setText('');
      setSelected(new Set());
    }
    if (typing(event.target)) return;
    const commands: Record<string, () => void> = {
      '/': () => search.current?.focus(),
      n: () => go('#new'),
      e: askExport,
    };
    const command = commands[event.key.toLowerCase()];
    if (!command) return;
    event.preventDefault();
    command();
  };

  const importButton = (large: boolean) => (
    <ImportButton large={large}>{t(large ? 'import.button-long' : 'import.button')}</ImportButton>
  );
  const empty = model.loaded && model.clients.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: single-letter commands of the whole view; each has a button
    <div className="view" onKeyDown={onKeyDown}>
      <ImportInput
        onStart={() => {
          setImported(undefined);
          setSaid(undefined);
        }}
        onDone={(outcome) => {
          setImported(outcome);
          void model.refresh();
        }}
        onError={(error, file) =>
          setImported({
            file,
            imported: 0,
            rejected: 1,
            problems: [{ message: errorWords(error, i18n) }],
          })
        }
      />
      <header className="h">
        <h1 className="grow">{t('nav.clients')}</h1>
        {!empty && (
          <div className="row wrap">
            {importButton(false)}
            <button type="button" className="btn" onClick={askExport}>
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
      {imported && <ImportSummary outcome={imported} />}
      {said && (
        <div className="said" role="status">
          <Note tone={said.tone}>
            <p>{said.text}</p>
          </Note>
        </div>
      )}
      {empty && <EmptyClients importButton={importButton(true)} />}
      {!empty && model.loaded && (
        <>
          <div className="tools">
            <div className="search">
              <Icon name="search" />
              <input
                ref={search}
                className="input"
                type="search"
                value={text}
                aria-label={t('clients.search')}
                placeholder={t('picker.search')}
                data-testid="client-search"
                onChange={(e) => setText(e.target.value)}
              />
              <kbd className="hot">/</kbd>
            </div>
            <SelectionBar
              count={chosen.length}
              onExport={askExport}
              onDelete={() => setAsking('delete')}
              onClear={() => setSelected(new Set())}
            />
          </div>
          <ClientTable
            clients={found}
            selected={selected}
            onSelect={setSelected}
            onDuplicate={(id) => go(`#new/${encodeURIComponent(id)}`)}
            onOpen={(id) => go(clientHash(id))}
            emptyText={t('picker.none', { text })}
          />
          <footer className="status">
            <span className="num" role="status">
              {t('clients.count', { found: found.length, all: model.clients.length })}
            </span>
            <span className="grow" />
            <span className="keys">{t('clients.keys')}</span>
          </footer>
        </>
      )}
      <AskDialog
        open={asking === 'delete'}
        danger
        title={t('delete.title', { n: chosen.length })}
        action={t('delete.action', { n: chosen.length })}
        testId="delete-confirm"
        onAction={() => void runDelete()}
        onClose={() => setAsking(undefined)}
      >
        <p>
          {chosen
            .slice(0, 5)
            .map((c) => c.label)
            .join(t('punctuation.list'))}
        </p>
        <p className="x-2">{t('delete.text')}</p>
      </AskDialog>
      <AskDialog
        open={asking === 'export'}
        title={t('export.title')}
        action={t('export.action', { n: chosen.length || model.clients.length })}
        testId="export-confirm"
        onAction={() => void runExport()}
        onClose={() => setAsking(undefined)}
      >
        <p>{t('export.text')}</p>
      </AskDialog>
    </div>
  );
}
