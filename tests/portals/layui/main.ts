import 'layui/dist/css/layui.css';
import 'layui/dist/layui.js';
import './wide.css';
import { make, start } from '../renderers/plain';
import { order } from './order';

interface Layui {
  form: { render(): void; on(event: string, handler: (data: { elem: HTMLElement }) => void): void };
}
const { form: layuiForm } = (window as unknown as { layui: Layui }).layui;

/** Layui draws its own lists, radio buttons and boxes over the native controls of the form. */
start(order, {
  section: (s, form) => {
    form.classList.add('layui-form');
    const box = make('div');
    form.append(...(s.title ? [make('h3', {}, s.title)] : []), box);
    return box;
  },
  row: (c, control) => {
    for (const box of control.querySelectorAll('input[type=text]')) box.classList.add('layui-input');
    // Layui writes the title of a box behind it, so the box stands alone.
    for (const label of control.querySelectorAll('label.q-choice'))
      label.replaceWith(label.querySelector('input')!);
    if (c.kind === 'check') control.replaceChildren(control.querySelector('input')!);
    if (control instanceof HTMLTextAreaElement) control.classList.add('layui-textarea');
    const body = make('div', { className: 'layui-input-block' }, control);
    if (c.help) body.append(make('p', { className: 'q-note' }, c.help));
    return make(
      'div',
      { className: 'layui-form-item' },
      make('label', { className: 'layui-form-label' }, c.kind === 'check' ? '' : c.label),
      body,
    );
  },
  drawn: () => layuiForm.render(),
  changes: (_, changed) => {
    for (const kind of ['select', 'radio', 'checkbox'])
      layuiForm.on(kind, (data) => changed((data.elem as HTMLInputElement).name));
  },
});
