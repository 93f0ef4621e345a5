/** A step of an order as a Bootstrap 4 form; a plug-in of jQuery draws its lists over the native ones. */
import 'bootstrap/dist/css/bootstrap.min.css';
import 'bootstrap-datepicker/dist/css/bootstrap-datepicker3.min.css';
import './jquery-global';
import 'bootstrap-datepicker';
import 'bootstrap-datepicker/dist/locales/bootstrap-datepicker.zh-CN.min.js';
import $ from 'jquery';
import type { Control, Order } from '../shared/types';
import { make, start } from './plain';

export interface Dressing {
  /** Draws a list over a select that has none yet. */
  put(select: HTMLSelectElement): void;
  /** The options or the value of the select were changed by script. */
  renew(select: HTMLSelectElement): void;
  /** Label above the control, or in a column before it. */
  labels: 'above' | 'before';
}

const dressed = new WeakSet<Element>();

const group = (c: Control, control: HTMLElement, labels: Dressing['labels']): HTMLElement => {
  const help = c.help ? [make('small', { className: 'form-text text-muted' }, c.help)] : [];
  const said = c.kind === 'check' ? '' : c.label;
  if (labels === 'above')
    return make('div', { className: 'form-group' }, make('label', {}, said), control, ...help);
  return make(
    'div',
    { className: 'form-group row' },
    make('label', { className: 'col-sm-3 col-form-label text-right' }, said),
    make('div', { className: 'col-sm-9' }, control, ...help),
  );
};

export const startWith = (order: Order, { put, renew, labels }: Dressing) =>
  start(order, {
    section: (s, form) => {
      const body = make('div', { className: 'card-body' });
      const head = s.title ? [make('div', { className: 'card-header' }, s.title)] : [];
      form.append(make('div', { className: 'card mb-3' }, ...head, body));
      return body;
    },
    row: (c, control) => {
      for (const box of control.querySelectorAll('input[type=text]')) box.classList.add('form-control');
      for (const box of control.querySelectorAll<HTMLInputElement>('input[type=date]')) {
        Object.assign(box, { type: 'text', className: 'form-control', autocomplete: 'off' });
        $(box).datepicker({ format: 'yyyy-mm-dd', language: 'zh-CN', autoclose: true, todayHighlight: true });
      }
      if (control.matches('textarea, select')) control.classList.add('form-control');
      return group(c, control, labels);
    },
    drawn: (form) => {
      for (const select of form.querySelectorAll('select'))
        if (dressed.has(select)) renew(select);
        else {
          dressed.add(select);
          put(select);
        }
    },
    // What a plug-in triggers never reaches listeners of the page's own.
    changes: (form, changed) =>
      void $(form).on('change', 'select, input, textarea', ({ target }) => changed(target.name)),
  });
