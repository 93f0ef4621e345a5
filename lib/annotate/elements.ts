/** Building and asking DOM nodes: no markup strings, and trees that cross shadow roots. */

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

/** The parent in the composed tree: a shadow root's host counts as parent. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** `outer` is `inner` or one of its ancestors, across open shadow roots. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  for (let root = inner.getRootNode(); 'host' in root; root = (root as ShadowRoot).host.getRootNode())
    if (outer.contains((root as ShadowRoot).host)) return true;
  return false;
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
