/** The client table: two-line rows, moved through with the arrow keys, drawn in part when it is long. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import type { ApplicantSummary } from '../../lib/protocol/api';
import { useI18n } from '../i18n';
import { ClientRow } from './ClientRow';

const ROW_HEIGHT = 52;
/** Up to here every row is in the document, so that the browser's own find works. */
const ALL_DRAWN = 100;

interface ClientTableProps {
  clients: readonly ApplicantSummary[];
  selected: ReadonlySet<string>;
  onSelect(ids: ReadonlySet<string>): void;
  onOpen(id: string): void;
  onDuplicate(id: string): void;
  emptyText: string;
}

export function ClientTable({ clients, selected, onSelect, onDuplicate, emptyText }: ClientTableProps) {
  const { t } = useI18n();
  const wrap = useRef<HTMLElement>(null);
  const virtual = useVirtualizer({
    count: clients.length,
    enabled: clients.length > ALL_DRAWN,
    getScrollElement: () => wrap.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const long = clients.length > ALL_DRAWN;
  const drawn = long ? virtual.getVirtualItems().map((v) => v.index) : clients.map((_, i) => i);
  const first = drawn[0] ?? 0;
  const after = clients.length - 1 - (drawn.at(-1) ?? clients.length - 1);
  const allSelected = clients.length > 0 && clients.every((c) => selected.has(c.id));

  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const focusRow = (index: number) => {
    const to = Math.min(Math.max(index, 0), clients.length - 1);
    if (long) virtual.scrollToIndex(to);
    requestAnimationFrame(() =>
      wrap.current?.querySelector<HTMLElement>(`[data-row="${to}"] a`)?.focus({ preventScroll: long }),
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(row.dataset.row);
    const client = clients[index];
    const onTick = (event.target as HTMLElement).matches('input');
    if (event.key === 'ArrowDown') focusRow(index + 1);
    else if (event.key === 'ArrowUp') focusRow(index - 1);
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(clients.length - 1);
    else if (event.key === ' ' && client && !onTick) toggle(client.id);
    else if (event.key.toLowerCase() === 'd' && client) onDuplicate(client.id);
    else return;
    event.preventDefault();
  };
  return (
    <section className="tablewrap" ref={wrap} aria-label={t('picker.clients')}>
      <table className="table" aria-rowcount={clients.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th className="col-tick">
              <input
                className="tick"
                type="checkbox"
                aria-label={t('clients.select-all')}
                checked={allSelected}
                onChange={() => onSelect(new Set(allSelected ? [] : clients.map((c) => c.id)))}
              />
            </th>
            <th className="col-name">{t('picker.client')}</th>
            <th className="col-id">{t('clients.id-number')}</th>
            <th className="col-site">{t('picker.site')}</th>
            <th className="col-used">{t('clients.used')}</th>
          </tr>
        </thead>
        <tbody>
          {first > 0 && <Spacer rows={first} />}
          {drawn.map((index) => {
            const client = clients[index];
            return (
              client && (
                <ClientRow
                  key={client.id}
                  index={index}
                  client={client}
                  selected={selected.has(client.id)}
                  onToggle={() => toggle(client.id)}
                />
              )
            );
          })}
          {after > 0 && <Spacer rows={after} />}
        </tbody>
      </table>
      {clients.length === 0 && <p className="x-2 gap">{emptyText}</p>}
    </section>
  );
}

/** Stands for rows that are not drawn. */
const Spacer = ({ rows }: { rows: number }) => (
  <tr className="spacer">
    <td colSpan={5} style={{ height: rows * ROW_HEIGHT }} />
  </tr>
);
