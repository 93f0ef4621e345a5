/** Kept in its place but cut off altogether, as some lists and boxes are while they are not to be seen (Chosen). */

// As browsers write computed styles. A rectangle without height ends where it begins.
const PATH = /inset\((?:[5-9]\d|100)%|circle\(0|polygon\(0px 0px, 0px 0/;
const RECT = /^rect\((-?\d+px), \S+ \1|^rect\(0px, 1px, 1px, 0/;

/** By a path, or by a rectangle, which only counts for what stands outside of the flow. */
export const isCut = (css: CSSStyleDeclaration): boolean =>
  PATH.test(css.clipPath) || (/absolute|fixed/.test(css.position) && RECT.test(css.clip));
