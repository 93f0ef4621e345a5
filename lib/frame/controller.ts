/**
 * One frame of a filing page: scans, recognises, annotates, and fills on command. DOM, no browser API;
 * `link` leads to the background. Profile values pass through here only inside a commit.
 */
import { createAnnotator } from '../annotate/index';
import { trackTouched } from '../dom/touched';
import { watchPage } from '../dom/watch';
import { type FillRun, runFill } from '../fill/run';
import type { FillReport } from '../fill/types';
import { undoFill } from '../fill/undo';
import type { BackgroundCalls, FrameCalls, FrameContext } from '../protocol/messages';
import { isFilingForm } from '../recognise/form';
import type { FieldKey } from '../schema/fields';
import type { Severity } from '../schema/filing';
import { countHan } from '../text/han';
import { annotatedFields } from './annotated-fields';
import { createFindingActs } from './finding-acts';
import { createPageModel } from './page-model';

export interface FrameLink {
  send<K extends keyof FrameCalls>(
    type: K,
    data: FrameCalls[K]['request'],
  ): Promise<FrameCalls[K]['response'] | undefined>;
}

export interface FrameOptions {
  document: Document;
  /** Random per document. */
  instance: string;
  link: FrameLink;
  language: 'zh' | 'en';
  signal: AbortSignal;
}

export interface Frame {
  handle<K extends keyof BackgroundCalls>(
    type: K,
    data: BackgroundCalls[K]['request'],
  ): Promise<BackgroundCalls[K]['response']>;
}

const NO_COUNTS: Record<Severity, number> = { error: 0, warning: 0, info: 0 };

/** 网站名称 needs three Chinese characters (seed 001 附录一、附录二). */
const SITE_NAME_LEAST = 3;

/** Quiet time before a page that keeps changing is reported (ms). */
const SETTLE = 250;

/** Runs `work` once, `SETTLE` ms after the first call; calls in between do not add up. */
const coalesce = (work: () => void, signal: AbortSignal): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (!signal.aborted) work();
    }, SETTLE);
  };
};

interface Running {
  fillId: string;
  stop: AbortController;
  run?: FillRun;
  report?: FillReport;
}

/** Starts the frame; everything ends when `signal` aborts. */
export const createFrame = (options: FrameOptions): Frame => {
  const { document, instance, link, language, signal } = options;
  const isTouched = trackTouched(document, signal);
  const model = createPageModel(document, {
    isTouched,
    recognise: (descriptions, step) =>
      link.send('frame/recognise', { descriptions, ...(step ? { step } : {}) }),
  });
  let context: FrameContext = { filingType: 'firstFiling', muted: [], today: '' };
  let counts = NO_COUNTS;
  let running: Running | undefined;

  const isForm = () => isFilingForm(model.recognition);
  const check = (changed?: readonly FieldKey[]) =>
    link.send('rules/check', {
      context,
      ignored: acts.ignored,
      earlier: model.earlier(),
      now: model.shown(changed),
    });

  const acts = createFindingActs({
    findings: () => check(),
    field: (id) => annotatedFields(model, document, signal).find((f) => f.id === id),
    changed: () => void annotator.refresh(),
  });

  const annotator = createAnnotator({
    document,
    signal,
    language,
    evaluate: async (changed) => (isForm() ? check(changed) : []),
    fields: () => (isForm() ? annotatedFields(model, document, signal) : []),
    counter: ({ keys }, value) =>
      keys.includes('site.name') ? { count: countHan(value), min: SITE_NAME_LEAST } : undefined,
    details: ({ ruleId, sources, conflict }) =>
      link.send('rules/details', {
        ruleId,
        documents: sources.map((s) => s.document),
        ...(conflict && { conflict }),
      }),
    onMute: (scope, finding) => {
      if (scope === 'value') acts.ignore(finding);
      else void link.send('rules/mute', { ruleId: finding.ruleId, here: scope === 'site' });
    },
    onFindings: (now) => {
      counts = now;
      report();
    },
    onUndo: () => {
      if (running?.report) void link.send('fill/undo-here', { fillId: running.fillId });
    },
  });

  const setContext = (next: FrameContext) => {
    if (JSON.stringify(next) === JSON.stringify(context)) return;
    context = next;
    void annotator.refresh();
  };

  const report = coalesce(async () => {
    const fields = isForm() ? model.recognition.matches.length : 0;
    const next = await link.send('frame/changed', { instance, fields, counts });
    if (next) setContext(next);
  }, signal);

  const rescan = async () => {
    if (!(await model.rescan()) || signal.aborted) return;
    void annotator.refresh();
    report();
  };

  const finish = async (current: Running, result: FillReport) => {
    current.report = result;
    void link.send('fill/done', { instance, report: result });
    report();
    await model.rescan();
    await annotator.refresh();
    if (signal.aborted) return;
    annotator.showSummary({
      filled: result.filled,
      needsYou: result.items.filter((i) => i.outcome === 'needs-you').length,
      canUndo: result.filled > 0,
    });
  };

  const start = (commit: BackgroundCalls['fill/run']['request']['commit']) => {
    const current: Running = { fillId: commit.fillId, stop: new AbortController() };
    running = current;
    const begin = performance.now();
    runFill(
      commit,
      {
        document,
        rescan: async () => {
          await model.rescan();
          return { scan: model.scan, recognition: model.recognition };
        },
      },
      {
        signal: current.stop.signal,
        onProgress: (progress) => void link.send('fill/progress', { instance, progress }),
      },
    ).then(
      (run) => {
        current.run = run;
        finish(current, run.report);
      },
      () =>
        finish(current, {
          fillId: commit.fillId,
          items: [],
          filled: 0,
          skipped: 0,
          failed: 0,
          interrupted: 'stopped',
          duration: performance.now() - begin,
        }),
    );
  };

  const undo = async (fillId: string) => {
    const run = running?.fillId === fillId ? running.run : undefined;
    if (!run) return { restored: 0, left: 0 };
    const result = await undoFill(run.journal, { document, signal });
    await model.rescan();
    void annotator.refresh();
    report();
    return result;
  };

  const view = document.defaultView;
  // The page is going away: what was filled so far is the report.
  view?.addEventListener(
    'pagehide',
    () => {
      if (!running || running.report) return;
      running.stop.abort('navigated');
    },
    { signal },
  );
  watchPage(document, rescan, signal);
  void rescan();
  report();

  const handlers: { [K in keyof BackgroundCalls]: (data: BackgroundCalls[K]['request']) => unknown } = {
    'frame/describe': async () => {
      // Whoever asks first after a change of step must not keep the others from hearing of it.
      await rescan();
      const { origin, hostname } = document.location;
      const { descriptions } = model.scan;
      return {
        instance,
        origin,
        host: hostname,
        descriptions,
        recognition: model.recognition,
        ignored: acts.ignored,
      };
    },
    'frame/context': (next) => setContext(next),
    'frame/reveal': ({ matchId, field }) => annotator.reveal(matchId ?? (field as FieldKey), { focus: true }),
    'frame/check': () => void annotator.checkAll(),
    'frame/next': () => void annotator.next(),
    'fill/run': ({ instance: wanted, commit }) => {
      // A commit for another document, or a second one on top of a running fill, is refused.
      if (wanted !== instance || (running && !running.report)) return false;
      start(commit);
      return true;
    },
    'fill/stop': ({ fillId }) => {
      if (running?.fillId === fillId) running.stop.abort('stopped');
    },
    'fill/state': ({ fillId }) =>
      running?.fillId === fillId
        ? { running: !running.report, ...(running.report ? { report: running.report } : {}) }
        : { running: false },
    'fill/undo': ({ fillId }) => undo(fillId),
    'finding/act': (act) => acts.handle(act),
    'fill/forget': () => {
      if (running?.report) running = undefined;
    },
  };
  return {
    handle: async (type, data) => (handlers[type] as (d: typeof data) => unknown)(data) as never,
  };
};
