/** Approved keys whose controls come up during the fill: a block behind 不复用, a list behind another. */
import { isUsable, type LivePage } from './live-page';
import type { Done, Task } from './task';

/** Takes the tasks out of `waiting` whose control has come up; of two forms of the same key the first is used. */
export const takeAppeared = async (waiting: Task[], live: LivePage): Promise<Task[]> => {
  const found: Task[] = [];
  for (const t of waiting) if (isUsable(await live.find(t))) found.push(t);
  const isTaken = (t: Task) =>
    found.some((f) => f.siteBlock === t.siteBlock && f.keys.some((k) => t.keys.includes(k)));
  for (const t of [...waiting]) if (isTaken(t)) waiting.splice(waiting.indexOf(t), 1);
  return found;
};

/** Whether a finished choice makes the waiting key's control come up: 不复用 shows a block, 复用 does not. */
const opens = (parent: Task, child: Task): boolean =>
  parent.value.kind !== 'boolean' ||
  !child.keys.some((k) => k.startsWith('siteManager.')) ||
  !parent.value.value;

/** A choice was made whose consequence is not on the page yet. */
export const isExpecting = (waiting: readonly Task[], done: readonly Done[]): boolean =>
  waiting.some((t) =>
    t.after.some((p) => {
      const here = done.filter((d) => d.task.siteBlock === t.siteBlock);
      const chosen = here.some((d) => d.task.keys.includes(p) && opens(d.task, t));
      return chosen && !here.some((d) => d.task.after.includes(p));
    }),
  );
