/** The recognition corpus without layout: saved pages, truth in data-expect. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { EXPECTED_FAILURES } from '../../fixtures/recognition/expected-failures';
import { corpus } from '../../fixtures/recognition/generate';
import { judge } from '../../fixtures/recognition/judge';

const FOLDER = resolve(import.meta.dirname, '../../fixtures/recognition');
const files = readdirSync(FOLDER).filter((n) => n.endsWith('.html'));

/** Pages mark what no person sees, since happy-dom has no layout. */
const isVisible = (el: Element): boolean => !el.closest('[data-unseen]');

const open = (html: string): Document => {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } });
  window.document.write(html);
  Object.assign(globalThis, { getComputedStyle: window.getComputedStyle.bind(window) });
  return window.document as unknown as Document;
};

describe('recognition corpus', () => {
  it('is what its generator makes', () => {
    const made = corpus();
    expect(files.sort()).toEqual([...made.keys()].sort());
    for (const [name, html] of made)
      expect(readFileSync(join(FOLDER, name), 'utf8') === html, name).toBe(true);
  });

  it.each(files)('%s', (file) => {
    const verdict = judge(open(readFileSync(join(FOLDER, file), 'utf8')), { isVisible });
    expect(verdict.failures).toEqual(EXPECTED_FAILURES[file] ?? []);
    expect(verdict.right).toBeGreaterThan(0);
  });

  it('lists no failure of a page that is gone', () => {
    expect(Object.keys(EXPECTED_FAILURES).filter((f) => !files.includes(f))).toEqual([]);
  });
});
