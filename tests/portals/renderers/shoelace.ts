/** A step of an order in Shoelace: form-associated web components with open shadow roots and labels as attributes. */
import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/checkbox/checkbox.js';
import '@shoelace-style/shoelace/dist/components/input/input.js';
import '@shoelace-style/shoelace/dist/components/option/option.js';
import '@shoelace-style/shoelace/dist/components/radio/radio.js';
import '@shoelace-style/shoelace/dist/components/radio-group/radio-group.js';
import '@shoelace-style/shoelace/dist/components/select/select.js';
import '@shoelace-style/shoelace/dist/components/textarea/textarea.js';
import { setBasePath } from '@shoelace-style/shoelace/dist/utilities/base-path.js';
import type { Control, Option, Order } from '../shared/types';
import { make, start as startPlain } from './plain';

setBasePath('/none');

const element = (tag: string, attributes: Record<string, string | undefined>): HTMLElement => {
  const node = document.createElement(`sl-${tag}`);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) node.setAttribute(name, value);
  return node;
};

/** A list whose options can be given anew, as the order's step asks for it. */
const list = (c: Control, options: readonly Option[]): HTMLElement => {
  const node = element('select', {
    name: c.at,
    label: c.label,
    placeholder: c.placeholder ?? '请选择',
    'help-text': c.help,
    ...(c.kind === 'picks' ? { multiple: '' } : {}),
  });
  const show = (all: readonly Option[]) =>
    node.replaceChildren(
      ...all.map((o) => Object.assign(element('option', { value: o.value }), { textContent: o.label })),
    );
  Object.defineProperty(node, 'options', { set: show });
  show(options);
  return node;
};

const control = (c: Control, options: readonly Option[]): HTMLElement | undefined => {
  switch (c.kind) {
    case 'region':
      return make(
        'div',
        { className: 'q-row' },
        ...(c.parts ?? []).map((p) => control({ ...p, label: p.label }, [])!),
      );
    case 'pick':
    case 'picks':
      return list(c, options);
    case 'radio': {
      const group = element('radio-group', { name: c.at, label: c.label });
      group.append(
        ...options.map((o) => Object.assign(element('radio', { value: o.value }), { textContent: o.label })),
      );
      return group;
    }
    case 'check':
      return Object.assign(element('checkbox', { name: c.at }), { textContent: c.label });
    case 'area':
      return element('textarea', { name: c.at, label: c.label, placeholder: c.placeholder });
    case 'text':
    case 'code':
      return element('input', {
        name: c.at,
        label: c.label,
        placeholder: c.placeholder,
        'help-text': c.help,
      });
    default:
      return undefined;
  }
};

export const start = (order: Order) =>
  startPlain(order, {
    section: (s, form) => {
      const box = make('fieldset', {}, ...(s.title ? [make('legend', {}, s.title)] : []));
      form.append(box);
      return box;
    },
    control,
    row: (c, node) =>
      make(
        'div',
        { className: 'row' },
        ...(c.kind === 'shown' ? [make('span', {}, `${c.label} `)] : []),
        node,
      ),
    changes: (form, changed) =>
      form.addEventListener('sl-change', (e) => changed((e.target as HTMLInputElement).name)),
  });
