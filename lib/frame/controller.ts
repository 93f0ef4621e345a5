/**
 * One frame of a filing page: scans, recognises, annotates, and fills on command. DOM, no browser API;
 * `link` leads to the background. Profile values pass through here only inside a commit.
 */
import { noticesOf } from '../dom/notices';
import { trackTouched } from '../dom/touched';
import { watchPage } from '../dom/watch';
import { createAdviser } from '../fill/fitting';
import { isFilled } from '../fill/task';
import type { BackgroundCalls, FrameCalls, FrameContext } from '../protocol/messages';
import type { FieldKey } from '../schema/fields';
import type { Severity } from '../schema/filing';
import { annotatedFields } from './annotated-fields';
import { createAnnotations } from './annotations';
import { createFills } from './fills';
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
  signal: AbortSignal;
  /** False when this script is left over from an older version of the extension. */
  alive(): boolean;
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

/** Starts the frame; everything ends when `signal` aborts. */
export const createFrame = (options: FrameOptions): Frame => {
  const { document, instance, link, signal } = options;
  const isTouched = trackTouched(document, signal);
  const model = createPageModel(document, {
    isTouched,
    recognise: (page) => link.send('frame/recognise', page),
  });
  const adviser = createAdviser((question) => link.send('fill/ask', question));
  const fields = () => annotatedFields(model, document, signal, adviser);
  let context: FrameContext = { filingType: 'firstFiling', muted: [], today: '' };
  let counts = NO_COUNTS;

  const isForm = () => model.isForm;
  const check = (changed?: readonly FieldKey[]) =>
    link.send('rules/check', {
      context,
      ignored: acts.ignored,
      earlier: model.earlier(),
      now: model.shown(changed),
    });

  const acts = createFindingActs({
    findings: () => check(),
    field: (id) => fields().find((f) => f.id === id),
    changed: () => void annotations.refresh(),
  });

  const annotations = createAnnotations({
    document,
    signal,
    isForm,
    looks: () => link.send('frame/looks', undefined),
    alive: options.alive,
    // Nobody says anything of a page that is being filled; when it has been, everything is asked at once.
    evaluate: async (changed) => (fills.running() ? undefined : isForm() ? check(changed) : []),
    fields: () => (isForm() ? fields() : []),
    counter: ({ keys }, value) =>
      keys.includes('site.name')
        ? { count: value.match(/\p{Script=Han}/gu)?.length ?? 0, min: SITE_NAME_LEAST }
        : undefined,
    card: (request) => link.send('frame/card', request),
    toast: (request) => link.send('frame/toast', request),
    onMute: (scope, finding) => {
      const { ruleId } = finding;
      if (scope === 'value') return acts.ignore(finding);
      // Until the background says so itself.
      context = { ...context, muted: [...context.muted, { ruleId }] };
      void link.send('rules/mute', { ruleId, here: scope === 'site' });
    },
    onRule: ({ ruleId }) => void link.send('rules/open', { ruleId }),
    onFindings: (now) => {
      counts = now;
      report();
    },
    onUndo: () => {
      const fillId = fills.last();
      if (fillId) void link.send('fill/undo-here', { fillId });
    },
  });

  const setContext = (next: FrameContext) => {
    // Compared with the last answer, not with the last context: a lesson may change between the two.
    if (next.taught !== model.taught) {
      model.forget();
      void rescan();
    }
    if (JSON.stringify(next) === JSON.stringify(context)) return;
    context = next;
    void annotations.refresh();
  };

  const report = coalesce(async () => {
    const count = isForm() ? model.recognition.matches.length : 0;
    const next = await link.send('frame/changed', { instance, fields: count, counts });
    if (next) setContext(next);
  }, signal);

  const rescan = async () => {
    if (!(await model.rescan()) || signal.aborted) return;
    void annotations.refresh();
    report();
  };

  const fills = createFills({
    page: {
      document,
      rescan: async () => {
        await model.rescan();
        return { scan: model.scan, recognition: model.recognition };
      },
      ...adviser,
      rest: (ms) => link.send('fill/rest', ms),
    },
    instance,
    link,
    signal,
    settled: async (result) => {
      report();
      await model.rescan();
      await annotations.refresh();
      if (signal.aborted) return;
      const filled = result.done.filter(isFilled).length;
      await annotations.use((layer) => layer.showSummary({ filled, canUndo: filled > 0 }));
    },
  });

  const undo = async (fillId: string) => {
    const result = await fills.undo(fillId);
    await model.rescan();
    void annotations.refresh();
    report();
    return result;
  };

  // A fill looks at its page by itself, and everything is looked at once it has settled.
  watchPage(document, () => void (fills.running() || rescan()), signal);
  void rescan();
  report();

  const handlers: { [K in keyof BackgroundCalls]: (data: BackgroundCalls[K]['request']) => unknown } = {
    'frame/describe': async () => {
      // Whoever asks first after a change of step must not keep the others from hearing of it.
      await rescan();
      const { origin, hostname } = document.location;
      const { descriptions } = model.scan;
      const { recognition } = model;
      return {
        instance,
        origin,
        host: hostname,
        descriptions,
        recognition,
        ignored: acts.ignored,
        undoable: fills.undoable(),
        notices: isForm() ? [] : noticesOf(document),
      };
    },
    'frame/context': (next) => setContext(next),
    'frame/reveal': ({ matchId, field }) =>
      annotations.use((layer) => layer.reveal(matchId ?? (field as FieldKey), { focus: true })),
    'frame/check': () => void annotations.use((layer) => layer.checkAll()),
    'frame/next': () => void annotations.use((layer) => layer.next()),
    // A commit for another document is refused.
    'fill/run': ({ instance: wanted, commit }) =>
      wanted === instance && fills.start(commit) && adviser.learn(commit.told),
    'fill/stop': ({ fillId }) => fills.stop(fillId),
    'fill/state': ({ fillId }) => fills.state(fillId),
    'fill/undoable': () => fills.undoable(),
    'fill/undo': ({ fillId }) => undo(fillId),
    'finding/act': (act) => acts.handle(act),
    'fill/forget': () => fills.forget(),
  };
  return {
    handle: async (type, data) => (handlers[type] as (d: typeof data) => unknown)(data) as never,
  };
};
