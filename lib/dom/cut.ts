/** Kept in its place but cut off altogether, as some lists and boxes are while they are not to be seen (Chosen). */

const PATH = /inset\((?:[5-9]\d|100)%|circle\(0|polygon\(0(?:px)?\s0(?:px)?,\s?0(?:px)?\s0/;
const RECT = /^rect\(\s*(-?\d+)px,?\s+(-?\d+)px,?\s+\1px|^rect\(0px,? 1px,? 1px,? 0px/;

/** By a path, or by a rectangle, which only counts for what stands outside of the flow. */
export const isCut = ({ clip, clipPath, position }: CSSStyleDeclaration): boolean =>
  PATH.test(clipPath) || (/absolute|fixed/.test(position) && RECT.test(clip));
