import './placeholder.css';
import { make, start } from '../renderers/plain';
import { order } from './order';

/** No labels at all: what a box is for stands in it, and only as long as it is empty. */
start(order, {
  section: (s, form) => {
    const box = make('div', { className: 'ph' });
    form.append(...(s.title ? [make('h3', {}, s.title)] : []), box);
    return box;
  },
  row: (c, control) => {
    for (const box of control.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea'))
      if (box.type === 'text' || box.tagName === 'TEXTAREA') box.placeholder = c.label;
    if (control instanceof HTMLTextAreaElement) control.placeholder = c.label;
    if (control instanceof HTMLSelectElement && control.options[0])
      control.options[0].text = `请选择${c.label}`;
    const lists = c.kind === 'checks' || c.kind === 'radio' ? [make('b', {}, `${c.label} `)] : [];
    return make('div', { className: 'ph-row' }, ...lists, control);
  },
});
