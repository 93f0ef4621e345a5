/**
 * Fills what a commit approves in one frame: dependencies first, each control checked again right before it is
 * written, every field read back once it has settled and again a second later. Never presses a button of the
 * page's own.
 */
import type { Control, PageScan } from '../dom/types';
import type { ControlDescription, FieldMatch, Recognition } from '../recognise/types';
import type { FieldKey } from '../schema/fields';
import { driverFor } from '../widgets/index';
import { LONG_TERM } from '../widgets/support/dates';
import { waitFor } from '../widgets/support/wait';
import type { FieldValue, Reading, WidgetEnvironment, WidgetResult } from '../widgets/types';
import { type JournalEntry, readControl, sameReading, type UndoJournal } from './journal';
import { parentsOf, rankOf } from './order';
import { reportOf } from './report';
import { isTaken, sameTarget, showsValue, valueFor } from './target';
import type { FillCommit, FillItem, FillProgress, FillReport, Outcome } from './types';

/**
 * A page as the runner sees it; `rescan` answers with the current controls and what they stand for: the scan is
 * of the moment of the answer, however long recognition took.
 */
export interface FillPage {
  document: Document;
  rescan(): Promise<{ scan: PageScan; recognition: Recognition }>;
}

export interface FillOptions {
  signal: AbortSignal;
  onProgress?(progress: FillProgress): void;
}

export interface FillRun {
  report: FillReport;
  journal: UndoJournal;
}

interface Task {
  /** Absent for a key that was approved before its control was on the page. */
  matchId?: string;
  keys: readonly FieldKey[];
  siteBlock: number;
  label: string;
  value: FieldValue;
  replace: boolean;
}

interface Target {
  match: FieldMatch;
  control: Control;
  /** The 长期 box of a date. */
  companion?: Control;
  description: ControlDescription;
}

interface Done {
  task: Task;
  outcome: Outcome;
  result?: WidgetResult;
  label: string;
  note?: string;
  /** What was there once the field had settled; a page that changes it later is caught. */
  after?: string;
}

/** Waits, in milliseconds. A list behind a parent just chosen may load; a block may mount late. */
const DEPENDENT = 5000;
const SECOND = 1000;
const LATE_BLOCK = 3000;

const OUTCOMES: Record<WidgetResult['outcome'], Outcome> = {
  filled: 'filled',
  'already-right': 'already-right',
  'no-option': 'no-option',
  rejected: 'site-changed',
  unsuitable: 'error',
  'read-only': 'kept-yours',
  'not-visible': 'not-visible',
  timeout: 'error',
};

const isLongTerm = (value: FieldValue) => value.kind === 'date' && value.date === LONG_TERM;

const describe = (scan: PageScan, match: FieldMatch): Target | undefined => {
  const [id, other] = match.controls;
  const control = id === undefined ? undefined : scan.controls.get(id);
  const description = scan.descriptions.find((d) => d.id === id);
  const companion = other === undefined ? undefined : scan.controls.get(other);
  return control && description ? { match, control, description, companion } : undefined;
};

export const runFill = async (commit: FillCommit, page: FillPage, options: FillOptions): Promise<FillRun> => {
  const { document } = page;
  const env: WidgetEnvironment = { document, signal: options.signal };
  const begin = performance.now();
  const journal: JournalEntry[] = [];
  const done: Done[] = [];
  const restore = keepPlace(document);
  const ended = new AbortController();
  const touched = new WeakSet<EventTarget>();
  const byUser = (event: Event) => {
    if (event.isTrusted) for (const node of event.composedPath()) touched.add(node);
  };
  // What the user types or presses while the fill runs is theirs: no second try there.
  for (const type of ['keydown', 'pointerdown', 'paste'])
    document.addEventListener(type, byUser, { capture: true, passive: true, signal: ended.signal });
  let view = await page.rescan();
  let stale = false;
  const observer = new MutationObserver(() => {
    stale = true;
  });
  /** The document and every shadow tree that holds a control: an observer does not see into those. */
  const watchTrees = () => {
    const trees = new Set([
      document as Node,
      ...[...view.scan.controls.values()].map((c) => c.root.getRootNode()),
    ]);
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

  /**
   * The control a task may write to now. A control that stands for something else than the preview said is left
   * alone; one that the page has drawn anew is found again only when the old one is gone.
   */
  const find = async (task: Task): Promise<Target | 'changed' | undefined> => {
    const { scan, recognition } = await look();
    const same = recognition.matches.filter((m) => sameTarget(m, task.keys, task.siteBlock));
    const own = recognition.matches.find((m) => m.id === task.matchId);
    if (own) return same.includes(own) ? describe(scan, own) : 'changed';
    if (task.matchId?.split('+').some((id) => scan.controls.get(id)?.root.isConnected)) return 'changed';
    return same[0] && describe(scan, same[0]);
  };

  const changedParents = (task: Task) =>
    done.some(
      (d) => d.outcome === 'filled' && task.keys.flatMap(parentsOf).some((p) => d.task.keys.includes(p)),
    );

  const usable = (t: Target | 'changed' | undefined): t is Target =>
    typeof t === 'object' && t.description.visible && !t.description.disabled;

  const writeTo = async (task: Task, target: Target, attempt: number): Promise<Done> => {
    const { control, description, match } = target;
    const label = match.label || task.label;
    const driver = driverFor(control);
    const value = valueFor(task.value, description, task.keys);
    const before = driver.read(control);
    if (driver.isRight(control, value) || (before.text && showsValue(description, value)))
      return { task, outcome: 'already-right', label, after: before.text };
    if (description.readOnly)
      return { task, outcome: 'kept-yours', label, note: 'read-only', after: before.text };
    if (!attempt && !task.replace && isTaken(description))
      return { task, outcome: 'kept-yours', label, after: before.text };
    const patience = changedParents(task) ? DEPENDENT : undefined;
    const tuned = { ...env, attempt, ...(patience ? { patience } : {}) };
    const { companion } = target;
    const lasting = isLongTerm(task.value) && companion;
    const beside = lasting ? driverFor(lasting).read(lasting) : undefined;
    const result = lasting
      ? await driverFor(lasting).fill(lasting, task.value, tuned)
      : await driver.fill(control, value, tuned);
    const after = driver.read(control);
    if (lasting && beside) note(lasting, beside, driverFor(lasting).read(lasting));
    note(control, before, after);
    return {
      task,
      outcome: OUTCOMES[result.outcome],
      result,
      label,
      after: after.text,
      ...(result.note ? { note: result.note } : {}),
    };
  };

  const note = (control: Control, before: Reading, after: Reading) => {
    const known = journal.find((j) => j.control.root === control.root);
    if (known) known.after = after;
    else if (!sameReading(before, after)) journal.push({ control, before, after });
  };

  /** A look at the page as it is now: an animation that ends covers or uncovers without a mutation. */
  const again = (test: () => Promise<boolean>) =>
    rarely(() => {
      stale = true;
      return test();
    });

  const attempt = async (task: Task, turn = 0): Promise<Done> => {
    let target = await find(task);
    if (!usable(target) && changedParents(task)) {
      await waitFor(
        env,
        again(async () => usable(await find(task))),
        DEPENDENT,
      );
      target = await find(task);
    }
    // A page in the middle of drawing may look like another for a moment.
    if (target === 'changed') {
      await waitFor(
        env,
        again(async () => (await find(task)) !== 'changed'),
        SECOND,
      );
      target = await find(task);
    }
    const { label } = task;
    if (target === 'changed') return { task, outcome: 'error', label, note: 'changed-since-preview' };
    if (!target) return { task, outcome: 'not-visible', label, note: 'gone' };
    if (!target.description.visible) return { task, outcome: 'not-visible', label };
    if (target.description.disabled) return { task, outcome: 'kept-yours', label, note: 'read-only' };
    if (turn && touched.has(target.control.root))
      return { task, outcome: 'kept-yours', label, after: readControl(target.control).text };
    let outcome = await writeTo(task, target, turn);
    // A library may draw a list anew when its options arrive (layui): the same field, another widget.
    for (let i = 0; i < 3 && outcome.outcome !== 'filled' && !target.control.root.isConnected; i++) {
      stale = true;
      const fresh = await find(task);
      if (!usable(fresh)) break;
      target = fresh;
      outcome = await writeTo(task, fresh, turn);
    }
    return outcome;
  };

  /** Does the field still show what it showed when it had settled? */
  const holds = async (d: Done): Promise<boolean> => {
    const target = await find(d.task);
    if (typeof target !== 'object') return false;
    const value = valueFor(d.task.value, target.description, d.task.keys);
    return (
      readControl(target.control).text === d.after || driverFor(target.control).isRight(target.control, value)
    );
  };

  const tasks: Task[] = commit.items.map((i) => ({ ...i }));
  const waiting: Task[] = commit.appearing.map((a) => ({ ...a, label: '', replace: false }));
  const total = tasks.length;
  const run = async (list: Task[]) => {
    for (const task of [...list].sort(
      (a, b) => a.siteBlock - b.siteBlock || rankOf(a.keys) - rankOf(b.keys),
    )) {
      options.onProgress?.({
        fillId: commit.fillId,
        done: done.length,
        total: Math.max(total, done.length + 1),
        label: task.label,
      });
      done.push(await attempt(task));
    }
  };

  /** Approved keys whose control has come up since. */
  const appeared = async (): Promise<Task[]> => {
    const found: Task[] = [];
    for (const t of waiting) if (usable(await find(t))) found.push(t);
    const taken = (t: Task) =>
      found.some((f) => f.siteBlock === t.siteBlock && f.keys.some((k) => t.keys.includes(k)));
    for (const t of [...waiting]) if (taken(t)) waiting.splice(waiting.indexOf(t), 1);
    return found;
  };
  /** A choice was made whose consequence is not on the page yet. */
  const expected = () =>
    waiting.some((t) =>
      t.keys.flatMap(parentsOf).some((p) => {
        const here = done.filter((d) => d.task.siteBlock === t.siteBlock);
        const chosen = here.some((d) => d.task.keys.includes(p) && opens(d.task, t));
        return chosen && !here.some((d) => d.task.keys.flatMap(parentsOf).includes(p));
      }),
    );

  let interrupted: FillReport['interrupted'];
  try {
    await run(tasks);
    for (;;) {
      const next: Task[] = [];
      await waitFor(
        env,
        rarely(async () => next.push(...(await appeared())) > 0),
        expected() ? LATE_BLOCK : SECOND,
      );
      if (!next.length) break;
      await run(next);
    }
    await verify(done, holds, attempt, env);
  } catch (error) {
    if (!options.signal.aborted) throw error;
    interrupted = options.signal.reason === 'navigated' ? 'navigated' : 'stopped';
  } finally {
    observer.disconnect();
    ended.abort();
    restore();
  }
  const items = done.flatMap(itemsOf);
  return { report: reportOf(commit.fillId, items, performance.now() - begin, interrupted), journal };
};

/** A test that scans the page is not run on every mutation. */
const rarely = (test: () => Promise<boolean>): (() => Promise<boolean>) => {
  let last = Number.NEGATIVE_INFINITY;
  return async () => {
    if (performance.now() - last < 60) return false;
    const answer = await test();
    last = performance.now();
    return answer;
  };
};

/** Whether a finished choice makes the waiting key's control come up: 不复用 shows a block, 复用 does not. */
const opens = (parent: Task, child: Task): boolean =>
  parent.value.kind !== 'boolean' ||
  !child.keys.some((k) => k.startsWith('siteManager.')) ||
  !parent.value.value;

/** Second look at everything that was written: what the page has undone is tried once more, then reported. */
const verify = async (
  done: Done[],
  holds: (d: Done) => Promise<boolean>,
  attempt: (task: Task, turn: number) => Promise<Done>,
  env: WidgetEnvironment,
): Promise<void> => {
  const lost = async (d: Done) =>
    (d.outcome === 'filled' && !(await holds(d))) || d.outcome === 'site-changed';
  const again: Done[] = [];
  const waited = (d: Done) => !/^(filled|already-right)$/.test(d.outcome) && d.note !== undefined;
  for (const d of [...done].sort((a, b) => rankOf(a.task.keys) - rankOf(b.task.keys))) {
    // A list that was off because its parent had not been chosen yet gets its turn when the parent has.
    const orphan =
      waited(d) &&
      again.some(
        (p) => p.outcome === 'filled' && d.task.keys.flatMap(parentsOf).some((k) => p.task.keys.includes(k)),
      );
    if (!orphan && !(await lost(d)) && d.result?.outcome !== 'timeout') continue;
    const second = await attempt(d.task, 1);
    if (second.outcome === 'filled' || second.outcome === 'already-right' || d.outcome === 'filled')
      Object.assign(d, { note: undefined }, second);
    again.push(d);
  }
  if (!again.length) return;
  const anyLost = async () => {
    for (const d of again) if (await lost(d)) return true;
    return false;
  };
  await waitFor(env, anyLost, SECOND);
  for (const d of again) {
    if (d.outcome === 'already-right') d.outcome = 'filled';
    if (d.outcome === 'filled' && !(await holds(d)))
      Object.assign(d, { outcome: 'site-changed', after: undefined });
  }
};

/** Remembers focus and scroll; the answer puts them back. */
const keepPlace = (document: Document): (() => void) => {
  const view = document.defaultView;
  const focused = document.activeElement as HTMLElement | null;
  const [x, y] = [view?.scrollX ?? 0, view?.scrollY ?? 0];
  return () => {
    if (focused?.isConnected && focused !== document.body && document.activeElement !== focused)
      focused.focus?.({ preventScroll: true });
    if (view && (view.scrollX !== x || view.scrollY !== y))
      view.scrollTo({ left: x, top: y, behavior: 'instant' });
  };
};

const itemsOf = (d: Done): FillItem[] =>
  d.task.keys.map((key) => ({
    key,
    label: d.label,
    outcome: d.outcome,
    siteBlock: d.task.siteBlock,
    wanted: d.task.value.text,
    ...(d.task.matchId ? { matchId: d.task.matchId } : {}),
    ...(d.after === undefined ? {} : { shown: d.after }),
    ...(d.outcome === 'no-option' && d.result?.options ? { options: d.result.options } : {}),
    ...(d.note ? { note: d.note } : {}),
  }));
