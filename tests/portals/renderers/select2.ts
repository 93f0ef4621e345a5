/** A step of an order as jQuery pages have it: an old table, lists drawn by select2 over the native ones. */
import 'select2/dist/css/select2.css';
import $ from 'jquery';
import select2 from 'select2';
import type { Order } from '../shared/types';
import { make, start as startPlain } from './plain';

(select2 as unknown as (root: Window, jquery: typeof $) => void)(window, $);

/** 单位名称 as four cells' worth of blanks and a red star, the way such tables are written. */
const labelCell = (text: string, required: boolean) => {
  const cell = make('td', { align: 'right', width: '190' } as never);
  const [first = '', second] = text.split('\n');
  if (required) cell.append(make('font', { color: 'red' } as never, '*'));
  cell.append(`${first}`, ...(second ? [make('br'), second] : []), '\u00a0：');
  return cell;
};

interface Enhanced {
  select2(settings: object): void;
}

export const start = (order: Order) =>
  startPlain(order, {
    section: (s, form) => {
      const body = make('tbody');
      const table = make('table', { width: '100%', cellPadding: '6' } as never, body);
      if (s.title)
        body.append(
          make(
            'tr',
            {},
            make(
              'td',
              { colSpan: 3 } as never,
              make('font', { color: '#337ab7', size: '3' } as never, make('b', {}, s.title)),
            ),
          ),
        );
      form.append(table);
      return body;
    },
    row: (c, control) =>
      make(
        'tr',
        {},
        labelCell(c.kind === 'check' ? '' : c.label, c.required === true),
        make('td', {}, control),
        make(
          'td',
          { width: '260' } as never,
          make('font', { size: '2', color: '#888888' } as never, c.help ?? '\u00a0'),
        ),
      ),
    drawn: (form) => {
      for (const select of form.querySelectorAll('select'))
        if (select.classList.contains('select2-hidden-accessible')) $(select).trigger('change.select2');
        else
          ($(select) as unknown as Enhanced).select2({
            width: 180,
            language: { noResults: () => '没有结果' },
          });
    },
    changes: (form, changed) =>
      $(form).on('change', 'select, input', (e) => changed((e.target as HTMLSelectElement).name)),
  });
