import { make, start } from '../renderers/plain';
import { orderOfRun } from './order';

const seed = Number(new URLSearchParams(location.search).get('seed') ?? 1);
console.info(`seed ${seed}`);
const prefix = `c${seed.toString(36)}`;

/** Class prefix and wording change with the seed; nothing of a known library is on the page. */
start(orderOfRun(seed), {
  section: (s, form) => {
    const box = make('div', { className: `${prefix}-sec` });
    form.append(...(s.title ? [make('h3', {}, s.title)] : []), box);
    return box;
  },
  row: (c, control) =>
    make(
      'div',
      { className: `${prefix}-r`, style: 'display:flex;gap:12px;margin-bottom:14px' } as never,
      make('div', { className: `${prefix}-l` }, c.kind === 'check' ? '' : c.label),
      make(
        'div',
        { className: `${prefix}-c` },
        control,
        ...(c.help ? [make('p', { className: 'q-note' }, c.help)] : []),
      ),
    ),
});
