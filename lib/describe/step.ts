/** The current step of a wizard, where the page shows one. */
import type { StepInfo } from '../recognise/types';
import type { RawPage } from './types';

const CURRENT = /(?:^|[-_])(?:active|process|current|doing)$/i;
const DONE = /(?:^|[-_])(?:wait|finish|finished|done|success|line|dot|icon|tail)$/i;

/** Class names tell the current one of numbered items: done ones before it, equal ones behind it. */
function currentOf(names: readonly string[]): number {
  const last = names.length - 1;
  const k = names.findLastIndex((n) => n !== names[last]);
  if (k < 0) return -1;
  return k === last - 1 && k > 0 && names.slice(0, last).every((n) => n === names[0]) ? last : k;
}

/** Title, place and number of the current step; undefined where the page shows none. */
export function findStep({ nodes, steps }: Pick<RawPage, 'nodes' | 'steps'>): StepInfo | undefined {
  const children = new Map<number, number[]>();
  const texts = new Map<number, string[]>();
  const up = (node: number) => nodes[node]![0];
  for (const [node, text] of steps)
    for (let at = node; at >= 0; at = up(at)) {
      if (!texts.has(at)) children.set(up(at), [...(children.get(up(at)) ?? []), at]);
      texts.set(at, [...(texts.get(at) ?? []), text]);
    }
  /** What has a text, in page order. */
  const all = [...texts.keys()].sort((a, b) => a - b);
  const names = (node: number) => nodes[node]![2];
  const within = (node: number) =>
    all.filter((n) => {
      let at = n;
      while (at > node) at = up(at);
      return at === node;
    });
  const textOf = (node: number) => texts.get(node)?.join('') ?? '';
  const titleOf = (node: number) =>
    textOf(within(node).find((n) => n !== node && /itle/.test(names(n))) ?? node)
      .replace(/^[\d.、\s]+/, '')
      .slice(0, 30);
  const saysSo = (node: number) => nodes[node]![4] === 'step';
  const isCurrent = (node: number) => {
    const words = names(node).split(/\s+/);
    return saysSo(node) || (words.some((n) => CURRENT.test(n)) && !words.some((n) => DONE.test(n)));
  };

  const marks = all.filter(saysSo);
  for (const list of all.filter((n) => /tep/.test(names(n))).slice(0, 20))
    marks.push(list, ...within(list).filter((n) => /ctive|rocess|urrent/.test(names(n))));
  for (const mark of marks.slice(0, 60)) {
    if (!isCurrent(mark)) continue;
    let item = mark;
    // The item is the mark's ancestor that has siblings of its kind.
    while (up(item) >= 0 && (children.get(up(item))?.length ?? 0) < 2 && /step/i.test(names(up(item))))
      item = up(item);
    const title = titleOf(item);
    if (!/\p{L}{2}/u.test(title)) continue;
    const family = (children.get(up(item)) ?? []).filter((n) => nodes[n]![1] === nodes[item]![1]);
    return { title, index: family.indexOf(item), count: family.length };
  }
  return numberedList();

  /** A numbered list 1 2 3 … of at least three short titles. */
  function numberedList(): StepInfo | undefined {
    for (const list of all.filter((n) => /^[ou]l$/.test(nodes[n]![1]))) {
      const items = children.get(list) ?? [];
      if (items.length < 3 || items.length > 10) continue;
      const said = items.map(textOf);
      const numbered = said.filter((t, i) => new RegExp(`(^|\\D)${i + 1}(\\D|$)`).test(t)).length;
      if (numbered < items.length / 2 || said.some((t) => t.length > 40)) continue;
      const index = currentOf(items.map(names));
      if (index >= 0) return { title: titleOf(items[index]!), index, count: items.length };
    }
    return undefined;
  }
}
