/**
 * Fills a practice portal as a person would, by a script that knows the page: real clicks and key presses.
 * It proves that the portals' own models tell the truth, and it is what the product's fill is timed against.
 */
import type { ExpectedModel } from '../portals/expected';
import type { Control, Order, Section, Step } from '../portals/shared/types';
import { poll, type Target, type View } from './driver';
import { LIBRARY_OF, type Library } from './expert-libraries';

/** The page's helper: finds the row of a label below a heading, and choices by their text. */
const HELPERS = `(() => {
  if (globalThis.__expert) return;
  const seen = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden';
  const clean = (t) => (t ?? '').replace(/[\\s*：:]+/g, '');
  globalThis.__expert = {
    row(lib, title, label, after) {
      let heading = '';
      for (const e of document.querySelectorAll('h3, ' + lib.row)) {
        if (e.tagName === 'H3') { heading = e.textContent; continue; }
        if (title && heading && heading !== title) continue;
        const l = lib.label
          ? e.querySelector(lib.label)?.textContent
          : (
              (e.querySelector('b') ?? e.querySelector('option'))?.textContent ??
              e.querySelector('[placeholder]')?.placeholder ?? ''
            ).replace(/^请(选择|输入)/, '');
        if (l && clean(l) === clean(label)) return e;
      }
    },
    shows(row, words) {
      const texts = [row.textContent, ...[...row.querySelectorAll('input')].map((i) => i.value)];
      return texts.some((t) => clean(t).includes(clean(words)));
    },
    text(root, selector, words) {
      return [...root.querySelectorAll(selector)].find((e) => seen(e) && clean(e.textContent) === clean(words));
    },
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
    // Without labels, three lists in a row are known by the first one's placeholder.
    const words = c.kind === 'region' && !this.lib.label ? c.parts?.[0]?.label : c.label;
    return `globalThis.__expert.row(${literal({ row: this.lib.row, label: this.lib.label })}, ${literal(section.title)}, ${literal(words)})`;
  }

  private inRow(row: string, selector: string, index = 0): Target {
    return { js: `${row}?.querySelectorAll(${literal(selector)})[${index}]` };
  }

  private async choose(row: string, words: string, index = 0) {
    const { lib, view } = this;
    const open = this.inRow(row, lib.trigger, index);
    await view.waitFor(
      `(() => { const t = ${(open as { js: string }).js}; return t && !t.closest(${literal(lib.disabled)}) })()`,
    );
    const already = await view.evaluate<string>(
      `(() => { const t = ${(open as { js: string }).js}; return t.value ?? t.textContent })()`,
    );
    if (already?.trim() === words) return;
    if (lib.native) return this.setList((open as { js: string }).js, words);
    const option: Target = {
      js: `globalThis.__expert.text(document, ${literal(lib.option)}, ${literal(words)})`,
    };
    await poll(`${words} to be chosen`, async () => {
      await this.openList(open as { js: string }, option as { js: string });
      await view.click(option);
      return view
        .waitFor(`globalThis.__expert.shows(${row}, ${literal(words)})`, undefined, 2000)
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
    if (c.kind === 'cascade') {
      await this.view.click(this.inRow(row, 'input'));
      for (const part of c.parts ?? [])
        await this.view.click(this.choice('.el-cascader-node', this.words(part)));
      return;
    }
    if (c.kind === 'period') {
      for (const [i, part] of (c.parts ?? []).slice(0, 2).entries()) {
        await this.view.enter(this.inRow(row, 'input', i), this.words(part));
        await this.view.press('Enter');
      }
      return;
    }
    if (c.kind === 'split') {
      for (const [i, part] of this.words(c).split('-').entries())
        await this.view.enter(this.inRow(row, 'input', i), part);
      return;
    }
    const value = this.expected[c.key as keyof ExpectedModel];
    if (c.kind === 'pick' || c.kind === 'radio') {
      const words =
        typeof value === 'boolean'
          ? value
            ? `复用${this.expected['entityManager.name'] ?? ''}`
            : '不复用'
          : String(value);
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
      await this.view.click(this.inRow(row, this.lib.trigger));
      for (const words of value as string[]) {
        const option = {
          js: `globalThis.__expert.text(document, ${literal(this.lib.option)}, ${literal(words)})`,
        };
        await this.view.click(option);
      }
      await this.view.press('Escape');
    } else await this.view.enter(this.inRow(row, 'input, textarea'), String(value));
  }

  private choice(selector: string, words: string): Target {
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
    const box = (this.inRow(row, 'input, textarea') as { js: string }).js;
    const value = await this.view.evaluate<string>(`${box}.value`);
    return value !== this.words(c) && !(await this.closed(row));
  }

  /** Filled in by the portal: disabled, or (on pages without a library) shown beside a hidden input. */
  private closed(row: string) {
    const mark = 'input:disabled, input[readonly] + input[type=hidden]';
    return this.view.evaluate<boolean>(`!!${row}?.querySelector(${literal(mark)})`);
  }

  async step(step: Step) {
    await this.view.waitFor(`(${HELPERS}, true)`);
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
