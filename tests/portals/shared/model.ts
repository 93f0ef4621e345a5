/** The oracle: what the order's form models hold now, in the product's field keys. */
import type { FieldKey } from '../../../lib/schema/fields';
import { LONG_TERM_DAY } from './person-controls';
import { regionName } from './regions';
import { readTraps } from './shell';
import type { Control, Model, Value, Values } from './types';
import { flat, type Wizard } from './wizard';

const REGION = new Set(['entity.province', 'entity.city', 'entity.district']);

/** Option values become the words the page shows for them; everything else stays as the model has it. */
const shown = (wizard: Wizard, c: Control, value: Value, values: Values): Value => {
  if (c.key === 'siteManager.sameAsEntityManager') return value === '1' || value === true;
  if (typeof value === 'boolean') return value;
  const list = REGION.has(c.key) ? undefined : wizard.options(c, values);
  const one = (v: string) =>
    REGION.has(c.key) ? regionName(v) : (list?.find((o) => o.value === v)?.label ?? v);
  if (Array.isArray(value)) return value.map(one);
  return value === undefined || value === null ? '' : one(String(value));
};

const projected = (wizard: Wizard, c: Control, values: Values): [string, Value][] => {
  const value = values[c.at];
  if (c.kind === 'region') return [];
  if (c.kind === 'cascade')
    return (c.parts ?? []).map((p, i) => [p.key, shown(wizard, p, (value as string[])?.[i], values)]);
  if (c.kind === 'split')
    return [
      [
        c.key,
        (c.parts ?? [])
          .map((p) => values[p.at])
          .filter(Boolean)
          .join('-'),
      ],
    ];
  if (c.kind === 'period') {
    const [from = '', until = ''] = (value as string[] | undefined) ?? [];
    const [start, end, always] = c.parts ?? [];
    return [
      [start!.key, from],
      [end!.key, always && values[always.at] === true ? 'long-term' : until],
    ];
  }
  if (c.kind === 'date' && c.longTerm && value === LONG_TERM_DAY) return [[c.key, 'long-term']];
  if (c.kind === 'picks' || c.kind === 'checks') return [[c.key, shown(wizard, c, value ?? [], values)]];
  return [[c.key, shown(wizard, c, /^(?:check|switch)$/.test(c.kind) ? Boolean(value) : value, values)]];
};

/** Installs `window.__model()`; the mapping from names to keys stays in this closure. */
export const installModel = (wizard: Wizard, seen: () => Values): void => {
  const model = (): Model => {
    const values = seen();
    const done = wizard.order.steps.slice(0, wizard.current() + 1);
    const traps: Model['traps'] = { ...readTraps() };
    const fields: Record<string, Value> = {};
    for (const section of done.flatMap((s) => s.sections)) {
      if (!wizard.shows(section, values)) continue;
      const parts = new Set(
        section.controls.filter((c) => c.kind !== 'region').flatMap((c) => c.parts ?? []),
      );
      for (const c of flat(section.controls)) {
        if (parts.has(c) || !wizard.shows(c, values)) continue;
        for (const [key, value] of projected(wizard, c, values)) {
          if (key.startsWith('trap.')) traps[key.slice(5)] = value ?? '';
          else if (!key.startsWith('other.')) fields[key] = value;
        }
      }
    }
    return {
      fields: fields as Partial<Record<FieldKey, string>>,
      traps,
      steps: {
        current: wizard.current(),
        titles: wizard.order.steps.map((s) => s.title),
        submitted: wizard.submitted(),
      },
    };
  };
  Object.defineProperty(window, '__model', { value: () => JSON.parse(JSON.stringify(model())) });
};
