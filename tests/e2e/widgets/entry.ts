/** What the tests of this folder drive in the page's isolated world: the real scan, recognition and runner. */

import { answerTo } from '../../../lib/fill/answers';
import { createAdviser } from '../../../lib/fill/fitting';
import { planFill } from '../../../lib/fill/plan';
import { reportOf } from '../../../lib/fill/report';
import { type FillRun, runFill } from '../../../lib/fill/run';
import { undoFill } from '../../../lib/fill/undo';
import { scanPage } from '../../../lib/frame/whole-scan';
import { recognise } from '../../../lib/recognise/index';
import type { Applicant } from '../../../lib/schema/applicant';

const page = {
  document,
  rescan: async () => {
    const scan = scanPage(document);
    return { scan, recognition: recognise(scan.descriptions) };
  },
  ...createAdviser(async (question) =>
    JSON.parse(JSON.stringify(answerTo(JSON.parse(JSON.stringify(question))))),
  ),
};
let last: FillRun | undefined;
let stopper = new AbortController();

/** A whole fill as the extension does it; `before` runs between the preview and the commit, in the page's world. */
const fill = async (applicant: Applicant, between?: () => void) => {
  const { scan, recognition } = await page.rescan();
  const plan = planFill({ descriptions: scan.descriptions, recognition, applicant, siteIndex: 0 });
  const nothing = { skip: [], replace: [] };
  const commit = JSON.parse(JSON.stringify(plan.commit(nothing)));
  between?.();
  stopper = new AbortController();
  // When each field's turn came, for whoever looks for the slow ones.
  const turns: string[] = [];
  let since = performance.now();
  let label = 'begin';
  const turn = (next: string) => {
    const now = performance.now();
    turns.push(`${label} ${Math.round(now - since)}`);
    [since, label] = [now, next];
  };
  const onProgress = (progress: { label: string }) => turn(progress.label);
  last = await runFill({ ...commit, fillId: 'test' }, page, { signal: stopper.signal, onProgress });
  turn('end');
  const { items, interrupted, written } = reportOf(last.report);
  return { items: [...items, ...plan.left(nothing)], interrupted, turns, written };
};
const stop = () => stopper.abort('stopped');
const undo = () =>
  undoFill(last?.journal ?? [], { document, signal: new AbortController().signal, judge: page.judge });

/** What each control was taken for, one line each, for whoever tries a new page. */
const explain = async (): Promise<string[]> => {
  const { scan, recognition } = await page.rescan();
  return scan.descriptions.map((d) => {
    const match = recognition.matches.find((m) => m.controls.includes(d.id));
    const other = recognition.unassigned.find((u) => u.control === d.id);
    const labels = d.labels.map((l) => `${l.text.slice(0, 24)}(${l.source}${l.shared ? '+' : ''})`).join(' ');
    const said = match
      ? `${match.keys.join('+')}@${match.siteBlock} ${match.confidence.toFixed(2)}`
      : `– ${other?.reason ?? ''}`;
    const state = `${d.visible ? '' : ' unseen'}${d.disabled ? ' off' : ''}${d.readOnly ? ' fixed' : ''}`;
    const root = scan.controls.get(d.id)!.root;
    const tag = `<${root.localName} ${(root.getAttribute('class') ?? '').slice(0, 40)}>`;
    return `${d.kind}${state} ${tag} [${d.headings.join(' > ')}] ${labels} ⇒ ${said}`;
  });
};

Object.assign(globalThis, { assistant: { fill, stop, undo, explain } });
