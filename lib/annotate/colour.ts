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
  const [, name = '', body = ''] = /^([a-z]+)\((.*)\)$/i.exec(text.trim()) ?? [];
  const parts = body.split('/');
  const numbers = (parts[0] ?? '').replace(/^\s*[a-z][\w-]*\s/i, '').match(/-?[\d.]+(e-?\d+)?%?/g) ?? [];
  const value = (part: string | undefined, full: number) =>
    part?.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part ?? '') / full;
  const alphaText = parts[1]?.trim() ?? (/^rgba?$/.test(name) ? numbers[3] : undefined);
  const alpha = alphaText === undefined ? 1 : value(alphaText, 1);
  if (/^(rgba?|color)$/.test(name)) {
    const full = name === 'color' ? 1 : 255;
    const [r, g, b] = [0, 1, 2].map((i) => value(numbers[i], full)) as [number, number, number];
    return Number.isNaN(r + g + b) ? undefined : { r, g, b, alpha };
  }
  if (/^(ok)?l(ab|ch)$/.test(name)) {
    const grey = value(numbers[0], name.startsWith('ok') ? 1 : 100);
    return Number.isNaN(grey) ? undefined : { r: grey, g: grey, b: grey, alpha };
  }
  return undefined;
}

/** Relative luminance 0..1 (WCAG 2.2, "relative luminance"). */
export function luminance({ r, g, b }: Colour): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** Red or orange enough to be read as a complaint. */
export const isReddish = ({ r, g, b, alpha }: Colour): boolean =>
  alpha > 0.3 && r > 0.5 && r > g * 1.35 && r > b * 1.3;

/** The theme that reads well behind an element: from the first painted background around it. */
export function themeBehind(element: Element): 'light' | 'dark' {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let e = flatParent(element); e; e = flatParent(e)) {
    const colour = parseColour(view.getComputedStyle(e).backgroundColor);
    // 0.18: ink and its light counterpart have the same contrast here.
    if (colour && colour.alpha > 0.5) return luminance(colour) < 0.18 ? 'dark' : 'light';
  }
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme;
  const dark = scheme === 'dark' || /dark/.test(scheme);
  return dark && (scheme === 'dark' || view.matchMedia('(prefers-color-scheme: dark)').matches)
    ? 'dark'
    : 'light';
}
