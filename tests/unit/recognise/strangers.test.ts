/** Recognition on hand-written pages in other people's idiom: saved pages, truth in data-expect, no failure allowed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { judge } from '../../fixtures/recognition/judge';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/recognition/strangers');

/** Pages mark what no person sees, since happy-dom has no layout. */
const isVisible = (el: Element): boolean => !el.closest('[data-unseen]');

const open = (html: string): Document => {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(html);
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  return window.document as unknown as Document;
};

describe('pages of strangers', () => {
  it.each(readdirSync(FOLDER))('%s', (file) => {
    const verdict = judge(open(readFileSync(join(FOLDER, file), 'utf8')), { isVisible });
    expect(verdict.failures).toEqual([]);
    expect(verdict.right).toBeGreaterThan(10);
  });
});
