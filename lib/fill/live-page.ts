/** The page while it is being filled: scanned again whenever it has changed, and asked where a task may write. */
import type { Control, PageScan } from '../dom/types';
import { visibilityReader } from '../dom/visible';
import type { ControlDescription, FieldMatch, Recognition } from '../recognise/types';
import type { Adviser } from './fitting';
import { sameTarget } from './target';
import type { Task } from './task';

/**
 * A page as the runner sees it; `rescan` answers with the current controls and what they stand for: the scan is
 * of the moment of the answer, however long recognition took.
 */
export interface FillPage extends Adviser {
  document: Document;
  /** As in `WidgetEnvironment`. */
  rest?(ms: number): Promise<unknown>;
  rescan(): Promise<{ scan: PageScan; recognition: Recognition }>;
}

export interface Target {
  match: FieldMatch;
  control: Control;
  /** The 长期 box of a date. */
  companion?: Control;
  description: ControlDescription;
}

export interface LivePage {
  /**
   * The control a task may write to now. A control that stands for something else than the preview said is left
   * alone; one that the page has drawn anew is found again only when the old one is gone, or has been given to
   * another field.
   */
  find(task: Task): Promise<Target | 'changed' | undefined>;
  /** The next look scans, though no node has changed: an animation that ends covers or uncovers without a mutation. */
  forget(): void;
  close(): void;
}

const targetOf = (scan: PageScan, match: FieldMatch): Target | undefined => {
  const [id, other] = match.controls;
  const control = id === undefined ? undefined : scan.controls.get(id);
  const description = scan.descriptions.find((d) => d.id === id);
  const companion = other === undefined ? undefined : scan.controls.get(other);
  return control && description ? { match, control, description, companion } : undefined;
};

export const isUsable = (t: Target | 'changed' | undefined): t is Target =>
  typeof t === 'object' && t.description.visible && !t.description.disabled;

/** Kinds whose native box is often drawn over; of the others a person points at their own box. */
const ITEMS = /^(?:radio|check|switch)/;

/** Still to be seen in this very moment: a style rule hides without a mutation. */
export const isInSight = ({ control }: Target): boolean =>
  // What lies around several boxes may have no size (they float).
  ITEMS.test(control.kind) ||
  visibilityReader(control.root.ownerDocument)(
    control.kind === 'split-text' ? control.element : control.root,
  );

/** Watches the document and every shadow tree that holds a control: an observer does not see into those. */
export const openLivePage = async (page: FillPage): Promise<LivePage> => {
  let view = await page.rescan();
  const known = new Set(view.scan.controls.keys());
  let stale = false;
  const observer = new MutationObserver(() => {
    stale = true;
  });
  const watchTrees = () => {
    const controls = [...view.scan.controls.values()];
    const trees = new Set<Node>([page.document, ...controls.map((c) => c.root.getRootNode())]);
    for (const tree of trees)
      observer.observe(tree, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  watchTrees();
  const look = async () => {
    if (stale) {
      stale = false;
      view = await page.rescan();
      watchTrees();
    }
    return view;
  };
  return {
    async find(task) {
      const { scan, recognition } = await look();
      const same = recognition.matches.filter((m) => sameTarget(m, task.keys, task.siteBlock));
      const own = recognition.matches.find((m) => m.id === task.matchId);
      if (own && same.includes(own)) return targetOf(scan, own);
      // Its box now holds another field of ours, and it has got a new one: a row before it has gone.
      const fresh = own && same.find((m) => !known.has(m.controls[0]!));
      if (own) return fresh ? targetOf(scan, fresh) : 'changed';
      // Of a field of two boxes one may have been drawn anew.
      const ids = task.matchId?.split('+') ?? [];
      const now = same[0]?.controls ?? [];
      const isFamiliar = (id: string) => now.length === ids.length && now.includes(id);
      if (ids.some((id) => scan.controls.get(id)?.root.isConnected && !isFamiliar(id))) return 'changed';
      return same[0] && targetOf(scan, same[0]);
    },
    forget: () => {
      stale = true;
    },
    close: () => observer.disconnect(),
  };
};
