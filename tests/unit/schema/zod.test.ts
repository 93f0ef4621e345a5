import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

const LIB = join(import.meta.dirname, '../../../lib');
const sources = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));

describe('schemas under a CSP without eval', () => {
  it('take z from one place, where compiled parsers are off', () => {
    const others = sources.filter((f) =>
      /import \{[^}]*\} from 'zod'/.test(readFileSync(join(LIB, f), 'utf8')),
    );
    expect(others).toEqual([join('schema', 'zod.ts')]);
  });

  it('never ask for a function made from text', async () => {
    const made = vi.fn();
    vi.stubGlobal('Function', new Proxy(Function, { construct: made, apply: made }));
    vi.resetModules();
    const { parseInterchange } = await import('../../../lib/io/index');
    const text =
      '{"format":"icp-filing-applicants","version":1,"applicants":[{"id":"a","sites":[{}],"filingOrders":[{"id":"o"}]}]}';
    expect(parseInterchange(text).problems).toEqual([]);
    expect(made).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
