/** Draws all fields in one frame: first reads every rectangle, then writes every position. */
import { themeBehind } from './colour';
import type { Host } from './host';
import { pageErrorOf, saysTheSame } from './page-error';
import { type Box, choosePlace, type Place } from './place';
import type { FieldState } from './state';
import { clippers, isCovered, measureFree, stackLevel, visibleArea } from './surroundings';
import type { Counter } from './types';
import type { Picture, View } from './view';

/** What is known about a field's surroundings until something in the page changes. */
interface Surroundings {
  anchor: HTMLElement;
  clips: readonly Element[];
  level: number;
  theme: 'light' | 'dark';
  /** Looked up once there is something to say. */
  pageError?: string;
  /** Unknown while part of the surroundings is outside the viewport. */
  place?: Place;
  width: number;
  /** Whether something lay over the field when it was at this place. */
  covered?: { x: number; y: number; is: boolean };
}

export interface Layer {
  /** `full` also looks again at what surrounds the fields. Returns the fields where the page says the same. */
  draw(states: readonly FieldState[], full: boolean): ReadonlySet<FieldState>;
  /** Where a field is in the viewport, when it can be seen. */
  boxOf(state: FieldState): Box | undefined;
  themeOf(state: FieldState): 'light' | 'dark';
  viewOf(state: FieldState): View;
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

const NO_MESSAGE: Place = { mark: 'right', message: 'none', width: 0 };
/** A frame this close outside still counts as in view, so that marks do not pop in. */
const EDGE = 1;

const boxFrom = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height });

/** Creates the layer of one host. */
export function createLayer({ document, host, createView, counter, isOpen }: LayerOptions): Layer {
  const views = new Map<string, View>();
  const known = new Map<string, Surroundings>();
  const boxes = new Map<string, Box>();

  const viewOf = (state: FieldState): View => {
    const old = views.get(state.key);
    if (old) return old;
    const view = createView(state);
    views.set(state.key, view);
    return view;
  };

  const lookAround = (anchor: HTMLElement): Surroundings => {
    const within = host.element.parentElement ?? document.documentElement;
    return {
      anchor,
      clips: clippers(anchor),
      level: stackLevel(anchor, within),
      theme: themeBehind(anchor),
      width: 0,
    };
  };

  const inView = (box: Box, area: Box): boolean => {
    const middle = box.y + box.height / 2;
    return (
      box.width > 0 &&
      box.height > 0 &&
      middle > area.y &&
      middle < area.y + area.height &&
      box.x + box.width <= area.x + area.width + EDGE &&
      box.x + box.width > area.x
    );
  };

  /** The message has to stay inside what clips the field. */
  const fits = (place: Place, box: Box, area: Box): Place =>
    place.message === 'below' && box.y + box.height + 20 > area.y + area.height ? NO_MESSAGE : place;

  const measure = (
    state: FieldState,
    anchors: readonly HTMLElement[],
    full: boolean,
    screen: { width: number; height: number },
  ): { box: Box; around: Surroundings; place: Place; silent: boolean } | undefined => {
    const { anchor } = state.field;
    if (!anchor.isConnected) return undefined;
    const box = boxFrom(anchor.getBoundingClientRect());
    let around = known.get(state.key);
    if (full || around?.anchor !== anchor) around = lookAround(anchor);
    known.set(state.key, around);
    const area = visibleArea(around.clips, screen);
    const seen = anchor.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (!seen || !inView(box, area)) return undefined;
    if (!around.place || around.width !== box.width) {
      const free = measureFree(anchor, box, host.element);
      around.place = free && choosePlace(free, box);
      around.width = box.width;
    }
    const { covered } = around;
    if (!covered || covered.x !== box.x || covered.y !== box.y)
      around.covered = { x: box.x, y: box.y, is: isCovered(anchor, box, host.element) };
    if (around.covered?.is) return undefined;
    if (state.shown.length) around.pageError ??= pageErrorOf(state.field, anchors);
    const page = around.pageError;
    const silent = !!page && state.shown.every((f) => saysTheSame(f.message, page));
    const place = fits(around.place ?? NO_MESSAGE, box, area);
    return { box, around, place: page ? { ...place, message: 'none' } : place, silent };
  };

  return {
    viewOf,
    boxOf: (state) => boxes.get(state.key),
    themeOf: (state) => known.get(state.key)?.theme ?? themeBehind(state.field.anchor),
    keep(states) {
      const alive = new Set(states.map((s) => s.key));
      for (const [key, view] of views)
        if (!alive.has(key)) {
          view.element.remove();
          for (const map of [views, known, boxes]) map.delete(key);
        }
    },
    draw(states, full) {
      const anchors = states.map((s) => s.field.anchor);
      const origin = host.origin();
      const root = document.documentElement;
      const screen = { width: root.clientWidth, height: document.defaultView?.innerHeight ?? 0 };
      const lively = states.map((state) => ({ state, count: counter(state) }));
      const pictures = lively.map(({ state, count }) => ({
        state,
        count,
        seen: state.shown.length || state.ok || count ? measure(state, anchors, full, screen) : undefined,
      }));
      const silent = new Set<FieldState>();
      // Screen readers meet the marks in the order of the fields.
      let before: Element | undefined;
      for (const { state, seen, count } of pictures) {
        if (seen) boxes.set(state.key, seen.box);
        else boxes.delete(state.key);
        if (seen?.silent && state.shown.length) silent.add(state);
        if (!seen || silent.has(state) || !(state.shown.length || state.ok || count))
          views.get(state.key)?.hide();
        else viewOf(state).draw(state, pictureOf(state, seen, origin, count));
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
    { box, around, place }: { box: Box; around: Surroundings; place: Place },
    origin: { x: number; y: number; scale: number },
    count: Counter | undefined,
  ): Picture {
    const own = (length: number) => Math.round((length / origin.scale) * 10) / 10;
    return {
      x: own(box.x - origin.x),
      y: own(box.y - origin.y),
      width: own(box.width),
      height: own(box.height),
      level: around.level,
      theme: around.theme,
      place: { ...place, width: own(place.width) },
      open: isOpen(state),
      counter: count,
    };
  }
}
