/** Reads where a field is, whether it can be seen, and what is around it. Writes nothing. */
import { themeBehind } from './colour';
import { pageErrorOf, saysTheSame } from './page-error';
import { type Box, choosePlace, type Place } from './place';
import type { FieldState } from './state';
import { clippers, isCovered, measureFree, stackLevel, visibleArea } from './surroundings';

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

/** A field that can be seen. */
export interface Measured {
  box: Box;
  level: number;
  theme: 'light' | 'dark';
  place: Place;
  /** The page itself says what we would say. */
  silent: boolean;
}

export interface Measurer {
  /** `full` looks at the surroundings again; undefined when the field cannot be seen. */
  measure(
    state: FieldState,
    anchors: readonly HTMLElement[],
    full: boolean,
    screen: { width: number; height: number },
  ): Measured | undefined;
  themeOf(state: FieldState): 'light' | 'dark';
  forget(key: string): void;
}

const NO_MESSAGE: Place = { mark: 'right', message: 'none', width: 0 };
/** A frame this close outside still counts as in view, so that marks do not pop in. */
const EDGE = 1;

const boxFrom = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height });

const lookAround = (anchor: HTMLElement, host: Element): Surroundings => {
  const within = host.parentElement ?? anchor.ownerDocument.documentElement;
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

/** Creates the measurer; it remembers surroundings until told to look again. */
export function createMeasurer(host: Element): Measurer {
  const known = new Map<string, Surroundings>();
  return {
    themeOf: (state) => known.get(state.key)?.theme ?? themeBehind(state.field.anchor),
    forget: (key) => void known.delete(key),
    measure(
      state: FieldState,
      anchors: readonly HTMLElement[],
      full: boolean,
      screen: { width: number; height: number },
    ): Measured | undefined {
      const { anchor } = state.field;
      if (!anchor.isConnected) return undefined;
      const box = boxFrom(anchor.getBoundingClientRect());
      let around = known.get(state.key);
      if (full || around?.anchor !== anchor) around = lookAround(anchor, host);
      known.set(state.key, around);
      const area = visibleArea(around.clips, screen);
      const seen = anchor.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!seen || !inView(box, area)) return undefined;
      if (!around.place || around.width !== box.width) {
        const free = measureFree(anchor, box, host);
        around.place = free && choosePlace(free, box);
        around.width = box.width;
      }
      const { covered } = around;
      if (!covered || covered.x !== box.x || covered.y !== box.y)
        around.covered = { x: box.x, y: box.y, is: isCovered(anchor, box, host) };
      if (around.covered?.is) return undefined;
      if (state.shown.length) around.pageError ??= pageErrorOf(state.field, anchors);
      const page = around.pageError;
      const silent = !!page && state.shown.every((f) => saysTheSame(f.message, page));
      const place = fits(around.place ?? NO_MESSAGE, box, area);
      const { level, theme } = around;
      return { box, level, theme, place: page ? { ...place, message: 'none' } : place, silent };
    },
  };
}
