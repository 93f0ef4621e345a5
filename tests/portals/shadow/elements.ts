/** Form-associated custom elements with open shadow roots: a box and a list after the ARIA combobox pattern. */
import type { Option } from '../shared/types';

const STYLE = `
  :host { display: block; margin-bottom: 16px; }
  label, .label { display: block; margin-bottom: 6px; color: #4e5969; }
  input, textarea, .box { width: 100%; max-width: 460px; box-sizing: border-box; padding: 8px 12px; border: 1px solid #c9cdd4; border-radius: 6px; font: inherit; background: #fff; text-align: left; }
  .box[aria-disabled=true] { background: #f2f3f5; color: #a9aeb8; }
  ul { position: absolute; z-index: 9; width: 460px; max-height: 260px; overflow: auto; margin: 4px 0; padding: 4px; background: #fff; border: 1px solid #c9cdd4; border-radius: 6px; list-style: none; }
  li { padding: 6px 10px; }
  li:hover { background: #f2f3f5; }
  p { margin: 4px 0 0; color: #86909c; font-size: 12px; }`;

const el = (tag: string, attributes: Record<string, string>, ...children: (Node | string)[]) => {
  const node = document.createElement(tag);
  for (const [k, v] of Object.entries(attributes)) node.setAttribute(k, v);
  node.append(...children);
  return node;
};

abstract class Field extends HTMLElement {
  static formAssociated = true;
  protected internals = this.attachInternals();
  protected root = this.attachShadow({ mode: 'open' });

  get name() {
    return this.getAttribute('name') ?? '';
  }

  protected tell() {
    this.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }

  protected draw(...children: (Node | string)[]) {
    const help = this.getAttribute('help');
    this.root.replaceChildren(el('style', {}, STYLE), ...children, ...(help ? [el('p', {}, help)] : []));
  }
}

export class TextField extends Field {
  #box!: HTMLInputElement;

  connectedCallback() {
    if (this.#box) return;
    this.#box = el(this.hasAttribute('long') ? 'textarea' : 'input', {
      id: 'b',
      placeholder: this.getAttribute('placeholder') ?? '',
    }) as HTMLInputElement;
    this.#box.addEventListener('input', () => this.internals.setFormValue(this.#box.value));
    this.#box.addEventListener('change', () => this.tell());
    this.draw(el('label', { for: 'b' }, this.getAttribute('label') ?? ''), this.#box);
    this.value = this.getAttribute('value') ?? '';
    this.#box.readOnly = this.hasAttribute('readonly');
  }

  get value() {
    return this.#box.value;
  }

  set value(v: string) {
    this.#box.value = v;
    this.internals.setFormValue(v);
  }
}

export class ListField extends Field {
  #options: readonly Option[] = [];
  #value = '';
  #button = el('button', {
    type: 'button',
    class: 'box',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-labelledby': 'l',
    'aria-controls': 'o',
  });
  #list = el('ul', { role: 'listbox', id: 'o', hidden: '' });

  connectedCallback() {
    if (this.root.childElementCount > 0) return;
    this.draw(
      el('span', { id: 'l', class: 'label' }, this.getAttribute('label') ?? ''),
      this.#button,
      this.#list,
    );
    this.#button.addEventListener('click', () => this.#open(this.#list.hidden));
    this.#list.addEventListener('click', (e) => {
      const option = (e.target as HTMLElement).closest('li');
      if (!option) return;
      this.value = option.dataset.v ?? '';
      this.#open(false);
      this.tell();
    });
    this.#show();
  }

  #open(open: boolean) {
    this.#list.hidden = !open || this.#options.length === 0;
    this.#button.setAttribute('aria-expanded', String(!this.#list.hidden));
  }

  #show() {
    const chosen = this.#options.find((o) => o.value === this.#value);
    this.#button.textContent = chosen?.label ?? '请选择';
    this.#list.replaceChildren(
      ...this.#options.map((o) =>
        el('li', { role: 'option', 'data-v': o.value, 'aria-selected': String(o === chosen) }, o.label),
      ),
    );
  }

  get options() {
    return this.#options;
  }

  set options(options: readonly Option[]) {
    this.#options = options;
    this.#show();
  }

  get value() {
    return this.#value;
  }

  set value(v: string) {
    this.#value = v;
    this.internals.setFormValue(v);
    this.#show();
  }
}

customElements.define('ui-text', TextField);
customElements.define('ui-list', ListField);
