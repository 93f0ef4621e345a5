/** The step component shared by the Vue portals; the options API is the same in Vue 2 and 3. */
import { regionTree } from '../shared/regions';
import type { Control, Option, Section, Value, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';

/** A list loses the focus to its own popup: it is checked when it changes. */
const TYPED = new Set<Control['kind']>(['text', 'area', 'code']);

const EMPTY: Partial<Record<Control['kind'], () => Value>> = {
  picks: () => [],
  checks: () => [],
  cascade: () => [],
  period: () => [],
  check: () => false,
  switch: () => false,
};

/** The model of a step: every control of it, empty or with its initial value. */
const stepModel = (wizard: Wizard): Values => ({
  ...Object.fromEntries(wizard.controls(wizard.step()).map((c) => [c.at, EMPTY[c.kind]?.() ?? ''])),
  ...wizard.initial(),
});

const regionParts = (wizard: Wizard) =>
  wizard
    .controls(wizard.step())
    .filter((c) => c.kind === 'region')
    .flatMap((c) => c.parts ?? []);

interface Self {
  model: Values;
  lists: Record<string, readonly Option[]>;
  busy: Record<string, boolean>;
  $watch(path: () => unknown, handler: () => void): void;
  $refs: Record<string, unknown>;
  fetch(c: Control): void;
}

/**
 * Component options of the current step.
 * @param proceed validates in the library's own way and calls `done` when the form is complete
 */
export const stepOptions = (
  wizard: Wizard,
  template: string,
  proceed: (form: never, done: () => void) => void,
  rule: (c: Control) => unknown = (c) => ({
    required: true,
    message: `请填写${c.label}`,
    trigger: TYPED.has(c.kind) ? 'blur' : 'change',
  }),
) => ({
  template,
  data() {
    const parts = regionParts(wizard);
    return {
      model: stepModel(wizard),
      lists: Object.fromEntries(parts.map((p) => [p.at, [] as readonly Option[]])),
      busy: Object.fromEntries(parts.map((p) => [p.at, false])),
      step: wizard.step(),
      tree: regionTree(),
      rules: Object.fromEntries(
        wizard
          .controls(wizard.step())
          .filter((c) => c.required && c.kind !== 'region')
          .map((c) => [c.at, [rule(c)]]),
      ),
    };
  },
  created(this: Self) {
    const model = this.model;
    wizard.bind(() => JSON.parse(JSON.stringify(model)) as Values);
    for (const c of wizard.controls(wizard.step())) {
      if (wizard.clears(c.at).length === 0) continue;
      this.$watch(
        () => model[c.at],
        () => {
          for (const at of wizard.clears(c.at)) model[at] = '';
          for (const p of regionParts(wizard)) if (wizard.parent(p)?.at === c.at) this.fetch(p);
        },
      );
    }
    for (const p of regionParts(wizard)) if (!wizard.parent(p)) this.fetch(p);
  },
  methods: {
    fetch(this: Self, c: Control) {
      const above = wizard.parent(c);
      const from = above && this.model[above.at];
      this.lists[c.at] = [];
      if (above && !from) return;
      this.busy[c.at] = true;
      wizard.load(c, this.model).then((options) => {
        if (above && this.model[above.at] !== from) return;
        this.lists[c.at] = options;
        this.busy[c.at] = false;
      });
    },
    loading(this: Self, c: Control) {
      return this.busy[c.at];
    },
    options(this: Self, c: Control) {
      return this.lists[c.at] ?? wizard.options(c, this.model);
    },
    closed(this: Self, c: Control) {
      const above = wizard.parent(c);
      return wizard.locked(c, this.model) || Boolean(above && !this.model[above.at]);
    },
    before(this: Self, c: Control) {
      return wizard.before(c, this.model);
    },
    sections(this: Self) {
      return wizard.step().sections.filter((s) => wizard.shows(s, this.model));
    },
    controls(this: Self, s: Section) {
      return s.controls.filter((c) => wizard.shows(c, this.model));
    },
    next(this: Self) {
      proceed(this.$refs.form as never, () => wizard.next(JSON.parse(JSON.stringify(this.model))));
    },
  },
});
