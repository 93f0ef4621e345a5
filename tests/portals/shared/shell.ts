/** The console around the form: header with search, side menu, stepper, and two honeypots. Plain DOM. */
import './shell.css';
import { installModel } from './model';
import type { Order } from './types';
import { createWizard, type Wizard } from './wizard';

const el = (tag: string, cls: string, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag);
  if (cls) node.className = cls;
  node.append(...children);
  return node;
};

const box = (placeholder = ''): HTMLInputElement => {
  const input = document.createElement('input');
  input.type = 'text';
  input.autocomplete = 'off';
  input.placeholder = placeholder;
  return input;
};

let search: HTMLInputElement;
const honeypots: HTMLInputElement[] = [];

export const readTraps = () => ({ search: search.value, honeypots: honeypots.map((h) => h.value) });

/** Two boxes that no person sees: one moved off the screen, one transparent. */
const traps = (): HTMLElement => {
  const holder = el('div', 'q-extra');
  for (const [cls, label] of [
    ['q-extra-a', '联系电话'],
    ['q-extra-b', '电子邮箱地址'],
  ] as const) {
    const input = box();
    input.tabIndex = -1;
    honeypots.push(input);
    holder.append(el('label', cls, `${label} `, input));
  }
  return holder;
};

const stepper = (order: Order, current: number): HTMLElement => {
  const list = el('ol', 'q-steps');
  [...order.steps.map((s) => s.title), '上传资料'].forEach((title, i) => {
    const state = i < current ? 'q-done' : i === current ? 'q-now' : '';
    list.append(el('li', state, el('i', '', String(i + 1)), title));
  });
  return list;
};

export interface Shell {
  wizard: Wizard;
  /** Where the component library mounts the step's form; emptied between steps. */
  host: HTMLElement;
}

/**
 * Builds the page of an order and keeps the stepper up to date.
 * @param mount mounts the current step into the host and returns how to unmount it
 */
export const startPortal = (order: Order, mount: (shell: Shell) => () => void): Shell => {
  const wizard = createWizard(order);
  const { theme } = order;
  document.documentElement.style.setProperty('--q-accent', theme.accent);
  document.documentElement.style.setProperty('--q-header', theme.header);
  document.documentElement.style.setProperty('--q-header-text', theme.headerText);
  search = box(theme.search);
  const steps = el('div', '');
  const host = el('div', 'q-form');
  const menu = el('ul', 'q-menu', ...theme.menu.map((m, i) => el('li', i === 1 ? 'q-on' : '', m)));
  const header = el(
    'header',
    'q-head',
    el('b', '', theme.brand),
    el('span', 'q-search', search),
    el('nav', '', '费用　工单　文档　简体'),
    el('span', 'q-user', '控制台用户'),
  );
  const card = el('section', 'q-card', steps, traps(), host);
  document.body.append(
    header,
    el('div', 'q-body', menu, el('main', '', el('p', 'q-crumbs', theme.crumbs.join(' / ')), card)),
  );
  const shell = { wizard, host };
  let unmount = () => {};
  const show = () => {
    unmount();
    host.replaceChildren();
    steps.replaceChildren(stepper(order, wizard.submitted() ? order.steps.length : wizard.current()));
    if (wizard.submitted()) {
      host.append(el('p', 'q-end', '备案订单已保存，请继续上传资料。'));
      return;
    }
    unmount = mount(shell);
    window.scrollTo(0, 0);
  };
  wizard.onStep(show);
  installModel(wizard, () => wizard.everything());
  show();
  return shell;
};
