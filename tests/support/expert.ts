/**
 * Fills a practice portal as a person would, by a script that knows the page: real clicks and key presses.
 * It proves that the portals' own models tell the truth, and it is what the product's fill is timed against.
 */
import type { ExpectedModel } from '../portals/expected';
import type { Control, Order, Section, Step } from '../portals/shared/types';
import { poll, type View } from './driver';
import { LIBRARY_OF, type Library } from './expert-libraries';

/**
 * The page's helper: finds the row of a label below a heading, and choices by their text.
 * @param deep also within open shadow roots and the page's own frames
 */
const helpers = (deep: boolean) => `(() => {
  if (globalThis.__expert) return;
  const flat = (root, selector) => [...root.querySelectorAll(selector)];
  const deep = (root, selector) => [root, ...root.querySelectorAll('*')].flatMap((e) => [
    ...(e !== root && e.matches(selector) ? [e] : []),
    ...(e.shadowRoot ? deep(e.shadowRoot, selector) : []),
    ...(e.contentDocument ? deep(e.contentDocument, selector) : []),
  ]);
  const all = ${deep ? 'deep' : 'flat'};
  const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
  const clean = (t) => (t ?? '').replace(/[\\s*：:]+/g, '');
  globalThis.__expert = {
    all,
    row(lib, title, label) {
      let heading = '';
      for (const e of all(document, lib.heading + ', ' + lib.row)) {
        if (e.matches(lib.heading)) { heading = e.textContent; continue; }
        if (title && heading && heading !== title) continue;
        const named = lib.label && all(e, lib.label)[0];
        const l = lib.label
          ? lib.tip ? named?.firstChild?.textContent : named?.textContent
          : (
              (e.querySelector('b') ?? e.querySelector('option'))?.textContent ??
              e.querySelector('[placeholder]')?.placeholder ?? ''
            ).replace(/^请(选择|输入)/, '');
        if (l && clean(l) === clean(label)) return e;
      }
    },
    shows(row, words) {
      const texts = [row.textContent, row.value, ...all(row, 'input').map((i) => i.value)];
      return texts.some((t) => clean(t).includes(clean(words)));
    },
    text(root, selector, words) {
      return all(root, selector).find((e) => seen(e) && clean(e.textContent) === clean(words));
    },
    offers(root, selector, words) {
      return all(root, selector).some((e) => clean(e.textContent) === clean(words));
    },
    seen: (selector) => all(document, selector).find(seen),
  };
})()`;

const literal = (v: unknown) => JSON.stringify(v);

class Expert {
  constructor(
    private readonly view: View,
    private readonly lib: Library,
    private readonly expected: ExpectedModel,
  ) {}

  private row(section: Section, c: Control) {
    const { row, label, tip, heading = 'h3', region } = this.lib;
    const first = c.kind === 'region' ? c.parts?.[0]?.label : undefined;
    const words = first && region ? region(c.label, first) : c.label;
    return `globalThis.__expert.row(${literal({ row, label, tip, heading })}, ${literal(section.title)}, ${literal(words)})`;
  }

  private inRow(row: string, selector: string, index = 0) {
    return { js: `globalThis.__expert.all(${row}, ${literal(selector)})[${index}]` };
  }

  private async choose(row: string, words: string, index = 0) {
    const { lib, view } = this;
    const open = this.inRow(row, lib.trigger, index);
    await view.waitFor(
      `(() => { const t = ${open.js}; return t && !t.closest(${literal(lib.disabled)}) })()`,
    );
    const already = await view.evaluate<string>(
      `(() => { const t = ${open.js}; return t.value ?? t.textContent })()`,
    );
    if (already?.trim() === words) return;
    if (lib.inside)
      await view.waitFor(
        `globalThis.__expert.offers(${row}, ${literal(`option, ${lib.option}`)}, ${literal(words)})`,
      );
    if (lib.native) return this.setList(open.js, words);
    const option = this.choice(lib.option, words);
    const shown = lib.inside ? open.js : row;
    await poll(`${words} to be chosen`, async () => {
      await this.openList(open, option);
      await view.click(option);
      if (lib.confirm) await view.click({ js: `globalThis.__expert.seen(${literal(lib.confirm)})` });
      return view
        .waitFor(`globalThis.__expert.shows(${shown}, ${literal(words)})`, undefined, 2000)
        .catch(() => false);
    });
  }

  private async setList(list: string, words: string) {
    await poll(words, () =>
      this.view.evaluate<boolean>(`(() => {
        const option = [...${list}.options].find((o) => o.text === ${literal(words)});
        if (!option) return false;
        option.selected = true;
        ${list}.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      })()`),
    );
  }

  /** Opens the list, again where it came up empty because the options had not arrived yet. */
  private async openList(trigger: { js: string }, option: { js: string }) {
    await poll(option.js, async () => {
      await this.view.click(trigger);
      return poll(option.js, () => this.scrolled(option), 1500).catch(() => false);
    });
  }

  /** Long lists hold only a part of their options: the list is scrolled until the wanted one is there. */
  private scrolled(option: { js: string }) {
    return this.view.evaluate<boolean>(`(() => {
      if (${option.js}) return true;
      for (const s of document.querySelectorAll(${literal(this.lib.scroller ?? 'x-none')}))
        if (s.getClientRects().length) s.scrollTop += 120;
      return false;
    })()`);
  }

  private async fill(section: Section, c: Control) {
    const row = this.row(section, c);
    if (c.kind === 'region') {
      for (const [i, part] of (c.parts ?? []).entries()) await this.choose(row, this.words(part), i);
      return;
    }
    if (c.kind === 'cascade' && this.lib.cascade) {
      const { open, node } = this.lib.cascade;
      await this.view.click(this.inRow(row, open));
      for (const part of c.parts ?? []) {
        const level = this.choice(node, this.words(part));
        await poll(this.words(part), () => this.scrolled(level));
        await this.view.click(level);
      }
      return;
    }
    if (c.kind === 'period')
      return this.period(
        row,
        (c.parts ?? []).slice(0, 2).map((p) => this.words(p)),
      );
    if (c.kind === 'date') return this.date(row, this.words(c));
    if (c.kind === 'switch' || c.kind === 'check') {
      const box = this.inRow(row, this.lib.toggle ?? 'input[type=checkbox]');
      const on = await this.view.evaluate<boolean>(
        `((t) => t.checked ?? (t.getAttribute('aria-checked') === 'true' || /-checked\\b/.test(t.className)))(${box.js})`,
      );
      if (String(on) !== this.words(c)) await this.view.click(box);
      return;
    }
    if (c.kind === 'split') {
      for (const [i, part] of this.words(c).split('-').entries())
        await this.view.enter(this.inRow(row, 'input', i), part);
      return;
    }
    const value = this.expected[c.key as keyof ExpectedModel];
    if (c.kind === 'pick' || c.kind === 'radio') {
      const words = typeof value === 'boolean' ? this.reuse(c, value) : String(value);
      if (c.kind === 'pick') await this.choose(row, words);
      else
        await this.view.click({
          js: `globalThis.__expert.text(${row}, ${literal(this.lib.radio)}, ${literal(words)})`,
        });
    } else if (c.kind === 'checks') {
      for (const words of value as string[])
        await this.view.click({
          js: `globalThis.__expert.text(${row}, ${literal(this.lib.radio)}, ${literal(words)})`,
        });
    } else if (c.kind === 'picks') {
      for (const words of value as string[]) {
        const option = this.choice(this.lib.option, words);
        if (this.lib.search) {
          await this.view.enter(this.inRow(row, this.lib.search), words);
          await poll(words, () => this.scrolled(option));
          await this.view.press('Enter');
          continue;
        }
        // Some lists stay open for the next choice.
        if (!(await this.scrolled(option))) await this.view.click(this.inRow(row, this.lib.trigger));
        await poll(words, () => this.scrolled(option));
        await this.view.click(option);
      }
      await this.view.press('Escape');
    } else await this.view.enter(this.box(row), String(value));
  }

  private reuse(c: Control, same: boolean): string {
    const own =
      typeof c.options === 'function' ? undefined : c.options?.find((o) => o.value === (same ? '1' : '0'));
    return own?.label ?? (same ? `复用${this.expected['entityManager.name'] ?? ''}` : '不复用');
  }

  private box(row: string) {
    return this.inRow(
      row,
      `input:not([type=hidden]), textarea${this.lib.sheet ? `, ${this.lib.sheet}` : ''}`,
    );
  }

  private async keys(keys: readonly string[]) {
    for (const key of keys) await this.view.press(key);
  }

  private async date(row: string, day: string) {
    const { view } = this;
    const box = this.box(row);
    const native = await view.evaluate<boolean>(`((b) => {
      if (b.type !== 'date') return false;
      // The browser's own picker: typing in it depends on the language it runs in.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(b, ${literal(day)});
      for (const type of ['input', 'change']) b.dispatchEvent(new Event(type, { bubbles: true }));
      return true;
    })(${box.js})`);
    if (native) return;
    await view.enter(box, day);
    await this.keys(this.lib.dateKeys ?? ['Enter']);
  }

  private async period(row: string, [from = '', until = '']: readonly string[]) {
    const { view, lib } = this;
    const { one, between = ['Enter'], last = ['Enter'] } = lib.period ?? {};
    if (one) await view.enter(this.box(row), `${from}${one}${until}`);
    else {
      await view.enter(this.inRow(row, 'input', 0), from);
      await this.keys(between);
      await view.enter(this.inRow(row, 'input', 1), until);
    }
    await this.keys(last);
  }

  private choice(selector: string, words: string) {
    return { js: `globalThis.__expert.text(document, ${literal(selector)}, ${literal(words)})` };
  }

  private words(c: Control) {
    return String(this.expected[c.key as keyof ExpectedModel]);
  }

  /** True when the page has the control and lets it be filled, and it does not hold the value yet. */
  private async open(section: Section, c: Control): Promise<boolean> {
    const row = this.row(section, c);
    await this.view.waitFor(`!!${row}`);
    if (c.kind !== 'text' && c.kind !== 'area') return !(c.locked && (await this.closed(row)));
    const box = this.box(row).js;
    const value = await this.view.evaluate<string>(`${box}.value`);
    return value !== this.words(c) && !(await this.closed(row));
  }

  /** Filled in by the portal: disabled, or (on pages without a library) shown beside a hidden input. */
  private closed(row: string) {
    const mark = `input:disabled, input[readonly] + input[type=hidden], ${this.lib.disabled}`;
    return this.view.evaluate<boolean>(`globalThis.__expert.all(${row}, ${literal(mark)}).length > 0`);
  }

  async step(step: Step) {
    await this.view.waitFor(`(${helpers(this.lib.deep ?? false)}, true)`);
    for (const section of step.sections)
      for (const c of section.controls) {
        const key = (c.kind === 'split' ? c : (c.parts?.[0] ?? c)).key as keyof ExpectedModel;
        const wanted = this.expected[key];
        if (c.kind === 'shown' || wanted === undefined || wanted === '') continue;
        if (Array.isArray(wanted) && wanted.length === 0) continue;
        if (await this.open(section, c)) await this.fill(section, c);
      }
  }

  async proceed(step: Step) {
    await this.view.click({
      js: `globalThis.__expert.text(document, 'button, .next-button', ${literal(step.next)})`,
    });
  }
}

/**
 * Fills all steps of an order and goes on from each; the last step is filled and not submitted.
 * @param each called with the step's index once it is filled
 */
export const expertFill = async (
  view: View,
  order: Order,
  expected: ExpectedModel,
  each: (step: number) => Promise<void> = async () => {},
): Promise<void> => {
  const expert = new Expert(view, LIBRARY_OF(order.id), expected);
  for (const [i, step] of order.steps.entries()) {
    await view.waitFor<boolean>(`window.__model?.().steps.current === ${i}`);
    await expert.step(step);
    await each(i);
    if (i < order.steps.length - 1) await expert.proceed(step);
  }
};
