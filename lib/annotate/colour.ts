/** Colours as the page computes them: light or dark behind a field, red or not in a text. */
import { flatParent } from '../dom/flat-tree';

/** 0..1 per channel. */
export interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
}

/** Parses a computed colour; lightness-based notations become a grey of that lightness. */
export function parseColour(text: string): Colour | undefined {
  const full = /^r/.test(text) ? 255 : /^l/.test(text) ? 100 : 1;
  const [r, g = 0, b = 0, alpha = 1] = (text.match(/(?<![\w-])-?[\d.]+(e-?\d+)?%?/g) ?? []).map(
    (part, i) => Number.parseFloat(part) / (part.endsWith('%') ? 100 : i < 3 ? full : 1),
  );
  if (r === undefined) return undefined;
  return /^(ok)?l/.test(text) ? { r, g: r, b: r, alpha } : { r, g, b, alpha };
}

/** Relative luminance 0..1 (WCAG 2.2, "relative luminance"), as near as dark and light need it. */
export function luminance({ r, g, b }: Colour): number {
  return 0.2126 * r ** 2.2 + 0.7152 * g ** 2.2 + 0.0722 * b ** 2.2;
}

/** Red or orange enough to be read as a complaint. */
export const isReddish = ({ r, g, b, alpha }: Colour): boolean =>
  alpha > 0.3 && r > 0.5 && r > g * 1.35 && r > b * 1.3;

/** The theme that reads well behind an element: from the first painted background around it. */
export function themeBehind(element: Element): 'light' | 'dark' {
  for (let e = flatParent(element); e; e = flatParent(e)) {
    const colour = parseColour(getComputedStyle(e).backgroundColor);
    // 0.18: ink and its light counterpart have the same contrast here.
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.18 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark = scheme === 'dark' || /dark/.test(scheme);
  return dark && (scheme === 'dark' || matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}
