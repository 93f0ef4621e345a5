/**
 * Reads what a page shows as text, row by row, for a comparison that happens elsewhere. Knows no label and no
 * client; sends nothing that a person could not read on the page. DOM, no browser API.
 */
import type { ShownRow } from '../summary/types';

const SKIPPED =
  'script,style,noscript,template,svg,button,select,option,nav,iframe,[role="button"],[role="navigation"],[data-filing-assist],[data-filing-assist-text],[aria-hidden="true"]';
const HEADING = 'h1,h2,h3,h4,h5,h6,legend,caption,[role="heading"]';
/** Links that act on a row are no part of its value. */
const ACTION = /^(?:修改|编辑|复制|查看|展开|收起|更多|下载|预览|edit|copy|view)$/i;
const MAX_ROWS = 1500;
const MAX_TEXT = 300;
/** A value of more pieces of text than that is a block of its own. */
const MAX_PIECES = 6;

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** A read-only box shows its value like any other text. */
const boxText = (el: Element): string | undefined => {
  if (el.localName !== 'input' && el.localName !== 'textarea') return undefined;
  const box = el as HTMLInputElement;
  const plain = el.localName === 'textarea' || /^(?:text|tel|email|url|number)$/.test(box.type);
  return plain && (box.readOnly || box.disabled) ? tidy(box.value) : '';
};

const isShown = (el: Element): boolean =>
  !el.matches(SKIPPED) && (el.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true);

const childrenOf = (el: Element): readonly Node[] => [...(el.shadowRoot ?? el).childNodes];

/** All pieces of text below a node, in order. */
const pieces = (node: Node): string[] => {
  if (node.nodeType === 3) return [tidy(node.textContent)].filter(Boolean);
  if (node.nodeType !== 1) return [];
  const el = node as Element;
  if (!isShown(el)) return [];
  const box = boxText(el);
  if (box !== undefined) return box ? [box] : [];
  const inner = childrenOf(el).flatMap(pieces);
  return el.localName === 'a' && ACTION.test(inner.join('')) ? [] : inner;
};

/** Parts of an element that stand side by side; empty boxes count, they are empty values. */
const unitsOf = (el: Element): Node[] =>
  childrenOf(el).filter((n) =>
    n.nodeType === 3 ? tidy(n.textContent) !== '' : n.nodeType === 1 && isShown(n as Element),
  );

/** A table with a row of names above rows of values, turned so that every name stands before its value. */
const columnTable = (table: HTMLTableElement): ShownRow[] | undefined => {
  const [head, ...body] = [...table.rows].filter(isShown);
  const names = head ? [...head.cells] : [];
  if (names.length < 2 || !body.length || names.some((c) => c.localName !== 'th')) return undefined;
  const rows = body.filter(
    (r) => r.cells.length === names.length && [...r.cells].every((c) => c.localName === 'td'),
  );
  if (!rows.length) return undefined;
  return rows.map((row) =>
    names.flatMap((name, i) => [pieces(name).join(''), pieces(row.cells[i]!).join('')]),
  );
};

const isRow = (units: readonly Node[]): boolean => {
  const [first] = units;
  if (units.length < 2 || !first) return false;
  if (
    first.nodeType === 1 &&
    ((first as Element).matches(HEADING) || (first as Element).querySelector(HEADING))
  )
    return false;
  const inner = units.map((u) => pieces(u).length);
  if (inner[0] !== 1) return false;
  return units.every(
    (u, i) =>
      inner[i]! <= MAX_PIECES && (u.nodeType === 3 || !(u as Element).querySelector('dl,table,tr,ul,ol,p')),
  );
};

/** Everything the document shows, as rows. */
export const readSummary = (document: Document): ShownRow[] => {
  const rows: ShownRow[] = [];
  const add = (cells: readonly string[]) => {
    if (rows.length < MAX_ROWS && cells.some(Boolean)) rows.push(cells.map((c) => c.slice(0, MAX_TEXT)));
  };
  const walk = (el: Element): void => {
    if (el.localName === 'table') {
      const turned = columnTable(el as HTMLTableElement);
      if (turned) {
        for (const row of turned) add(row);
        return;
      }
    }
    const units = unitsOf(el);
    if (el.localName === 'dl' || isRow(units)) {
      const plain = el.localName !== 'dl' || units.every((u) => /^(?:dt|dd)$/.test((u as Element).localName));
      if (plain) {
        add(units.map((u) => pieces(u).join('')));
        return;
      }
    }
    for (const unit of units) {
      const texts = pieces(unit);
      if (unit.nodeType === 3 || texts.length === 1) add([texts.join('')]);
      else if (texts.length) walk(unit as Element);
    }
  };
  if (document.body) walk(document.body);
  return rows;
};
