/**
 * The one host element: after <body>, out of flow, closed root. It comes back when the page removes it
 * and moves into an open modal dialog, because everything outside of one is inert.
 */
import { flatContains, flatParent } from '../dom/flat-tree';
import type { Looks } from '../looks/index';
import { build, isSeldom } from './elements';

export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Attaches, or moves to where `anchors` need us; false after giving up. */
  settle(anchors: readonly HTMLElement[]): boolean;
  /** Where (0, 0) of our parts is in the viewport, and how many viewport pixels one of ours has. */
  origin(): { x: number; y: number; scale: number };
  /** Our text in the page's tree, for aria-describedby; created on first use. */
  textBox(): HTMLElement;
}

function addStyle(document: Document, root: ShadowRoot, text: string): void {
  try {
    const Sheet = (document.defaultView ?? globalThis).CSSStyleSheet;
    const sheet = new Sheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // Firefox refuses constructed sheets from some content-script scopes.
  }
  // The text goes in before the insertion: a page's CSP then does not get to judge it in Firefox.
  const style = document.createElement('style');
  style.textContent = text;
  root.prepend(style);
}

/** Makes the host; nothing is in the page before the first `settle`. */
export function createHost(document: Document, looks: Looks, signal: AbortSignal): Host {
  for (const old of document.querySelectorAll(':root>:is([data-filing-assist],[data-filing-assist-text])'))
    old.remove();
  const element = build(document, ['div', { 'data-filing-assist': '' }]);
  element.style.cssText = looks.host;
  const root = element.attachShadow({ mode: 'closed' });
  const ruler = build(document, ['div', { class: 'ruler' }]);
  root.append(ruler);
  addStyle(document, root, looks.style);
  for (const type of looks.events)
    root.addEventListener(type, (e) => e.stopPropagation(), { signal, passive: true });
  const text = build(document, ['div', { 'data-filing-assist-text': '', hidden: '' }]);
  text.style.cssText = 'display:none!important';
  const textBox = () => {
    if (!text.isConnected) document.documentElement.append(text);
    return text;
  };
  signal.addEventListener('abort', () => {
    element.remove();
    text.remove();
  });

  const returns: number[] = [];
  let placed = false;
  /** The page removes us again and again: we give up quietly. */
  let gone = false;
  const put = (parent: Element): boolean => {
    gone ||= placed && !element.isConnected && !isSeldom(returns);
    placed = true;
    if (!gone) parent.append(element);
    return !gone;
  };

  return {
    element,
    root,
    settle(anchors) {
      if (gone || signal.aborted) return false;
      const parent = modalAround(document, anchors) ?? document.documentElement;
      if (text.firstChild) textBox();
      return element.parentElement === parent || put(parent);
    },
    origin() {
      const box = ruler.getBoundingClientRect();
      return { x: box.left, y: box.top, scale: box.width / 100 || 1 };
    },
    textBox,
  };
}

/** The open modal dialog that holds one of the fields; the one with the focus, else the innermost. */
function modalAround(document: Document, anchors: readonly HTMLElement[]): Element | undefined {
  // A live list: asked with every drawing, it is looked for once.
  const open = [...document.getElementsByTagName('dialog')].filter((d) => d.matches(':modal')) as Element[];
  for (const anchor of open.length ? [] : anchors)
    if (anchor.getRootNode() !== document)
      for (let e: Element | null = anchor; e; e = flatParent(e)) if (e.matches('dialog:modal')) open.push(e);
  const useful = open.filter((dialog) => anchors.some((anchor) => flatContains(dialog, anchor)));
  const active = document.activeElement;
  return (
    useful.find((d) => active && d.contains(active) && !useful.some((o) => o !== d && d.contains(o))) ??
    useful.at(-1)
  );
}
