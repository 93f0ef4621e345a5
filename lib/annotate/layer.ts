/** Draws all fields in one frame: first reads every rectangle, then writes every position. */
import type { Host } from './host';
import { createMeasurer, type Measured } from './measure';
import type { Box } from './place';
import type { FieldState } from './state';
import type { Counter } from './types';
import type { Picture, View } from './view';

export interface Layer {
  /**
   * `full` also looks again at what surrounds the fields; `only` leaves all others as they are.
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
  const views = new Map<string, View>();
  const measurer = createMeasurer(host.element);
  /** Fields with a ring around them. */
  const ringed = new Set<string>();
  const boxes = new Map<string, Box>();
  /** Of the last drawing. */
  let silent = new Set<FieldState>();

  const isLively = (state: FieldState, count: Counter | undefined) =>
    state.shown.length > 0 || state.ok || !!count || ringed.has(state.key);

  const viewOf = (state: FieldState): View => {
    const old = views.get(state.key);
    if (old) return old;
    const view = createView(state);
    views.set(state.key, view);
    return view;
  };

  return {
    isBehind: measurer.isBehind,
    boxOf: (state) => boxes.get(state.key),
    themeOf: measurer.themeOf,
    ring(state) {
      ringed.add(state.key);
      viewOf(state).flash(() => ringed.delete(state.key));
    },
    keep(states) {
      const alive = new Set(states.map((s) => s.key));
      for (const [key, view] of views)
        if (!alive.has(key)) {
          view.element.remove();
          for (const map of [views, boxes]) map.delete(key);
          measurer.forget(key);
        }
    },
    draw(states, full, only) {
      const anchors = states.map((s) => s.field.anchor);
      const origin = host.origin();
      const root = document.documentElement;
      const screen = { width: root.clientWidth, height: document.defaultView?.innerHeight ?? 0 };
      measurer.begin(full);
      const pictures = new Map(
        states
          .filter((state) => !only || only.has(state))
          .map((state) => {
            const count = counter(state);
            const seen = isLively(state, count) ? measurer.measure(state, anchors, screen) : undefined;
            return [state, { count, seen }] as const;
          }),
      );
      silent = new Set([...silent].filter((state) => only && !pictures.has(state)));
      // Screen readers meet the marks in the order of the fields.
      let before: Element | undefined;
      for (const state of states) {
        const picture = pictures.get(state);
        if (picture) {
          const { seen, count } = picture;
          if (seen) boxes.set(state.key, seen.box);
          else boxes.delete(state.key);
          if (seen?.silent && state.shown.length) silent.add(state);
          if (!seen || (silent.has(state) && !ringed.has(state.key))) views.get(state.key)?.hide();
          else viewOf(state).draw(state, pictureOf(state, seen, origin, count));
        }
        const part = views.get(state.key)?.element;
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
    origin: { x: number; y: number; scale: number },
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
