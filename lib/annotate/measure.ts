/** Reads where a field is, whether it can be seen, and what is around it. Writes nothing. */
import { themeBehind } from './colour';
import { pageErrorOf } from './page-error';
import { type Box, choosePlace, type Place } from './place';
import type { FieldState } from './state';
import { clippers, isCovered, measureFree, stackLevel, visibleArea } from './surroundings';

/** What is known about a field's surroundings until something in the page changes. */
export interface Surroundings {
  anchor: HTMLElement;
  clips: readonly Element[];
  level: number;
  theme: 'light' | 'dark';
  /** Looked up once there is something to say. */
  pageError?: string;
  /** Unknown while part of the surroundings is outside the viewport. */
  place?: Place;
  /** Where the field was when its place was looked for. */
  placed?: Box;
  /** The page may have changed since. */
  stale?: boolean;
  /** Whether something lay over the field when it was at this place. */
  covered?: { x: number; y: number; is: boolean };
}

/** A field that can be seen. */
export interface Measured {
  box: Box;
  level: number;
  theme: 'light' | 'dark';
  place: Place;
  /** What the page itself says at the field; undefined where it was not asked. */
  page: string | undefined;
}

export interface Measurer {
  /** A drawing begins; the surroundings of these are looked at again, in this drawing or the next ones. */
  begin(stale: readonly FieldState[]): void;
  /** The time of this drawing was too short for all surroundings. */
  isBehind(): boolean;
  /** Undefined when the field cannot be seen, or was not looked at yet. */
  measure(
    state: FieldState,
    anchors: readonly HTMLElement[],
    screen: { width: number; height: number },
  ): Measured | undefined;
  themeOf(state: FieldState): 'light' | 'dark';
}

const NO_MESSAGE: Place = { mark: 'right', message: 'none', width: 0 };
/** A frame this close outside still counts as in view, so that marks do not pop in. */
const EDGE = 1;

/** Looking around takes many hit tests: after this time a drawing begins no second one (ms). */
const SHARE = 4;

const boxFrom = ({ left, top, width, height }: DOMRect): Box => ({ x: left, y: top, width, height });

const lookAround = (anchor: HTMLElement, host: Element): Surroundings => {
  const within = host.parentElement ?? anchor.ownerDocument.documentElement;
  return {
    anchor,
    clips: clippers(anchor),
    level: stackLevel(anchor, within),
    theme: themeBehind(anchor),
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

/** A place fits as long as the field keeps its width; where none was found, until the field has moved. */
const isPlaced = ({ place, placed }: Surroundings, box: Box): boolean =>
  placed?.width === box.width && (!!place || (placed.x === box.x && placed.y === box.y));

/** Creates the measurer; fields remember their surroundings until it is told to look again. */
export function createMeasurer(host: Element): Measurer {
  let begun = 0;
  let looked = 0;
  let behind = false;
  const mayLook = () => {
    const may = !looked || performance.now() - begun < SHARE;
    if (may) looked++;
    else behind = true;
    return may;
  };
  return {
    begin(stale) {
      begun = performance.now();
      looked = 0;
      behind = false;
      for (const { around } of stale) if (around) around.stale = true;
    },
    isBehind: () => behind,
    themeOf: (state) => state.around?.theme ?? themeBehind(state.field.anchor),
    measure(
      state: FieldState,
      anchors: readonly HTMLElement[],
      screen: { width: number; height: number },
    ): Measured | undefined {
      const { anchor } = state.field;
      if (!anchor.isConnected) return undefined;
      const box = boxFrom(anchor.getBoundingClientRect());
      let { around } = state;
      const isNew = around?.anchor !== anchor;
      const again = !isNew && !!around?.stale && mayLook();
      if (!around || isNew || again) around = lookAround(anchor, host);
      state.around = around;
      const area = visibleArea(around.clips, screen);
      const seen = anchor.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (!seen || !inView(box, area)) return undefined;
      if (!isPlaced(around, box)) {
        if (again || mayLook()) {
          const free = measureFree(anchor, box, host);
          around.place = free && choosePlace(free, box);
          around.placed = box;
        } else if (!around.placed) return undefined;
      }
      const { covered } = around;
      if (!covered || covered.x !== box.x || covered.y !== box.y)
        around.covered = { x: box.x, y: box.y, is: isCovered(anchor, box, host) };
      if (around.covered?.is) return undefined;
      if (state.shown.length) around.pageError ??= pageErrorOf(state.field, anchors);
      const page = around.pageError;
      const place = fits(around.place ?? NO_MESSAGE, box, area);
      const { level, theme } = around;
      return { box, level, theme, place: page ? { ...place, message: 'none' } : place, page };
    },
  };
}
