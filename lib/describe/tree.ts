/** The elements a frame has sent, as a tree: which lie around which, and around which controls. */
import type { RawNode, RawPage } from './types';

export interface Token {
  node: number;
  text: string;
}

export interface Span {
  first: number;
  last: number;
  depth: number;
}

export interface Tree {
  /** Controls in shown order: the node each stands at. */
  at: readonly number[];
  /** Texts before control i; those after the last one at the end. */
  before: readonly (readonly Token[])[];
  /** Which controls an element holds; nothing for one without controls. */
  spans: ReadonlyMap<number, Span>;
  tag(node: number): string;
  names(node: number): string;
  node(node: number): RawNode | undefined;
  /** The nearest of these tags, or of this role, itself included; -1 for none. */
  closest(node: number, tags: RegExp, role?: string): number;
  contains(outer: number, inner: number): boolean;
  /** Smallest element around a node that holds control `i`; -1 for none. */
  meeting(node: number, i: number): number;
}

export const treeOf = ({ nodes, texts, controls }: Pick<RawPage, 'nodes' | 'texts' | 'controls'>): Tree => {
  const at = controls.map((c) => c.node);
  const up = (node: number) => nodes[node]?.[0] ?? -1;
  const depths: number[] = [];
  nodes.forEach(([parent], i) => {
    depths[i] = (depths[parent] ?? 0) + 1;
  });
  const spans = new Map<number, Span>();
  at.forEach((node, i) => {
    for (let n = node; n >= 0; n = up(n)) {
      const known = spans.get(n);
      if (known) known.last = i;
      else spans.set(n, { first: i, last: i, depth: depths[n] ?? 0 });
    }
  });
  const before: Token[][] = [...controls, 0].map(() => []);
  for (const [node, text, next] of texts) before[next]?.push({ node, text });
  return {
    at,
    before,
    spans,
    tag: (node) => nodes[node]?.[1] ?? '',
    names: (node) => nodes[node]?.[2] ?? '',
    node: (node) => nodes[node],
    closest(node, tags, role) {
      let n = node;
      while (n >= 0 && !tags.test(nodes[n]?.[1] ?? '') && !(role && nodes[n]?.[3] === role)) n = up(n);
      return n;
    },
    contains(outer, inner) {
      let n = inner;
      while (n > outer) n = up(n);
      return n === outer;
    },
    meeting(node, i) {
      for (let n = node; n >= 0; n = up(n)) {
        const span = spans.get(n);
        if (span && span.first <= i && i <= span.last) return n;
      }
      return -1;
    },
  };
};
