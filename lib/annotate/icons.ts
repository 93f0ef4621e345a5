/** Draws icons from instructions. */
import type { IconName, Part } from '../looks/icons';

const SVG = 'http://www.w3.org/2000/svg';

/** A 16 px icon; decorative, so the words beside it must carry the meaning. */
export type DrawIcon = (name: IconName) => SVGElement;

/** Draws the icons of one document. */
export const createIcons =
  (document: Document, icons: Readonly<Record<IconName, readonly Part[]>>): DrawIcon =>
  (name) => {
    const draw = (
      tag: string,
      attributes: Readonly<Record<string, string>>,
      ...parts: readonly Part[]
    ): SVGElement => {
      const element = document.createElementNS(SVG, tag) as SVGElement;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...parts.map((part) => draw(...part)));
      return element;
    };
    return draw('svg', { viewBox: '0 0 16 16', class: name, 'aria-hidden': 'true' }, ...icons[name]);
  };
