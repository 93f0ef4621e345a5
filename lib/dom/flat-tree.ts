/** The flattened tree: open shadow roots and slots seen the way a person sees them. */

/** Parent in the flattened tree; null at the top. */
export const flatParent = (node: Node): Element | null =>
  (node as Element).assignedSlot ??
  node.parentElement ??
  (node.parentNode as ShadowRoot | null)?.host ??
  null;

/** The elements an attribute of `el` names by their ids. */
export const namedBy = (el: Element, attribute: string): HTMLElement[] =>
  (el.getAttribute(attribute) ?? '')
    .split(/\s+/)
    .flatMap((id) => (id && (el.getRootNode() as Document | ShadowRoot).getElementById?.(id)) || []);

/** Holds more than one field or one choice, whatever it is called. */
export const isLarge = ({ localName }: Element): boolean =>
  /^(?:form|body|html|main|dialog|table|tbody|ul|ol)$/.test(localName);

/** Where an event began, in open shadow trees too; the whole path is only put together where it is needed. */
export const originOf = (event: Event): Element => {
  const at = event.target as Element;
  return at.shadowRoot ? (event.composedPath()[0] as Element) : at;
};

/** Children in the flattened tree, in the order they are shown. */
export function flatChildren(el: Element): ArrayLike<Node> {
  if (el.shadowRoot) return el.shadowRoot.childNodes;
  if (el.localName === 'slot') {
    const assigned = (el as HTMLSlotElement).assignedNodes();
    if (assigned.length) return assigned;
  }
  return el.childNodes;
}

/** Plain elements used as shadow hosts hold nothing else. */
const PLAIN_HOSTS = 'div:empty,section:empty,main:empty';

/** Elements that may have a shadow root: custom elements and empty plain ones; looking at all is dear. */
function* hostsIn(tree: Document | ShadowRoot): Iterable<Element> {
  if (!('evaluate' in tree)) {
    yield* tree.querySelectorAll('*');
    return;
  }
  yield* tree.querySelectorAll(PLAIN_HOSTS);
  const custom = tree.evaluate('//*[contains(local-name(),"-")]', tree, null, 7, null);
  for (let i = 0; i < custom.snapshotLength; i++) yield custom.snapshotItem(i) as Element;
}

/** The document and every open shadow root in it, outermost first. */
export function treesOf(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const trees = [root];
  for (const tree of trees) for (const el of hostsIn(tree)) if (el.shadowRoot) trees.push(el.shadowRoot);
  return trees;
}

/** True when `inner` is `outer` or lies in it, through shadow roots. */
export function flatContains(outer: Element, inner: Node): boolean {
  for (let at: Node | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Smallest element that holds all of `nodes`. */
export function commonAncestor(nodes: readonly Element[]): Element {
  let at: Element = nodes[0]!;
  for (const node of nodes) while (!flatContains(at, node)) at = flatParent(at) ?? at;
  return at;
}

/** Those that hold no other of them. */
export const innermost = <T extends Node>(nodes: readonly T[]): T[] =>
  nodes.filter((n) => !nodes.some((o) => o !== n && n.contains(o)));

/** Those that lie in no other of them. */
export const outermost = <T extends Node>(nodes: readonly T[]): T[] =>
  nodes.filter((n) => !nodes.some((o) => o !== n && o.contains(n)));

/** Class names of any element, SVG too. */
export const classOf = (el: Element): string => el.getAttribute('class') ?? '';

export const wordsOf = (el: Element): string[] => classOf(el).split(/\s+/);

/** Two elements drawn in the same place, in whole or in part. */
export function meet(a: Element, b: Element): boolean {
  const [p, q] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
  return p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
}
