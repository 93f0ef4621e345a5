import { make, start } from '../renderers/plain';
import { order } from './order';

/** The ministry's 短信核验 page as the guide shows it (seed 001 §9): placeholders only, one tab for each act. */
start(order, {
  section: (_, form) => {
    const tabs = make('p', { className: 'q-row' }, make('b', {}, '短信核验'), make('span', {}, '短信重发'));
    form.append(tabs);
    const box = make('div');
    form.append(box);
    return box;
  },
  row: (c, control) => {
    const box = control.querySelector('input');
    if (box) box.placeholder = c.placeholder ?? '';
    return make('div', { style: 'margin:0 0 14px' } as never, control);
  },
});
