/**
 * Opening a widget's popup and closing it again. A popup is what becomes visible after a press: new nodes
 * and nodes whose style, class or hidden state changed, wherever the library mounts them.
 */
import { isCut } from '../../dom/cut';
import { chooserOf } from '../../dom/drawn';
import { classOf, flatChildren, flatParent, namedBy, outermost } from '../../dom/flat-tree';
import type { Unit } from '../../dom/types';
import type { WidgetEnvironment } from '../types';
import { fakeFocus, isLaidOut, isShown, key, press } from './events';
import { isOut } from './listbox';
import { waitFor, waitForTimer, watch } from './wait';

export interface Popup {
  /** The visible boxes, outermost ones. */
  boxes(): HTMLElement[];
  /** False too while it is only on its way out. */
  isOpen(): boolean;
  /** Closes it when it is still open; resolves when it is gone or nothing helps. */
  close(): Promise<void>;
}

/** Boxes that are on their way out, and whose they were: an animation of the last popup is not the next one. */
const leaving = new Map<HTMLElement, Element>();

/** On its way out: its own class says so, or nothing in it takes the pointer any more. */
const isLeaving = (boxes: readonly Element[]) =>
  boxes.length > 0 &&
  boxes.every(
    (b) =>
      [b, ...b.children].some((e) => /[-_]leave|closing|-exit|out-active/.test(classOf(e))) ||
      [b, ...b.querySelectorAll('*')].every((e) => getComputedStyle(e).pointerEvents === 'none'),
  );

/** The innermost box that holds all of this one: what is around it may stay when it goes, and hold the next. */
const coreOf = (box: HTMLElement): HTMLElement => {
  const inside = [...box.children].filter((c): c is HTMLElement => isElement(c) && isLaidOut(c));
  return inside.length === 1 ? coreOf(inside[0]!) : box;
};

/** Whose box it was that closed with an earlier popup and has not been out of sight since. */
const oldOwner = (box: HTMLElement): Element | undefined => {
  if (!leaving.size) return undefined;
  const core = coreOf(box);
  for (const [old, owner] of leaving) {
    if (!isLaidOut(old)) leaving.delete(old);
    else if (old.contains(core) || core.contains(old)) return owner;
  }
  return undefined;
};

/** A popup touches its widget. One further off, or one that was open before, counts only after a while. */
const NEAR = 150;
const DOUBT = 1200;
/** Narrower than any list: the sign that one loads, in the place of an arrow. */
const ICON = 32;
/** How often a list that shuts by itself is opened again. */
const REOPENED = 2;
/** An animation begins, the page is told of its end, a list comes back: all within some frames. */
const FRAMES = 60;
/** The same in a page that is hardly drawn: no two frames came in this time. */
const FRAMELESS = 150;
/** What slowed down timers still bring where no frame is drawn at all comes in this time beyond the usual. */
const IN_VAIN = 2500;

const isNear = (root: Element, box: Element) => distance(root, box) < NEAR;

const isElement = (node: Node): node is HTMLElement => node.nodeType === 1 && 'style' in node;

/** Lies over the window and takes no pointer: it stays when what it holds is gone (Angular's CDK). */
const isHolder = (el: Element): boolean => {
  const { position, pointerEvents } = getComputedStyle(el);
  return position === 'fixed' && pointerEvents === 'none';
};

/** The element itself when it is shown, else the shown boxes inside (a portal wrapper has no size). */
const shownWithin = (el: HTMLElement, depth = 4): HTMLElement[] => {
  if (isLaidOut(el) && !isHolder(el)) return [el];
  if (!depth || getComputedStyle(el).display === 'none') return [];
  return Array.from(flatChildren(el))
    .filter(isElement)
    .flatMap((c) => shownWithin(c, depth - 1));
};

const isExpanded = (root: Element) =>
  root.matches('[aria-expanded=true]') || !!root.querySelector('[aria-expanded=true]');

/** Animations of a box and of what is directly in it; those of a tab behind another may never end. */
const animationsOf = (boxes: readonly Element[]): Animation[] =>
  boxes.flatMap((b) => [b, ...b.children].flatMap((e) => e.getAnimations?.() ?? []));

/**
 * Brings what moves to its end; true when something did. Animations of a page behind another tab take seconds, and
 * a list that is still on its way out covers the next field.
 */
export const hasten = (boxes: readonly Element[]): boolean => {
  let any = false;
  for (const animation of boxes.flatMap((b) => b.getAnimations?.({ subtree: true }) ?? []))
    try {
      animation.finish();
      any = true;
    } catch {
      // One that goes on for ever, such as a sign that something loads.
    }
  return any;
};

/** Ends in sight: Firefox begins the animation of an opening list a frame after the list is there. */
const isEntrance = (animation: Animation): boolean => {
  const { effect } = animation;
  const last = effect && 'getKeyframes' in effect && (effect as KeyframeEffect).getKeyframes().at(-1);
  return !!last && last.opacity !== undefined && Number(last.opacity) > 0.5;
};

/** Some calendars are drawn in a frame of their own (My97). */
const contentOf = (box: HTMLElement): HTMLElement => {
  const frame = box.matches('iframe') ? box : box.querySelector('iframe');
  return (frame as HTMLIFrameElement | null)?.contentDocument?.body ?? box;
};

/** How far a box lies from the widget: its own popup touches it. */
const distance = (root: Element, box: Element): number => {
  const [a, b] = [root.getBoundingClientRect(), box.getBoundingClientRect()];
  const gap = (lo1: number, hi1: number, lo2: number, hi2: number) => Math.max(0, lo2 - hi1, lo1 - hi2);
  return gap(a.top, a.bottom, b.top, b.bottom) + gap(a.left, a.right, b.left, b.right);
};

/** Lies under one of the boxes, as all of a page lies under a sheet and what is behind the sheet. */
const isUnder = (root: Element, boxes: readonly Element[]): boolean => {
  const { left, top, width, height } = root.getBoundingClientRect();
  const over = root.ownerDocument.elementFromPoint(left + width / 2, top + height / 2);
  // What the widget draws over its own middle covers nothing of it.
  return !root.contains(over) && boxes.some((b) => b.contains(over) && !b.contains(root));
};

/** What the widget says it controls. */
export const linked = ({ root, element }: Unit): HTMLElement[] =>
  [element, root, ...root.querySelectorAll('[aria-controls],[aria-owns]')].flatMap((el) => [
    ...namedBy(el, 'aria-controls'),
    ...namedBy(el, 'aria-owns'),
  ]);

/** Places to press, best first: a button for it, what takes the focus, the box around it, boxes in between. */
export const triggers = (control: Unit): HTMLElement[] => {
  const { element, root } = control;
  const list: (Element | null)[] = [chooserOf(root) ?? element, element];
  for (let up = element.parentElement; up && root.contains(up) && up !== root; up = up.parentElement)
    list.push(up);
  const arrow = '[class*=rrow],[class*=aret],[class*=rigger],[tabindex="-1"][aria-haspopup]';
  list.push(root, root.querySelector(arrow), root.firstElementChild);
  return [...new Set(list)].filter(
    (el): el is HTMLElement => !!el && isElement(el) && (el === element || isShown(el)),
  );
};

/** What lies over the whole window behind a popup and closes it when pressed. */
const backdrop = (env: WidgetEnvironment, boxes: readonly HTMLElement[]): Element | undefined => {
  const view = env.document.defaultView as Window;
  return [2, view.innerHeight - 2]
    .flatMap((y) => [2, view.innerWidth - 2].flatMap((x) => env.document.elementFromPoint(x, y) ?? []))
    .find((el) => {
      const box = el.getBoundingClientRect();
      const whole = box.width >= view.innerWidth - 20 && box.height >= view.innerHeight - 20;
      return whole && getComputedStyle(el).position === 'fixed' && !boxes.some((b) => el.contains(b));
    });
};

/** Presses outside of everything, which closes popups; then leaves the field; Escape last, it may close a dialog. */
const dismiss = async (
  control: Unit,
  env: WidgetEnvironment,
  boxes: () => readonly HTMLElement[],
  open: () => boolean,
): Promise<void> => {
  const gone = (ms: number) => waitFor(env, () => !open(), ms);
  const { body } = env.document;
  const { element, root } = control;
  // The page may have given the focus to a box of its own within the widget.
  const active = (root.getRootNode() as Document | ShadowRoot).activeElement;
  const at = root.contains(active) ? (active as HTMLElement) : element;
  const steps = [
    () => press(backdrop(env, boxes()) ?? body),
    () => {
      at.blur();
      if (!env.document.hasFocus()) fakeFocus(at, false);
    },
    () => key(at, 'Escape'),
    () => key(boxes()[0] ?? at, 'Escape'),
  ];
  for (const step of steps) {
    if (!open()) return;
    step();
    if (await gone(350)) return;
  }
  // A page that is busy, or behind another tab, may only be late.
  await gone(1500);
};

/** How long a stopped fill goes on shutting what it had opened (ms). */
const GIVEN_UP = 4000;

/** Switched off for readers or the pointer, as all of a page is behind a popup that takes it over. */
const isLocked = (el: Element): boolean => {
  for (let at: Element | null = el; at; at = flatParent(at))
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return true;
  return false;
};

/**
 * Opens the popup of a widget and answers once `has` finds in it what the caller looks for; undefined when
 * nothing opens. `has` sees every box that became visible.
 */
export const openPopup = async (
  control: Unit,
  env: WidgetEnvironment,
  has: (box: HTMLElement) => boolean,
  patience = 2500,
): Promise<Popup | undefined> => {
  const { root, element } = control;
  const wasLocked = isLocked(root);
  const wasExpanded = isExpanded(root);
  const scope = root.parentElement ?? root;
  // What holds the widget is no popup of it, even when what was pressed is drawn anew by the choice.
  const holders = new Set<Element>();
  for (let up: Element | null = element; up; up = up.parentElement) holders.add(up);
  const before = new WeakSet<Element>();
  const around = [...scope.querySelectorAll('*')];
  const cut = around.filter((el) => isCut(getComputedStyle(el)));
  for (const el of around) if (isShown(el) && !cut.some((c) => c.contains(el))) before.add(el);
  // Choices of other rows, which may only look another way once they have lost the focus.
  const rows = new Set<Element>();
  for (const choice of env.document.querySelectorAll('[type=checkbox],[type=radio],[role=radio]'))
    if ([choice, choice.parentElement!].some(isShown))
      for (let up = choice.parentElement; up && !rows.has(up); up = up.parentElement) rows.add(up);
  const seen = new Set<HTMLElement>(linked(control));
  const stop = watch(env, element, (records) => {
    for (const r of records) {
      for (const n of r.addedNodes) if (isElement(n)) seen.add(n);
      if (r.type === 'attributes' && isElement(r.target)) seen.add(r.target);
    }
  });
  const start = performance.now();
  /** What `el` newly shows: itself, or (a state class on the widget) something inside it. */
  const shownBy = (el: HTMLElement): HTMLElement[] => {
    if (!holders.has(el)) return root.contains(el) && before.has(el) ? [] : shownWithin(el);
    if (!scope.contains(el)) return [];
    return [...el.querySelectorAll<HTMLElement>('*')].filter((d) => !before.has(d) && isShown(d));
  };
  const fresh = (): HTMLElement[] => {
    for (const el of linked(control)) seen.add(el);
    const found = [...seen].filter((el) => el.isConnected).flatMap(shownBy);
    return outermost(
      [...new Set(found)].filter(
        (b) =>
          !isCut(getComputedStyle(b)) &&
          !holders.has(b) &&
          (!rows.has(b) || (isOut(b) && !isOut(root))) &&
          !b.matches('input,textarea,svg') &&
          (element === root || !element.contains(b)),
      ),
    );
  };
  // Behind another tab a popup waits for its first frame, unseen or out of its place, for seconds.
  let doubt = FRAMELESS;
  let isDrawn = false;
  const onFrame = (last: number) =>
    env.document.defaultView?.requestAnimationFrame((now) => {
      isDrawn = true;
      if (now - last < FRAMELESS) doubt = DOUBT;
      else onFrame(now);
    });
  onFrame(0);
  /** In a hidden page what another widget opened stays in the layout for seconds. */
  const isMine = (box: HTMLElement, age: number) => {
    const owner = oldOwner(box);
    return !owner || (age > 2 * DOUBT && (owner === root || !env.document.hidden));
  };
  // What was ours once may still slide to a place further off.
  const ours = new WeakSet<HTMLElement>();
  const boxes = (): HTMLElement[] => {
    const age = performance.now() - start;
    const all = fresh();
    const isOver = isUnder(root, all);
    const found = all
      .map((box) => ({ box, far: distance(root, box) }))
      .filter(
        ({ box, far }) =>
          ours.has(box) || ((((far < NEAR || isOver) && isShown(box)) || age > doubt) && isMine(box, age)),
      )
      .sort((a, b) => a.far - b.far)
      .map(({ box }) => box);
    for (const box of found) ours.add(box);
    return found;
  };
  /** Something has come up, though perhaps it is empty or not in its place yet. */
  const stirred = () =>
    isExpanded(root) ||
    fresh().some((b) => {
      if (oldOwner(b) || before.has(b) || b.offsetWidth < ICON) return false;
      // A row of the form may only have changed its looks; 必填 under a field that was looked into is no list on its way.
      const isOver = isOut(b) && (env.document.hidden || isNear(root, b));
      return has(b) || (isOver && !/error|invalid/i.test(classOf(b)));
    });
  /** The fill was stopped: what is open is shut on time of its own. */
  const onStop = () => {
    stop();
    void dismiss(control, { ...env, signal: AbortSignal.timeout(GIVEN_UP) }, boxes, stirred).catch(() => {});
  };
  env.signal.addEventListener('abort', onStop, { once: true });
  // A widget that is drawn anew while its list loads is gone for good; the caller finds the new one.
  const lists = () => boxes().map(contentOf).filter(has);
  const ready = () => lists().length > 0 || !element.isConnected;
  // A list that opens by a timer opens late in a hidden page (Firefox: by seconds); pressing again would shut it.
  const slow = env.document.hidden ? (env.attempt ? 8 : 2.5) : 1;
  // What a list measures before it draws comes with a frame: a hidden page has few of those, in Chromium none.
  const late = env.document.hidden ? Math.max(patience, 20_000) : patience;
  const isInVain = () => !isDrawn && performance.now() - start > patience + IN_VAIN;
  let open = false;
  let retries = REOPENED;
  const list = triggers(control);
  for (let i = 0; i < list.length && !open && !isInVain(); i++) {
    const trigger = list[i]!;
    press(trigger, trigger === element);
    // A list that loads may take long, but something must show soon.
    open = !!(await waitForTimer(env, ready, i > 0 ? 250 : 450));
    if (open || !stirred()) continue;
    // A second press would close what is only slow to open. What shut when its options arrived is opened again.
    await waitFor(env, () => ready() || !stirred() || isInVain(), late);
    open = !!(await waitFor(env, ready, FRAMES));
    if (!open && !stirred() && retries-- > 0) i--;
  }
  const opened = lists();
  hasten(boxes());
  // Some take no pointer on their way in either.
  await waitFor(env, () => !isLeaving(lists()), 1000);
  const opening = new Set(animationsOf(lists()));
  const saidOpen = isExpanded(root);
  /** On its way out: by its looks, by the widget's own word, or by an animation that began after it was open. */
  const isGoing = () => {
    const begun = animationsOf(lists()).filter((a) => !opening.has(a));
    const isAnimatedAway = begun.length > 0 && !begun.some(isEntrance);
    return isLeaving(lists()) || (saidOpen && !isExpanded(root)) || isAnimatedAway;
  };
  const close = async () => {
    // A single choice closes its popup by itself, perhaps with an animation.
    const expanded = () => lists().length > 0 || (isExpanded(root) && !wasExpanded);
    if (expanded() && !(await waitFor(env, () => !expanded() || isGoing(), 120)))
      await dismiss(control, env, boxes, () => expanded() && !isGoing());
    for (const b of lists()) leaving.set(coreOf(b), root);
    // Its animation begins a frame or two after the word.
    const isGone = () => !opened.some(isLaidOut);
    if (await waitFor(env, () => hasten([...opened, ...boxes()]) || isGone(), FRAMES))
      await waitFor(env, isGone, FRAMES);
    stop();
    if (!wasLocked) await waitFor(env, () => !isLocked(root), 1500 * slow);
    env.signal.removeEventListener('abort', onStop);
  };
  const isOpen = () => lists().length > 0 && !isGoing();
  if (open && element.isConnected) return { boxes: lists, isOpen, close };
  await close();
  // What a hidden page has not drawn may be open all the same, and would take the next press for its own.
  if (env.document.hidden) press(env.document.body);
  return undefined;
};
