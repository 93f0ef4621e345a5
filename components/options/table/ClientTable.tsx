/** The client table: two-line rows, moved through with the arrow keys, drawn in part when it is long. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useRef } from 'react';
import { useI18n } from '../../i18n';
import { ClientRow } from './ClientRow';
import { TableHead } from './TableHead';
import type { TableModel } from './use-table';

const ROW_HEIGHT = 52;
/** Up to here every row is in the document, so that the browser's own find works. */
const ALL_DRAWN = 100;
/** A row far away is drawn within a few frames after the scroll. */
const FRAMES = 10;

interface ClientTableProps {
  table: TableModel;
  onDuplicate(id: string): void;
  emptyText: string;
}

export function ClientTable({ table, onDuplicate, emptyText }: ClientTableProps) {
  const { t } = useI18n();
  const wrap = useRef<HTMLElement>(null);
  const clients = table.found;
  const long = clients.length > ALL_DRAWN;
  const virtual = useVirtualizer({
    count: clients.length,
    enabled: long,
    getScrollElement: () => wrap.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
  });
  const drawn = long ? virtual.getVirtualItems().map((v) => v.index) : clients.map((_, i) => i);
  const first = drawn[0] ?? 0;
  const after = clients.length - 1 - (drawn.at(-1) ?? clients.length - 1);
  // One function for all rows and renders: a tick redraws one row, not all of them.
  const toggle = useRef(table.toggle);
  toggle.current = table.toggle;
  const onToggle = useCallback((id: string) => toggle.current(id), []);

  const focusRow = (index: number) => {
    const to = Math.min(Math.max(index, 0), clients.length - 1);
    if (long) virtual.scrollToIndex(to);
    const attempt = (left: number) => {
      const link = wrap.current?.querySelector<HTMLElement>(`[data-row="${to}"] a`);
      if (link) link.focus({ preventScroll: long });
      else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
    };
    attempt(FRAMES);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-row]');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(row.dataset.row);
    const client = clients[index];
    if (event.key === 'ArrowDown') focusRow(index + 1);
    else if (event.key === 'ArrowUp') focusRow(index - 1);
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(clients.length - 1);
    else if (event.key === ' ' && client && !target.matches('input')) table.toggle(client.id);
    else if (event.key.toLowerCase() === 'd' && client) onDuplicate(client.id);
    else return;
    event.preventDefault();
  };
  return (
    <section className="tablewrap" ref={wrap} aria-label={t('picker.clients')}>
      <table className="table" aria-rowcount={clients.length + 1} onKeyDown={onKeyDown}>
        <TableHead table={table} />
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
                  selected={table.selected.has(client.id)}
                  tally={table.tallies.get(client.id)}
                  onToggle={onToggle}
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
    <td style={{ height: rows * ROW_HEIGHT }} />
  </tr>
);
