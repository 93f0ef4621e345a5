import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Control } from '../../../lib/dom/types';
import type { ControlKind } from '../../../lib/recognise/types';
import { driverFor, WIDGETS } from '../../../lib/widgets/index';
import untouched from '../../../lib/widgets/untouched';

const ROOT = resolve(import.meta.dirname, '../../../lib/widgets');
const files = readdirSync(ROOT)
  .filter((f) => f.endsWith('.ts') && !/^(index|types)\.ts$/.test(f))
  .map((f) => f.slice(0, -3));

const KINDS: readonly ControlKind[] = [
  'text',
  'textarea',
  'number',
  'select',
  'combobox',
  'multi-select',
  'cascader',
  'radio-group',
  'checkbox-group',
  'checkbox',
  'switch',
  'date',
  'date-range',
  'split-text',
  'file',
  'password',
  'search',
  'code',
];
const UNTOUCHED: readonly ControlKind[] = ['file', 'password', 'search', 'code'];

const control = (kind: ControlKind): Control => {
  const element = { localName: kind === 'select' ? 'select' : 'div' } as HTMLElement;
  return { id: 'c1', kind, root: element, element, parts: [element] };
};

describe('widget registry', () => {
  it('holds every driver file once', () => {
    expect(WIDGETS).toHaveLength(files.length);
    expect(new Set(WIDGETS).size).toBe(files.length);
  });
  it.each(files)('%s exports its driver', async (id) => {
    const module = await import(join(ROOT, `${id}.ts`));
    expect(WIDGETS).toContain(module.default);
  });
  it.each(KINDS)('%s has a driver', (kind) => {
    const driver = driverFor(control(kind));
    expect(driver.kinds).toContain(kind);
    expect(driver === untouched).toBe(UNTOUCHED.includes(kind));
  });
  it('leaves passwords, codes, files and search boxes alone', async () => {
    for (const kind of UNTOUCHED) {
      const driver = driverFor(control(kind));
      expect(driver.read(control(kind))).toEqual({ text: '' });
      const judge = {
        pick: async () => undefined,
        means: async () => false,
        back: async () => undefined,
        items: async () => 'no-option' as const,
        month: async () => undefined,
        page: async () => undefined,
        taken: async () => true,
        dateLike: async (iso: string) => iso,
      };
      const env = { document: {} as Document, judge, signal: new AbortController().signal };
      expect((await driver.fill(control(kind), { kind: 'text', text: 'x' }, env)).outcome).toBe('unsuitable');
    }
  });
});
