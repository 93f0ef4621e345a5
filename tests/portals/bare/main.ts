import './bare.css';
import { make, start } from '../renderers/plain';
import type { Control, Option } from '../shared/types';
import { order } from './order';

/** The value goes with the form in a hidden box; what a person sees is drawn with plain elements beside it. */
const hidden = (c: Control) => make('input', { type: 'hidden', name: c.at });

const choose = (box: HTMLInputElement, value: string) => {
  box.value = value;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};

const list = (c: Control, options: readonly Option[]): HTMLElement => {
  const box = hidden(c);
  const shown = make('div', { className: 'b-value' }, '请选择');
  const items = make('div', { className: 'b-list' });
  const root = make('div', { className: 'b-drop' }, box, shown, items);
  const offer = (all: readonly Option[]) => {
    shown.textContent = '请选择';
    items.replaceChildren(
      ...all.map((o) =>
        make(
          'div',
          {
            onclick: () => {
              shown.textContent = o.label;
              root.classList.remove('open');
              choose(box, o.value);
            },
          },
          o.label,
        ),
      ),
    );
  };
  Object.defineProperty(box, 'options', { set: offer });
  offer(options);
  shown.addEventListener('click', () => root.classList.toggle('open'));
  document.addEventListener('click', (e) => {
    if (!root.contains(e.target as Node)) root.classList.remove('open');
  });
  return root;
};

const buttons = (c: Control, options: readonly Option[]): HTMLElement => {
  const box = hidden(c);
  const all = options.map((o) => make('span', {}, o.label));
  for (const [i, span] of all.entries())
    span.addEventListener('click', () => {
      for (const s of all) s.className = s === span ? 'cur' : '';
      choose(box, options[i]!.value);
    });
  return make('div', { className: 'b-buttons' }, box, ...all);
};

const sheet = (c: Control): HTMLElement => {
  const box = hidden(c);
  const text = make('div', { className: 'b-text', contentEditable: 'true' });
  text.addEventListener('input', () => {
    box.value = text.textContent ?? '';
  });
  return make('div', {}, text, box);
};

start(order, {
  section: (s, form) => {
    const box = make('div', { className: 'b-card' });
    if (s.title) box.append(make('div', { className: 'b-head' }, s.title));
    form.append(box);
    return box;
  },
  control: (c, options) => {
    if (c.kind === 'pick') return list(c, options);
    if (c.kind === 'radio') return buttons(c, options);
    if (c.kind === 'area') return sheet(c);
    if (c.kind === 'region')
      return make('div', { className: 'b-row' }, ...(c.parts ?? []).map((p) => list(p, [])));
    return undefined;
  },
  row: (c, control) =>
    make(
      'div',
      { className: 'b-row' },
      make(
        'div',
        { className: 'b-name' },
        c.kind === 'check' ? '' : `${c.label} `,
        ...(c.help
          ? [make('span', { className: 'b-tip' }, '?', make('span', { className: 'b-pop' }, c.help))]
          : []),
      ),
      make('div', {}, control),
    ),
});
