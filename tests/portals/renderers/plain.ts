/** A step of an order without a component library: one real <form>, whose FormData is the model. */
import { startPortal } from '../shared/shell';
import type { Control, Option, Order, Section, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';

/** How a portal lays out its rows; the controls in them are the same. */
export interface Layout {
  /** The box for a section's rows, placed into the form. */
  section(s: Section, form: HTMLElement): HTMLElement;
  /** One row: label, control, help. */
  row(c: Control, control: HTMLElement): HTMLElement;
  /** Replaces a control by the portal's own element, e.g. a custom element. */
  control?(c: Control, options: readonly Option[]): HTMLElement | undefined;
  /** Called after rows or options changed, for libraries that draw over native controls. */
  drawn?(form: HTMLFormElement): void;
  /** Where the form goes, e.g. a shadow root. */
  root?(host: HTMLElement): HTMLElement | ShadowRoot;
  /** Calls back when the library says a control changed; native change events by default. */
  changes?(form: HTMLFormElement, changed: (at: string) => void): void;
}

const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  set: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = Object.assign(document.createElement(tag), set);
  node.append(...children);
  return node;
};

const fillSelect = (select: HTMLSelectElement, options: readonly Option[], placeholder: string) => {
  const { value } = select;
  select.replaceChildren(
    ...(select.multiple ? [] : [make('option', { value: '' }, placeholder)]),
    ...options.map((o) => make('option', { value: o.value }, o.label)),
  );
  if (options.some((o) => o.value === value)) select.value = value;
};

const choices = (c: Control, type: 'radio' | 'checkbox', options: readonly Option[]) =>
  make(
    'span',
    {},
    ...options.map((o) => {
      const input = make('input', { type, name: c.at, value: o.value });
      input.title = o.label;
      return make('label', { className: 'q-choice' }, input, ` ${o.label} `);
    }),
  );

const controlFor = (wizard: Wizard, c: Control, live: Values): HTMLElement => {
  const options = wizard.options(c, live);
  if (wizard.locked(c, live)) {
    const value = String(wizard.initial()[c.at] ?? '');
    const text = options.find((o) => o.value === value)?.label ?? value;
    return make(
      'span',
      {},
      make('input', { type: 'text', value: text, readOnly: true }),
      make('input', { type: 'hidden', name: c.at, value }),
    );
  }
  switch (c.kind) {
    case 'region':
      return make('span', { className: 'q-row' }, ...(c.parts ?? []).map((p) => controlFor(wizard, p, live)));
    case 'pick':
    case 'picks': {
      const select = make('select', { name: c.at, multiple: c.kind === 'picks' });
      fillSelect(select, options, c.placeholder ?? '--请选择--');
      return select;
    }
    case 'radio':
      return choices(c, 'radio', options);
    case 'checks':
      return choices(c, 'checkbox', options);
    case 'check':
      return make(
        'label',
        {},
        make('input', { type: 'checkbox', name: c.at, value: 'on', title: c.label }),
        ` ${c.label}`,
      );
    case 'area':
      return make('textarea', { name: c.at, rows: 3, placeholder: c.placeholder ?? '' });
    case 'shown':
      return make(
        'span',
        {},
        String(wizard.initial()[c.at] ?? ''),
        make('input', { type: 'hidden', name: c.at, value: String(wizard.initial()[c.at] ?? '') }),
      );
    default: {
      const type = c.kind === 'date' ? 'date' : 'text';
      const input = make('input', { type, name: c.at, placeholder: c.placeholder ?? '' });
      if (c.maxLength) input.maxLength = c.maxLength;
      const before = wizard.before(c, live);
      const behind =
        c.kind === 'code' ? [make('button', { type: 'button' }, '发送验证码')] : [c.behind ?? ''];
      return make(
        'span',
        {},
        before ? make('span', { className: 'q-before' }, before) : '',
        input,
        ...behind,
      );
    }
  }
};

/** FormData in the shapes of the wizard: lists for several choices, true for a ticked box. */
const readForm = (form: HTMLFormElement, controls: readonly Control[]): Values => {
  const data = new FormData(form);
  return Object.fromEntries(
    controls
      .filter((c) => c.kind !== 'region')
      .map((c) => {
        if (c.kind === 'check') return [c.at, data.has(c.at)];
        if (c.kind === 'picks' || c.kind === 'checks') return [c.at, data.getAll(c.at).map(String)];
        return [c.at, String(data.get(c.at) ?? '')];
      }),
  );
};

const mountStep = (wizard: Wizard, host: HTMLElement, layout: Layout): (() => void) => {
  const step = wizard.step();
  const form = make('form', { className: 'q-plain', noValidate: true });
  (layout.root?.(host) ?? host).append(form);
  const controls = wizard.controls(step);
  const live = () => readForm(form, controls);
  wizard.bind(live);
  const rows: { c: Control; row: HTMLElement; mark: Comment; section: Section }[] = [];
  for (const section of step.sections) {
    const box = layout.section(section, form);
    for (const c of section.controls) {
      const row = layout.row(c, layout.control?.(c, wizard.options(c, {})) ?? controlFor(wizard, c, {}));
      const mark = document.createComment('');
      box.append(mark);
      rows.push({ c, row, mark, section });
    }
  }
  // Some web components take part in the form without being among its elements.
  const field = (at: string) =>
    (form.elements.namedItem(at) ?? form.querySelector(`[name="${at}"]`)) as
      | HTMLSelectElement
      | RadioNodeList
      | null;
  // Rows that do not apply are taken out, so that they are not part of the form.
  const place = () => {
    for (const { c, row, mark, section } of rows) {
      const wanted = wizard.shows(section, live()) && wizard.shows(c, live());
      if (wanted && !row.isConnected) mark.after(row);
      else if (!wanted && row.isConnected) row.remove();
    }
  };
  const setList = (c: Control, options: readonly Option[]) => {
    const control = field(c.at) as HTMLSelectElement & { options?: unknown };
    if (control instanceof HTMLSelectElement) fillSelect(control, options, c.placeholder ?? '--请选择--');
    else if (control) (control as { options: unknown }).options = options;
    layout.drawn?.(form);
  };
  const changed = (at: string) => {
    for (const child of wizard.clears(at)) {
      const c = controls.find((o) => o.at === child)!;
      const control = field(child);
      if (control) (control as HTMLSelectElement).value = '';
      const isNext = wizard.parent(c)?.at === at;
      if (c.options) setList(c, wizard.options(c, live()));
      else if (isNext) wizard.load(c, live()).then((options) => setList(c, options));
    }
    place();
    layout.drawn?.(form);
  };
  place();
  for (const [at, value] of Object.entries(wizard.initial())) {
    const control = field(at);
    if (control && typeof value === 'string') (control as HTMLSelectElement).value = value;
  }
  place();
  for (const c of controls)
    if (c.key === 'entity.province') wizard.load(c, {}).then((options) => setList(c, options));
  if (layout.changes) layout.changes(form, changed);
  else
    form.addEventListener('change', (e) =>
      changed((e.composedPath()[0] as HTMLInputElement).name || (e.target as HTMLInputElement).name),
    );
  form.append(
    make(
      'div',
      { className: 'q-actions' },
      make('button', { type: 'button' }, '保存草稿'),
      make('button', { type: 'submit', className: 'q-main' }, step.next),
    ),
  );
  form.addEventListener('submit', (e) => {
    e.preventDefault();
    const values = live();
    const open = wizard
      .visible(values)
      .filter((c) => c.required && c.kind !== 'region' && !values[c.at]?.toString());
    if (open.length > 0) alert(`请填写${open[0]!.label}`);
    else wizard.next(values);
  });
  layout.drawn?.(form);
  return () => form.remove();
};

export const start = (order: Order, layout: Layout) =>
  startPortal(order, ({ wizard, host }) => mountStep(wizard, host, layout));

export { make };
