/**
 * Says when a page's form may have changed: nodes came or went, a hidden pane was shown, the address
 * changed. childList only, no polling, no timer while nothing happens; works in a hidden tab.
 */
import { treesOf } from './flat-tree';

const CONTROLS =
  'input,textarea,select,[role=combobox],[role=radio],[role=checkbox],[role=switch],[aria-haspopup]';
const RELEVANT = `${CONTROLS},option,label,form,fieldset,legend,h1,h2,h3,h4,h5,h6,[role=heading],[aria-current]`;
/** Changes within this time count as one, milliseconds. */
const SETTLE = 30;
/** Shortest time between two reports, milliseconds; longer where a report is dear. */
const GAP = 250;
const MAX_PANES = 60;
/** Nodes of one burst that are looked at one by one; a bigger one is judged later, by what it has left behind. */
const MAX_NODES = 50;

/**
 * Calls `onChange` after relevant changes, coalesced, until `signal` aborts. The first call is the
 * caller's own: nothing is reported for what is there at the start.
 */
export function watchPage(doc: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const watched = new WeakSet<Node>();
  const shown = new WeakMap<Element, boolean>();
  const channel = new MessageChannel();
  let href = doc.location.href;
  let pending = false;
  /** The change was too big to look at: perhaps nothing of a form has come or gone. */
  let unsure = false;
  let known = new WeakSet<Element>();
  let count = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rest = 0;

  const observer = new MutationObserver((records) => {
    if (doc.location.href !== href) {
      href = doc.location.href;
      schedule();
    }
    if (pending && !unsure) return;
    const nodes = records.flatMap((r) => [...r.addedNodes, ...r.removedNodes]);
    const isMany = nodes.length > MAX_NODES;
    if (isMany || nodes.some(isRelevantNode)) schedule(isMany);
  });
  const panes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) {
      const now = contentRect.width > 0 || contentRect.height > 0;
      if (shown.get(target) !== now && shown.has(target)) schedule();
      shown.set(target, now);
    }
  });

  function schedule(perhaps = false): void {
    unsure = perhaps && (unsure || !pending);
    if (pending) return;
    pending = true;
    const wait = Math.max(SETTLE, rest - performance.now());
    // Timers of a hidden tab are slowed down to a second and more; messages are not.
    if (doc.hidden && wait <= SETTLE) channel.port2.postMessage(0);
    else timer = setTimeout(whenIdle, wait);
  }
  function whenIdle(): void {
    if (doc.hidden || !globalThis.requestIdleCallback) flush();
    else requestIdleCallback(flush, { timeout: 200 });
  }
  function flush(): void {
    if (signal.aborted || !pending) return;
    pending = false;
    const start = performance.now();
    const isNew = attach();
    if (isNew || !unsure) {
      onChange();
      observePanes();
    }
    const end = performance.now();
    rest = end + Math.max(GAP, 8 * (end - start));
  }
  /** Watches what has come; true when the nodes that make a form are not those of the last time. */
  function attach(): boolean {
    const trees = treesOf(doc);
    for (const tree of trees) {
      if (watched.has(tree)) continue;
      watched.add(tree);
      observer.observe(tree, { childList: true, subtree: true });
    }
    const now = trees.flatMap((tree) => [...tree.querySelectorAll(RELEVANT)]);
    const isNew = now.length !== count || now.some((el) => !known.has(el));
    known = new WeakSet(now);
    count = now.length;
    return isNew;
  }
  /** Panes of a wizard that are in the page but not rendered: their size changes when they are shown. */
  function observePanes(): void {
    let count = 0;
    for (const el of doc.querySelectorAll(CONTROLS)) {
      if (count >= MAX_PANES) return;
      if (!el.checkVisibility || el.checkVisibility()) continue;
      const pane = hiddenTop(el);
      if (!pane || shown.has(pane)) continue;
      shown.set(pane, false);
      panes.observe(pane);
      count++;
    }
  }

  channel.port1.onmessage = flush;
  attach();
  observePanes();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      panes.disconnect();
      channel.port1.close();
      clearTimeout(timer);
    },
    { once: true },
  );
}

/** Topmost ancestor that is not rendered; undefined when only the element itself is hidden. */
function hiddenTop(el: Element): Element | undefined {
  let top: Element | undefined;
  for (let at = el.parentElement; at && !at.checkVisibility(); at = at.parentElement) top = at;
  return top;
}

function isRelevantNode(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const el = node as Element;
  if (el.matches(RELEVANT) || el.shadowRoot) return true;
  if (!el.firstElementChild) return el.localName.includes('-');
  return el.querySelector(RELEVANT) !== null || holdsShadow(el);
}

/** A custom element may hold fields no selector sees; only small additions are searched. */
function holdsShadow(el: Element): boolean {
  const all = el.getElementsByTagName('*');
  if (all.length > 300) return false;
  for (const inner of all) if (inner.shadowRoot) return true;
  return false;
}
