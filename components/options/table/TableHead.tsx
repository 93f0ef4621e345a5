/** Column heads: a click sorts, a second click turns the order around. */
import { useI18n } from '../../i18n';
import type { SortColumn } from '../../model/client-table';
import { Icon } from '../../ui/Icon';
import type { TableModel } from './use-table';

export function TableHead({ table }: { table: TableModel }) {
  const { t } = useI18n();
  const { found, selected, setSelected, sort, sortBy } = table;
  const every = found.length > 0 && found.every((c) => selected.has(c.id));
  const toggleAll = () => {
    const next = new Set(selected);
    for (const { id } of found) {
      if (every) next.delete(id);
      else next.add(id);
    }
    setSelected(next);
  };
  const head = (column: SortColumn, text: string) => (
    <th
      className={`col-${column}`}
      aria-sort={sort.column !== column ? 'none' : sort.down ? 'descending' : 'ascending'}
    >
      <button type="button" className="sort" data-testid={`sort-${column}`} onClick={() => sortBy(column)}>
        {text}
        {sort.column === column && <Icon name="down" className={sort.down ? '' : 'is-up'} />}
      </button>
    </th>
  );
  return (
    <thead>
      <tr>
        <th className="col-tick">
          <input
            className="tick"
            type="checkbox"
            data-testid="select-all"
            aria-label={t('clients.select-all')}
            checked={every}
            onChange={toggleAll}
          />
        </th>
        {head('name', t('picker.client'))}
        {head('id', t('clients.id-number'))}
        {head('site', t('picker.site'))}
        {head('order', t('clients.order'))}
        {head('check', t('clients.check'))}
        {head('used', t('clients.used'))}
      </tr>
    </thead>
  );
}
