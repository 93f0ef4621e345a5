/** Which finding's card is open, and what its buttons and keys do. */
import type { Sheet } from '../looks/sheets';
import { applyFix } from './fix';
import type { Host } from './host';
import type { Kit } from './kit';
import type { Layer } from './layer';
import { placeCard } from './place';
import { createPopover } from './sheet';
import { type FieldState, onDisplay, sameFinding, stateFor } from './state';
import type { AnnotatorOptions, MuteScope, PlacedFinding } from './types';

interface CardOptions {
  kit: Kit;
  host: Host;
  signal: AbortSignal;
  layer: Layer;
  states(): readonly FieldState[];
  composing(): boolean;
  /** What the card says; undefined where nobody answers: then none opens. */
  sheet(request: Parameters<AnnotatorOptions['card']>[0]): Promise<Sheet | undefined>;
  mute(scope: MuteScope, state: FieldState, finding: PlacedFinding): void;
  /** Opens the finding's rule in the rule reference. */
  rule(finding: PlacedFinding): void;
  fixed(state: FieldState): void;
  /** The value is no longer the one the fix was made for. */
  stale(): void;
  /** Scrolls to a field and draws it. */
  show(state: FieldState): void;
  redraw(): void;
}

export interface CardControl {
  isAt(state: FieldState): boolean;
  /** A press on the mark: open, go on to the field's next finding, close. */
  toggle(state: FieldState): void;
  fix(state: FieldState, finding: PlacedFinding | undefined): void;
  /** Opens the next finding's card with the focus on its first button; false when there is none. */
  next(fromStart: boolean, focused?: FieldState): boolean;
  /** After a check: redraws the open card, or closes it when its finding is gone. */
  follow(): void;
  place(): void;
}

/** Creates the card and its behaviour. */
export function createCardControl(options: CardOptions): CardControl {
  const { kit, host, layer, signal } = options;
  const { document } = kit;
  let at: { state: FieldState; finding: PlacedFinding } | undefined;
  const card = createPopover(kit, 'dialog', (act) => {
    if (!at) return;
    const { state, finding } = at;
    if (act === 'fix') fix(state, finding);
    else if (act === 'ignore') options.mute('value', state, finding);
    else if (act === 'muteSite') options.mute('site', state, finding);
    else if (act === 'muteRule') options.mute('rule', state, finding);
    else if (act === 'rule') options.rule(finding);
    else if (act === 'next') next(false);
    else close();
  });
  host.root.append(card.element);
  const hasFocus = () => card.element.contains(host.root.activeElement);

  function open(state: FieldState, finding: PlacedFinding, focus: boolean): void {
    const mine = { state, finding };
    at = mine;
    const all = onDisplay(options.states());
    const index = all.findIndex((d) => d.state === state && sameFinding(d.finding, finding)) + 1;
    const { label } = state.field;
    void options.sheet({ finding, label, index, total: all.length }).then((sheet) => {
      if (signal.aborted || at !== mine || !sheet) return;
      card.open(sheet, `card ${finding.severity} ${layer.themeOf(state)}`);
      if (focus) card.element.querySelector<HTMLElement>('footer button')?.focus({ preventScroll: true });
      place();
      options.redraw();
    });
  }

  function close(): void {
    const field = hasFocus() ? at?.state.field : undefined;
    at = undefined;
    card.close();
    field?.inputs[0]?.focus({ preventScroll: true });
    options.redraw();
  }

  function place(): void {
    if (!at) return;
    const { anchor } = at.state.field;
    if (!anchor.isConnected) {
      close();
      return;
    }
    const { element } = card;
    const view = document.documentElement;
    const { x, y } = placeCard(
      layer.boxOf(at.state) ?? anchor.getBoundingClientRect(),
      { width: element.offsetWidth, height: element.offsetHeight },
      { width: view.clientWidth, height: view.clientHeight },
    );
    element.style.transform = `translate(${Math.round(x)}px,${Math.round(y)}px)`;
  }

  function fix(state: FieldState, finding: PlacedFinding | undefined): void {
    if (!finding?.fix || options.composing()) return;
    const { field: key, value } = finding.fix;
    const other = key && key !== finding.field;
    const target = other ? stateFor(options.states(), { field: key, siteBlock: finding.siteBlock }) : state;
    const expected = other ? state.fixValues.get(finding.ruleId) : state.value;
    const write = target && expected !== undefined ? applyFix(target.field, expected, value) : undefined;
    void Promise.resolve(write ?? false).then((done) => {
      if (signal.aborted) return;
      if (done && target) options.fixed(target);
      else options.stale();
    });
  }

  function next(fromStart: boolean, focused?: FieldState): boolean {
    const all = onDisplay(options.states()).filter(({ state }) => state.field.anchor.isConnected);
    const current = fromStart ? undefined : at;
    const from = focused && !fromStart ? options.states().indexOf(focused) : 0;
    const index = current
      ? all.findIndex((d) => d.state === current.state && sameFinding(d.finding, current.finding)) + 1
      : all.findIndex((d) => options.states().indexOf(d.state) >= from);
    const target = all[index] ?? all[0];
    if (!target) return false;
    options.show(target.state);
    open(target.state, target.finding, true);
    return true;
  }

  globalThis.addEventListener(
    'keydown',
    (event) => {
      if (
        !at ||
        !card.isOpen() ||
        event.key !== 'Escape' ||
        !event.isTrusted ||
        event.isComposing ||
        event.keyCode === 229
      )
        return;
      // The key was for the card: a dialog of the page stays open.
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    },
    { capture: true, signal },
  );

  const isAt = (state: FieldState) => at?.state === state && card.isOpen();
  return {
    isAt,
    fix,
    next,
    place,
    toggle(state) {
      const shownAt = isAt(state) ? at?.finding : undefined;
      const index = shownAt ? state.shown.findIndex((f) => sameFinding(f, shownAt)) + 1 : 0;
      const finding = state.shown[index];
      if (finding) open(state, finding, false);
      else close();
    },
    follow() {
      if (!at) return;
      const { state, finding } = at;
      const now = state.shown.find((f) => sameFinding(f, finding));
      if (!now) close();
      else if (now.message !== finding.message) open(state, now, hasFocus());
      else at.finding = now;
    },
  };
}
