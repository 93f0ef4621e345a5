/** Building and asking DOM nodes: no markup strings. */

export type Child = Node | string | undefined | false;

/** Creates an element with attributes and children; falsy children are left out. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((c): c is Node | string => !!c));
  return element;
}

/** The text box that typing goes to, when the element is one. */
export function asTextBox(element: Element | undefined): HTMLInputElement | HTMLTextAreaElement | undefined {
  if (element?.tagName === 'TEXTAREA') return element as HTMLTextAreaElement;
  if (element?.tagName !== 'INPUT') return undefined;
  const input = element as HTMLInputElement;
  return /^(text|tel|url|email|search|number)$/.test(input.type) ? input : undefined;
}

/** Sets text only when it differs: no needless mutation, no needless announcement. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
