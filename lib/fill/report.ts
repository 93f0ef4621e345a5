/** What a frame tells of its fill, made into the rows of a report; and what a report's readers are told beside it. Pure. */
import type { Done } from './task';
import type { FillItem, FrameReport, FrameRun } from './types';

/** Report rows of a task: one per key. */
const itemsOf = (d: Done): FillItem[] =>
  d.task.keys.map((key) => ({
    key,
    label: d.label,
    outcome: d.outcome,
    siteBlock: d.task.siteBlock,
    wanted: d.task.value.text,
    matchId: d.task.matchId,
    shown: d.after,
    options: d.outcome === 'no-option' ? d.result?.options : undefined,
    note: d.note,
  }));

export const reportOf = ({ done, ...rest }: FrameRun): FrameReport => ({
  ...rest,
  items: done.flatMap(itemsOf),
});

/** What goes into the order's remarks where the portal lacks a district (seed 001 §1.1, 区域); Chinese in every language. */
export const districtRemark = (district = ''): string =>
  `实际所在地为${district}，因系统无该选项，故选临近区县`;
