/** Draws all fields in one frame: first reads every rectangle, then writes every position. */
import type { Host } from './host';
import { createMeasurer, type Measured } from './measure';
import { saysTheSame } from './page-error';
import type { Box } from './place';
import type { FieldState } from './state';
import type { Counter } from './types';
import type { Picture, View } from './view';

export interface Layer {
  /**
   * `full` also looks again at what surrounds the fields; `only` leaves all others as they are, and where these stand
   * as well: nothing has moved since.
   * Returns the fields where the page says the same.
   */
  draw(states: readonly FieldState[], full: boolean, only?: ReadonlySet<FieldState>): ReadonlySet<FieldState>;
  /** Some surroundings are still to be looked at: the next drawing goes on with them. */
  isBehind(): boolean;
  /** Where a field is in the viewport, when it can be seen. */
  boxOf(state: FieldState): Box | undefined;
  themeOf(state: FieldState): 'light' | 'dark';
  /** Puts a ring around a field once, with or without findings; shows with the next drawing. */
  ring(state: FieldState): void;
  /** Takes away what belongs to fields that are gone. */
  keep(states: readonly FieldState[]): void;
}

interface LayerOptions {
  document: Document;
  host: Host;
  createView(state: FieldState): View;
  counter(state: FieldState): Counter | undefined;
  isOpen(state: FieldState): boolean;
}

/** Creates the layer of one host. */
export function createLayer({ document, host, createView, counter, isOpen }: LayerOptions): Layer {
  const measurer = createMeasurer(host.element);
  /** All that have a view, perhaps. */
  let kept: readonly FieldState[] = [];
  /** Where our own parts began when fields were looked for last. */
  let origin = { x: 0, y: 0, scale: 1 };
  /** Of the last drawing. */
  let silent = new Set<FieldState>();

  const isLively = (state: FieldState, count: Counter | undefined) =>
    state.shown.length > 0 || state.ok || count || state.ringed;

  const viewOf = (state: FieldState): View => {
    state.view ??= createView(state);
    return state.view;
  };

  return {
    isBehind: measurer.isBehind,
    boxOf: (state) => state.seen?.box,
    themeOf: measurer.themeOf,
    ring(state) {
      state.ringed = true;
      viewOf(state).flash(() => {
        state.ringed = false;
      });
    },
    keep(states) {
      const alive = new Set(states);
      for (const state of kept) if (!alive.has(state)) state.view?.element.remove();
      kept = states;
    },
    draw(states, full, only) {
      const isKnown = (state: FieldState) => {
        const { seen, shown } = state;
        return only && seen && (seen.page !== undefined || !shown.length);
      };
      const wanted = states.filter((state) => !only || only.has(state));
      const counts = new Map(wanted.map((state) => [state, counter(state)]));
      const lively = wanted.filter((state) => isLively(state, counts.get(state)));
      for (const state of wanted) if (!lively.includes(state)) state.seen = undefined;
      const unknown = lively.filter((state) => !isKnown(state));
      if (unknown.length) {
        const anchors = states.map((s) => s.field.anchor);
        const root = document.documentElement;
        const screen = { width: root.clientWidth, height: innerHeight };
        origin = host.origin();
        measurer.begin(full ? states : []);
        for (const state of unknown) state.seen = measurer.measure(state, anchors, screen);
      }
      silent = new Set([...silent].filter((state) => only && !only.has(state)));
      // Screen readers meet the marks in the order of the fields.
      let before: Element | undefined;
      for (const state of states) {
        if (counts.has(state)) {
          const { seen } = state;
          const says = seen?.page;
          if (says && state.shown.length && state.shown.every((f) => saysTheSame(f.message, says)))
            silent.add(state);
          if (!seen || (silent.has(state) && !state.ringed)) state.view?.hide();
          else viewOf(state).draw(state, pictureOf(state, seen, counts.get(state)));
        }
        const part = state.view?.element;
        if (part && !part.isConnected) {
          if (before) before.after(part);
          else host.root.prepend(part);
        }
        before = part ?? before;
      }
      return silent;
    },
  };

  function pictureOf(
    state: FieldState,
    { box, level, theme, place }: Measured,
    count: Counter | undefined,
  ): Picture {
    const own = (length: number) => Math.round((length / origin.scale) * 10) / 10;
    return {
      x: own(box.x - origin.x),
      y: own(box.y - origin.y),
      width: own(box.width),
      height: own(box.height),
      level,
      theme,
      place: { ...place, width: own(place.width) },
      open: isOpen(state),
      counter: count,
    };
  }
}
