import './elements';
import { make, start } from '../renderers/plain';
import type { Control, Option } from '../shared/types';
import type { ListField } from './elements';
import { order } from './order';

const element = (c: Control, options: readonly Option[]): HTMLElement | undefined => {
  if (c.kind === 'region')
    return make(
      'div',
      {},
      ...(c.parts ?? []).map((p) => element({ ...p, label: `${c.label}（${p.label}）` }, [])!),
    );
  if (c.kind !== 'text' && c.kind !== 'area' && c.kind !== 'pick' && c.kind !== 'code') return undefined;
  const node = document.createElement(c.kind === 'pick' ? 'ui-list' : 'ui-text');
  node.setAttribute('name', c.at);
  node.setAttribute('label', c.label);
  if (c.help) node.setAttribute('help', c.help);
  if (c.placeholder) node.setAttribute('placeholder', c.placeholder);
  if (c.kind === 'area') node.setAttribute('long', '');
  if (c.kind === 'pick') (node as ListField).options = options;
  return node;
};

/** The form lives in an open shadow root, and each of its controls in one of its own. */
start(order, {
  root: (host) => {
    const panel = make('div');
    host.append(panel);
    const root = panel.attachShadow({ mode: 'open' });
    root.append(
      make(
        'style',
        {},
        'h3{font-size:16px}.row{position:relative}label{margin-right:12px}.q-actions{margin-top:24px}button{padding:8px 20px;margin-right:12px;border:1px solid #c9cdd4;border-radius:6px;background:#fff}.q-main{color:#fff;background:#5b21b6}',
      ),
    );
    return root;
  },
  section: (s, form) => {
    const box = make('div');
    form.append(...(s.title ? [make('h3', {}, s.title)] : []), box);
    return box;
  },
  control: element,
  row: (c, control) =>
    make(
      'div',
      { className: 'row' },
      ...(control.tagName.startsWith('UI-') || c.kind === 'check' || c.kind === 'region'
        ? []
        : [make('b', {}, c.label)]),
      control,
    ),
});
