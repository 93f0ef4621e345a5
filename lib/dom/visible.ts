/**
 * Can a person see this box, here or by scrolling? Independent of the viewport: long forms are filled
 * below the fold. Reads layout only, writes nothing, so all fields cost one layout.
 */

import { isCut } from './cut';
import { flatContains, flatParent, meet } from './flat-tree';
import { isFrameSeen } from './frame-seen';

const FADED = /opacity\(0(?:\.0\d*)?\)/;

export type VisibilityReader = (root: Element) => boolean;

interface Chain {
  dead: boolean;
  /** Boxes that cut their content, innermost first. */
  clips: readonly { el: Element; scrolls: boolean; box: DOMRect }[];
  /** Placed against the window. */
  fixed: boolean;
  /** Stays in view while the page scrolls, so what it covers now it does not cover for good. */
  pinned: boolean;
}

/** One reader per scan: verdicts of ancestors are shared between the fields below them. */
export function visibilityReader(doc: Document): VisibilityReader {
  const view = doc.defaultView!;
  const chains = new Map<Element, Chain>();
  const top = doc.documentElement;
  const atTop = (el: Element) => el === top || el === doc.body;
  // The frames up to the top are judged as a field is: one document after the other.
  // Behind an open dialog that takes the page over nobody types; one without a box to fill is a notice.
  const dialog =
    Array.from(doc.querySelectorAll('[aria-modal=true],dialog:modal')).findLast(
      (el) => el.getClientRects().length && el.querySelector('input,textarea,select,slot'),
    ) ?? overPage();
  const framed = isFrameSeen(view, (frame, around) => visibilityReader(around)(frame));

  /** The same without a role: a veil over the whole window, and the box with fields it came with. */
  function overPage(): Element | undefined {
    let veil = doc.elementFromPoint?.(1, 1) ?? null;
    while (veil && getComputedStyle(veil).position !== 'fixed') veil = veil.parentElement;
    const box = veil?.getBoundingClientRect();
    if (!box || box.width < top.clientWidth || box.height < view.innerHeight) return undefined;
    while (veil && veil.querySelectorAll('input,textarea,select').length < 2) veil = veil.parentElement;
    return veil && !atTop(veil) ? veil : undefined;
  }

  function chainOf(el: Element): Chain {
    const known = chains.get(el);
    if (known) return known;
    const parent = flatParent(el);
    const above = parent ? chainOf(parent) : { dead: false, clips: [], fixed: false, pinned: false };
    const chain = above.dead ? above : ownChain(el, above);
    chains.set(el, chain);
    return chain;
  }

  /** An empty box that fades in when it is entered, since its label lies in its place until then. */
  const isResting = (el: Element, css: CSSStyleDeclaration): boolean => {
    if (!/opacity|all/.test(css.transitionProperty) || !/[1-9]/.test(css.transitionDuration)) return false;
    for (let up = flatParent(el), i = 0; up && i < 3; up = flatParent(up), i++) {
      const label = up.querySelector('label,[class*=label]');
      if (label) return meet(label, el);
    }
    return false;
  };

  function ownChain(el: Element, above: Chain): Chain {
    const css = getComputedStyle(el);
    // Few properties: this runs for every ancestor of every field. `display` shows in the field's own box.
    const { position } = css;
    const dead =
      (Number(css.opacity) < 0.1 && !isResting(el, css)) ||
      FADED.test(css.filter) ||
      isCut(css) ||
      (position !== 'static' && Number(css.zIndex) < 0 && !atTop(el)) ||
      (!atTop(el) && (el.getAttribute('aria-hidden') === 'true' || el.hasAttribute('inert')));
    const fixed = above.fixed || position === 'fixed';
    const pinned = fixed || above.pinned || position === 'sticky';
    const cuts = !atTop(el) && css.overflowX !== 'visible' && css.display !== 'inline';
    if (!cuts || dead) return { dead, clips: above.clips, fixed, pinned };
    const scrolls = /auto|scroll/.test(css.overflowX + css.overflowY);
    return { dead, fixed, pinned, clips: [{ el, scrolls, box: el.getBoundingClientRect() }, ...above.clips] };
  }

  const cut = (box: DOMRect, { el, scrolls, box: frame }: Chain['clips'][number]): boolean => {
    if (frame.width < 3 || frame.height < 3) return true;
    // What lies before the start of a scroll area can never be scrolled to.
    const left = scrolls ? frame.left - el.scrollLeft : frame.left;
    const head = scrolls ? frame.top - el.scrollTop : frame.top;
    if (box.right <= left || box.bottom <= head) return true;
    return !scrolls && (box.left >= frame.right || box.top >= frame.bottom);
  };

  /** Something that does not belong to the field lies over all of it (bars that stay while scrolling do not count). */
  function covered(root: Element, box: DOMRect): boolean {
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    if (x < 0 || y < 0 || x >= view.innerWidth || y >= view.innerHeight) return coveredBySibling(root, box);
    const hit = (root.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (!hit || flatContains(root, hit) || flatContains(hit, root)) return false;
    return !chainOf(hit).pinned && hidesAll(hit, box) && !root.closest('label')?.contains(hit);
  }

  const hidesAll = (over: Element, box: DOMRect): boolean => {
    const c = over.getBoundingClientRect();
    const whole =
      c.left <= box.left + 1 &&
      c.top <= box.top + 1 &&
      c.right >= box.right - 1 &&
      c.bottom >= box.bottom - 1;
    if (!whole) return false;
    const css = getComputedStyle(over);
    const solid = /^rgb\(|, ?1\)$/.test(css.backgroundColor) || css.backgroundImage !== 'none';
    return solid && css.pointerEvents !== 'none';
  };

  function coveredBySibling(root: Element, box: DOMRect): boolean {
    for (let at: Element | null = root, up = 0; at && up < 2; at = at.parentElement, up++) {
      const parent: Element | null = at.parentElement;
      if (!parent || parent.childElementCount > 6) continue;
      for (let other: Element | null = parent.firstElementChild; other; other = other.nextElementSibling)
        if (other !== at && hidesAll(other, box) && getComputedStyle(other).position === 'absolute')
          return true;
    }
    return false;
  }

  return (root) => {
    if (!framed || (dialog && !flatContains(dialog, root))) return false;
    const chain = chainOf(root);
    if (chain.dead || getComputedStyle(root).visibility !== 'visible') return false;
    const own = root.getBoundingClientRect();
    if (own.width < 3 || own.height < 3) return false;
    let box = own;
    for (const clip of chain.clips) {
      if (clip.el === root) continue; // its frame cuts its children, not itself
      if (cut(box, clip)) return false;
      if (clip.scrolls) box = clip.box; // it can be scrolled into this frame
    }
    const x = chain.fixed ? 0 : view.scrollX;
    const y = chain.fixed ? 0 : view.scrollY;
    if (box.right + x <= 0 || box.bottom + y <= 0 || box.left + x > top.clientWidth + 3000) return false;
    return !covered(root, own);
  };
}
