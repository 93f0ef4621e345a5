/** Building and asking DOM nodes: no markup strings. */

import type { Act, Piece } from '../looks/sheets';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Builds a piece; `ready` gets each element that acts. */
export const build = (
  document: Document,
  piece: Piece,
  ready?: (element: HTMLElement, act: Act) => void,
  around = HTML,
): HTMLElement => {
  if (typeof piece === 'string') return document.createTextNode(piece) as Node as HTMLElement;
  const [tag, { act, ...attributes }, ...pieces] = piece;
  const space = tag === 'svg' ? SVG : around;
  const element = document.createElementNS(space, tag) as HTMLElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...pieces.map((p) => build(document, p, ready, space)));
  if (act) ready?.(element, act as Act);
  return element;
};

/** The text box that typing goes to, when the element is one. */
export function asTextBox(element: Element | undefined): HTMLInputElement | HTMLTextAreaElement | undefined {
  if (element?.localName === 'textarea') return element as HTMLTextAreaElement;
  if (element?.localName !== 'input') return undefined;
  const input = element as HTMLInputElement;
  return /^(text|tel|url|email|search|number)$/.test(input.type) ? input : undefined;
}

/** Notes that it happened again; true while that is no more than ten times in five seconds. */
export const isSeldom = (times: number[]): boolean => {
  const now = performance.now();
  times.push(now);
  while (now - times[0]! > 5000) times.shift();
  return times.length <= 10;
};

/** Sets text only when it differs: no needless mutation, no needless announcement. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
