/**
 * The in-page annotation layer: marks, one-line messages, a card and a toast in one closed shadow root.
 * Plain DOM, no browser API: what it knows of the page and the rules comes in through its options.
 */
import { createCardControl } from './card-control';
import { createChecks } from './checks';
import { createDescriber } from './describe';
import { build, setText } from './elements';
import { createHost } from './host';
import type { Kit } from './kit';
import { createLayer } from './layer';
import {
  adopt,
  countFindings,
  dropFinding,
  dropOutdated,
  type FieldState,
  onDisplay,
  stateFor,
  takeFindings,
} from './state';
import { createToast } from './toast';
import { createGuard } from './trust';
import type { Annotator, AnnotatorOptions, ShownFinding, Timing } from './types';
import { watchTyping } from './typing';
import { createView } from './view';
import { createFrames, watchPage } from './watch';
import { countsText, say } from './words';

export type * from './types';

const TIMING: Timing = { pause: 700, ok: 1500, toast: 12_000 };

/** Starts the layer on a document. Nothing is added to the page before the first finding or counter. */
export function createAnnotator(options: AnnotatorOptions): Annotator {
  const { document } = options;
  const timing = { ...TIMING, ...options.timing };
  const { looks } = options;
  const { words } = looks;
  const controller = new AbortController();
  const signal = AbortSignal.any([options.signal, controller.signal]);
  const host = createHost(document, looks, signal);
  const kit: Kit = {
    ...looks,
    document,
    guard: createGuard(document, host.element, signal),
  };
  const describer = createDescriber(document, host, words, signal);
  const status = build(document, ['div', { class: 'status', role: 'status', lang: words.lang }]);
  host.root.append(status);

  let states: FieldState[] = [];
  let byElement = new Map<Element, FieldState>();
  let focused: FieldState | undefined;
  let reported = '';
  /** Fields where the page itself says what we would say. */
  let silent: ReadonlySet<FieldState> = new Set();
  /** A check that was asked for while an input method was composing. */
  let held = false;
  /** What stands at the field with the focus changes with the next key. */
  let passing = false;

  const frames = createFrames(signal, () => states.some((s) => s.typing), draw);
  const layer = createLayer({
    document,
    host,
    counter(state) {
      const counter = counterOf(state);
      if (state === focused) passing = !!counter;
      return counter;
    },
    isOpen: (state) => card.isAt(state),
    createView: (state) =>
      createView(kit, {
        open: () => card.toggle(state),
        fix: () => card.fix(state, state.shown[0]),
      }),
  });
  const card = createCardControl({
    kit,
    host,
    signal,
    layer,
    states: () => states,
    composing: () => typing.composing(),
    sheet: options.card,
    mute(scope, state, finding) {
      options.onMute?.(scope, finding);
      takeOver(() => dropFinding(scope === 'value' ? [state] : states, finding));
    },
    rule: (finding) => options.onRule?.(finding),
    fixed: (state) => settled(state),
    stale: () => {
      void check('new');
      speak(words.changed);
    },
    show: (state) => show(state),
    redraw: () => frames.request(false),
  });
  const toast = createToast(kit, timing.toast, signal, {
    first: () => card.next(true),
    undo: () => options.onUndo?.(),
  });
  host.root.append(toast.element);

  const typing = watchTyping(document, signal, timing.pause, {
    find: (element) => byElement.get(element),
    typed(state) {
      state.typing = true;
      state.awake = true;
      if (passing || counterOf(state)) frames.requestOne(state);
      return state.shown.length > 0;
    },
    rested(state) {
      if (held || onDisplay(states).length) void check('existing', state);
    },
    settled,
    focus(state) {
      focused = state;
      frames.request(false);
    },
  });
  const watch = watchPage(document, signal, frames, describer.wrote, (targets) => {
    for (const state of statesAround(targets))
      if (!typing.composing() && !state.typing && state.field.read() !== state.value) settled(state);
  });

  function settled(state: FieldState): void {
    state.typing = false;
    state.awake = true;
    // A counter does not wait for the answer.
    if (state === focused) frames.requestOne(state);
    void check('new', state).then(() => {
      // A field inside a shadow root cannot be described from outside; it is spoken instead.
      if (state === focused && state.shown.length && state.field.anchor.getRootNode() !== document)
        speak(say(words.describe, state.shown.map((f) => f.message).join(' ')));
    });
  }

  function statesAround(targets: readonly Node[]): Set<FieldState> {
    const found = new Set<FieldState>();
    for (const target of targets)
      for (let e: Node | null = target, i = 0; e && i < 6; e = e.parentNode, i++) {
        const state = byElement.get(e as Element);
        if (state) found.add(state);
      }
    return found;
  }

  function counterOf(state: FieldState) {
    if (state !== focused) return undefined;
    // Read now, a counter does not wait for the rules; but it stands still under an input method.
    if (options.counter && !typing.composing()) state.counted = state.field.read();
    const counter = state.counted ? options.counter?.(state.field, state.counted) : undefined;
    if (!counter) return undefined;
    const { count, min = 0, max = Number.POSITIVE_INFINITY } = counter;
    // What is enough needs no counting: the page is left alone then.
    return count < min || count > max * 0.8 ? counter : undefined;
  }

  const checks = createChecks({
    signal,
    states: () => states,
    evaluate: options.evaluate,
    take(findings, values, mode) {
      // An input method has begun since: nothing moves under it, and everything is asked again when it has ended.
      if (typing.composing()) held = true;
      else if (findings) takeOver(() => takeFindings(states, findings, mode, values));
      else takeOver(() => dropOutdated(states, values));
    },
  });

  /** Asks what the rules say now; never while an input method is composing. */
  function check(mode: 'existing' | 'new', changed?: FieldState): Promise<void> {
    if (typing.composing()) {
      held = true;
      return Promise.resolve();
    }
    if (held) {
      held = false;
      return checks.ask(changed?.typing ? mode : 'new');
    }
    return checks.ask(mode, changed);
  }

  /** `change` brings the states up to date and answers with those whose last finding was fixed. */
  function takeOver(change: () => readonly FieldState[]): void {
    for (const state of change()) celebrate(state);
    card.follow();
    report();
    const changed = states.filter((state) => {
      const { shown, ok } = state;
      const now = JSON.stringify([shown, ok]);
      if (now === state.drawn) return false;
      const said = `${shown.map((f) => f.ruleId)} ${ok}`;
      if (state === focused && state.typing && said === state.saying) {
        // New words for what is still said: with the next key, or when the hands rest. A frame of their own is dear.
        passing = true;
        return false;
      }
      Object.assign(state, { saying: said, drawn: now });
      return true;
    });
    // Most answers say what the last one said: the page is not touched then.
    if (!changed.length) return;
    describer.update(states, silent, changed);
    for (const state of changed) frames.requestOne(state);
  }

  function celebrate(state: FieldState): void {
    state.ok = true;
    setTimeout(() => {
      if (signal.aborted) return;
      state.ok = false;
      frames.requestOne(state);
    }, timing.ok);
  }

  function report(): void {
    // Told when the hands rest.
    if (states.some((s) => s.typing)) return;
    const shown: ShownFinding[] = onDisplay(states).map(({ state, finding }) => ({
      ...finding,
      fieldId: state.field.id,
    }));
    const text = JSON.stringify(shown);
    if (text === reported) return;
    reported = text;
    options.onFindings?.(countFindings(shown), shown);
  }

  const attach = () => host.settle(states.map((s) => s.field.anchor));
  const current = () => focused ?? byElement.get(document.activeElement!);

  function locate(): void {
    states = adopt(states, options.fields());
    byElement = new Map(states.flatMap((s) => [s.field.anchor, ...s.field.inputs].map((e) => [e, s])));
    layer.keep(states);
    watch.follow(states.map((s) => s.field.anchor));
    focused = current();
  }

  function draw(full: boolean, asked?: ReadonlySet<FieldState>): void {
    if (options.alive?.() === false) {
      controller.abort();
      return;
    }
    const isGone = states.some((s) => !s.field.anchor.isConnected);
    if (isGone) locate();
    const only = isGone ? undefined : asked;
    const lively = states.some((s) => s.shown.length || s.ok || counterOf(s));
    if (!lively && !host.element.isConnected) return;
    // What is drawn alone stands where it stood.
    const isSettled = only && host.element.isConnected;
    if (!isSettled && !attach()) return;
    const were = silent;
    silent = layer.draw(states, full, only);
    if (layer.isBehind()) frames.request(false);
    if (!only || [...only].some((s) => silent.has(s) !== were.has(s))) describer.update(states, silent);
    if (!only) card.place();
  }

  function speak(text: string): void {
    attach();
    setText(status, '');
    setText(status, text);
  }

  function show(state: FieldState): void {
    state.field.anchor.scrollIntoView({ block: 'center', inline: 'nearest' });
    attach();
    layer.ring(state);
    layer.draw(states, true);
    frames.request(false);
    options.onReveal?.(state.field);
  }

  return {
    refresh() {
      locate();
      frames.request(false);
      return check('new');
    },
    async checkAll() {
      locate();
      frames.request(false);
      for (const state of states) Object.assign(state, { awake: true, typing: false });
      await check('new');
      const counts = countFindings(onDisplay(states).map(({ finding }) => finding));
      speak(countsText(words, counts));
      return counts;
    },
    reveal(target, { focus = false, siteBlock } = {}) {
      const state =
        states.find((s) => s.field.id === target) ?? stateFor(states, { field: target, siteBlock });
      if (!state?.field.anchor.isConnected) return false;
      show(state);
      if (focus) state.field.inputs[0]?.focus({ preventScroll: true });
      return true;
    },
    next() {
      const found = card.next(false, current());
      if (!found) speak(words.nothing);
      return found;
    },
    showSummary(summary) {
      const counts = countFindings(onDisplay(states).map(({ finding }) => finding));
      attach();
      const first = states.find((s) => s.field.anchor.isConnected);
      void options.toast({ ...summary, counts }).then((sheet) => {
        if (!sheet || signal.aborted) return;
        toast.show(sheet, first ? layer.themeOf(first) : 'light');
        speak(sheet.label);
      });
    },
    dispose: () => controller.abort(),
  };
}
