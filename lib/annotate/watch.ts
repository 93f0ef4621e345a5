/** What makes us draw again: one request per frame, no polling. */
import { asTextBox } from './elements';
import type { FieldState } from './state';

export interface Frames {
  /** Asks for a drawing of all fields; `around` when the page may have changed around them. */
  request(around: boolean): void;
  /** Asks for a drawing of this field; nothing else has changed. */
  requestOne(state: FieldState): void;
}

/** While someone types, looking around waits for a gap between the keys (ms). */
const TYPING_GAP = 200;

/**
 * Runs `draw` once in the next frame, however often it is asked; `only`: the fields that were asked for, undefined for
 * all. A hidden tab draws when it is shown.
 */
export function createFrames(
  signal: AbortSignal,
  isTyping: () => boolean,
  draw: (around: boolean, only?: ReadonlySet<FieldState>) => void,
): Frames {
  let waiting = 0;
  let around = false;
  let only: Set<FieldState> | undefined = new Set();
  let later: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    if (waiting || signal.aborted) return;
    waiting = requestAnimationFrame(() => {
      waiting = 0;
      const asked = [around, only] as const;
      around = false;
      only = new Set();
      draw(...asked);
    });
  };
  const askAll = () => {
    only = undefined;
    ask();
  };
  const askAround = () => {
    around = true;
    askAll();
  };
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(waiting);
    clearTimeout(later);
  });
  return {
    requestOne(state) {
      only?.add(state);
      ask();
    },
    request(full) {
      if (!full) return askAll();
      clearTimeout(later);
      if (!isTyping()) return askAround();
      later = setTimeout(askAround, TYPING_GAP);
      askAll();
    },
  };
}

/** Attributes whose change can move, hide or annotate a field. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'open', 'aria-describedby', 'aria-invalid', 'disabled'];
/** Beyond this many records of one burst we only look at everything anew. */
const MAX_RECORDS = 300;

export interface Watch {
  /** Follows the boxes of these elements and the trees they are in. */
  follow(anchors: readonly HTMLElement[]): void;
}

/** Watches page, scrolling and sizes. `changed` gets the nodes that the page changed, `isOurs` tells our own writing. */
export function watchPage(
  document: Document,
  signal: AbortSignal,
  frames: Frames,
  isOurs: (record: MutationRecord) => boolean,
  changed: (targets: readonly Node[]) => void,
): Watch {
  const mutations = new MutationObserver((records) => {
    if (records.every(isOurs)) return;
    changed(records.slice(0, MAX_RECORDS).map((record) => record.target));
    frames.request(true);
  });
  const around = () => frames.request(true);
  const moved = () => frames.request(false);
  /** A text that scrolls inside its box moves no field. */
  const scrolled = ({ target }: Event) => {
    if (!asTextBox(target as Element)) moved();
  };
  const sizes = new ResizeObserver(around);
  const trees = new Set<Node>();
  const quiet = { capture: true, passive: true, signal };

  const watchTree = (tree: Document | ShadowRoot) => {
    if (trees.has(tree)) return;
    trees.add(tree);
    mutations.observe(tree, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ATTRIBUTES,
    });
    tree.addEventListener('scroll', scrolled, quiet);
    for (const type of ['transitionend', 'animationend', 'load', 'toggle'])
      tree.addEventListener(type, around, quiet);
  };
  watchTree(document);
  globalThis.addEventListener('resize', around, quiet);
  globalThis.addEventListener('pageshow', around, quiet);
  document.addEventListener('visibilitychange', around, quiet);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', around, { signal });
  signal.addEventListener('abort', () => {
    mutations.disconnect();
    sizes.disconnect();
  });

  let followed = new Set<Element>();
  return {
    follow(anchors) {
      const next = new Set<Element>([document.documentElement, ...anchors]);
      for (const element of followed) if (!next.has(element)) sizes.unobserve(element);
      for (const element of next) if (!followed.has(element)) sizes.observe(element);
      followed = next;
      for (const anchor of anchors) watchTree(anchor.getRootNode() as Document | ShadowRoot);
    },
  };
}
