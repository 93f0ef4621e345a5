/** The state of one order: what earlier steps hold, what the mounted step's form says, and the step changes. */
import { loadCities, loadDistricts, loadProvinces } from './regions';
import type { Control, Get, ModelKey, Option, Order, Step, Value, Values } from './types';

export interface Wizard {
  order: Order;
  current(): number;
  step(): Step;
  submitted(): boolean;
  /** Initial values of the step that is about to mount, by control name. */
  initial(): Values;
  /** Reads by key from the earlier steps and, over them, from the given live values. */
  get(live?: Values): Get;
  /** The controls of the step that the live values make visible, region and period parts included. */
  visible(live: Values): Control[];
  shows(c: { when?: (get: Get) => boolean }, live: Values): boolean;
  locked(c: Control, live: Values): boolean;
  options(c: Control, live: Values): readonly Option[];
  /** The value another control must have before this one opens; undefined when it depends on none. */
  parent(c: Control): Control | undefined;
  /** The options of a region part, after the delay of a server. */
  load(c: Control, live: Values): Promise<readonly Option[]>;
  before(c: Control, live: Values): string;
  /** Names of the controls to clear when the named one changes. */
  clears(at: string): string[];
  /** The mounted form says how its own model is read. */
  bind(read: () => Values): void;
  /** What earlier steps hold with the mounted form's model over it. */
  everything(): Values;
  /** 下一步: keeps the step's values and mounts the next one; on the last step the order is submitted. */
  next(values: Values): void;
  onStep(listener: () => void): void;
  /** All controls of a step, flat. */
  controls(step: Step): Control[];
}

export const flat = (controls: readonly Control[]): Control[] =>
  controls.flatMap((c) => (c.kind === 'cascade' ? [c] : [c, ...(c.parts ?? [])]));

const isSet = (v: Value) => v !== undefined && v !== '' && !(Array.isArray(v) && v.length === 0);

export const createWizard = (order: Order): Wizard => {
  let current = 0;
  let submitted = false;
  let kept: Values = {};
  let read: () => Values = () => ({});
  const listeners: (() => void)[] = [];
  const controls = (step: Step) => flat(step.sections.flatMap((s) => s.controls));
  const all = order.steps.flatMap(controls);
  const carriers = (key: ModelKey) => all.filter((c) => c.key === key && c.kind !== 'shown');

  const find = (key: ModelKey, values: Values): Value => {
    for (const c of all) {
      // A cascader holds its three levels in one value.
      const level = c.kind === 'cascade' ? (c.parts ?? []).findIndex((p) => p.key === key) : -1;
      const whole = values[c.at];
      if (level >= 0 && Array.isArray(whole)) return whole[level];
    }
    return carriers(key)
      .map((c) => values[c.at])
      .find(isSet);
  };
  const get =
    (live: Values = {}): Get =>
    (key) =>
      find(key, { ...kept, ...live });

  const shows: Wizard['shows'] = (c, live) => c.when?.(get(live)) ?? true;
  const parent = (c: Control) => (c.after ? all.find((o) => o.key === c.after) : undefined);
  const clears = (at: string): string[] =>
    all.filter((c) => parent(c)?.at === at).flatMap((c) => [c.at, ...clears(c.at)]);

  return {
    order,
    current: () => current,
    step: () => order.steps[current]!,
    submitted: () => submitted,
    initial: () =>
      Object.fromEntries(
        controls(order.steps[current]!).flatMap((c) => {
          const value = typeof c.initial === 'function' ? c.initial(get()) : c.initial;
          return value === undefined ? [] : [[c.at, value]];
        }),
      ),
    get,
    shows,
    visible: (live) =>
      order.steps[current]!.sections.filter((s) => shows(s, live)).flatMap((s) =>
        flat(s.controls.filter((c) => shows(c, live))),
      ),
    locked: (c, live) => c.locked?.(get(live)) ?? false,
    options: (c, live) => (typeof c.options === 'function' ? c.options(get(live)) : (c.options ?? [])),
    parent,
    load: async (c, live) => {
      if (c.key === 'entity.province') return loadProvinces();
      const from = String(get(live)(c.after!) ?? '');
      if (!from) return [];
      return c.key === 'entity.city' ? loadCities(from) : loadDistricts(from);
    },
    before: (c, live) => (typeof c.before === 'function' ? c.before(get(live)) : (c.before ?? '')),
    clears,
    bind: (fn) => {
      read = fn;
    },
    everything: () => ({ ...kept, ...(submitted ? {} : read()) }),
    next: (values) => {
      kept = { ...kept, ...values };
      if (current === order.steps.length - 1) submitted = true;
      else current += 1;
      read = () => ({});
      for (const l of listeners) l();
    },
    onStep: (l) => {
      listeners.push(l);
    },
    controls,
  };
};
