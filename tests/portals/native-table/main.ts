import './table.css';
import { make, start } from '../renderers/plain';
import { order } from './order';

/** Labels sit in the table cell before the control and belong to it by nothing but that. */
start(order, {
  section: (s, form) => {
    const body = make('tbody');
    const head = make('h3', {}, s.title);
    form.append(...(s.title ? [head] : []), make('table', { className: 'tb' }, body));
    return body;
  },
  row: (c, control) =>
    make(
      'tr',
      {},
      make(
        'td',
        { className: 'tl' },
        ...(c.required ? [make('em', {}, '*')] : []),
        c.kind === 'check' ? '' : `${c.label}：`,
      ),
      make('td', {}, control, ...(c.help ? [make('p', { className: 'q-note' }, c.help)] : [])),
    ),
});
