/** Search box, filters, and what can be done with the selection. */
import type { RefObject } from 'react';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { Filters } from './Filters';
import { type SelectionActions, SelectionBar } from './SelectionBar';
import type { TableModel } from './use-table';

interface TableToolsProps extends SelectionActions {
  table: TableModel;
  searchRef: RefObject<HTMLInputElement | null>;
  archived: boolean;
}

export function TableTools({ table, searchRef, archived, ...actions }: TableToolsProps) {
  const { t } = useI18n();
  return (
    <>
      <div className="tools">
        <div className="search">
          <Icon name="search" />
          <input
            ref={searchRef}
            className="input"
            type="search"
            value={table.text}
            aria-label={t('clients.search')}
            placeholder={t('clients.search-hint')}
            data-testid="client-search"
            onChange={(e) => table.setText(e.target.value)}
          />
          <kbd className="hot">/</kbd>
        </div>
        <Filters table={table} />
      </div>
      <SelectionBar count={table.chosen.length} archived={archived} {...actions} />
    </>
  );
}
