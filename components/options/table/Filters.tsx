/** Which clients the table shows: all, with an open order, with something running out, archived. */
import { useI18n } from '../../i18n';
import { FILTERS } from '../../model/client-table';
import type { TableModel } from './use-table';

export function Filters({ table }: { table: TableModel }) {
  const { t } = useI18n();
  return (
    <fieldset className="chips">
      <legend className="sr">{t('clients.filter')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className="chip" data-testid={`filter-${filter}`}>
          <input
            type="radio"
            name="client-filter"
            className="sr"
            checked={table.filter === filter}
            onChange={() => table.setFilter(filter)}
          />
          {t(`filter.${filter}`)} <span className="num">{table.counts[filter].toLocaleString()}</span>
        </label>
      ))}
    </fieldset>
  );
}
