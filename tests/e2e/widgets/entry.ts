/** What the tests of this folder drive in the page's isolated world: the real scan, recognition and runner. */
import { scanPage } from '../../../lib/dom/scan';
import { planFill } from '../../../lib/fill/plan';
import { type FillRun, runFill } from '../../../lib/fill/run';
import { undoFill } from '../../../lib/fill/undo';
import { recognise } from '../../../lib/recognise/index';
import type { Applicant } from '../../../lib/schema/applicant';

const page = {
  document,
  rescan: async () => {
    const scan = scanPage(document);
    return { scan, recognition: recognise(scan.descriptions) };
  },
};
let last: FillRun | undefined;

/** A whole fill as the extension does it; `before` runs between the preview and the commit, in the page's world. */
const fill = async (applicant: Applicant, between?: () => void) => {
  const { scan, recognition } = await page.rescan();
  const plan = planFill({ descriptions: scan.descriptions, recognition, applicant, siteIndex: 0 });
  const nothing = { skip: [], replace: [] };
  const commit = JSON.parse(JSON.stringify(plan.commit(nothing)));
  between?.();
  last = await runFill({ ...commit, fillId: 'test' }, page, { signal: new AbortController().signal });
  return { items: [...last.report.items, ...plan.left(nothing)] };
};
const undo = () => undoFill(last?.journal ?? [], { document, signal: new AbortController().signal });

Object.assign(globalThis, { assistant: { fill, undo } });
