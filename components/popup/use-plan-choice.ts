/** What the user ticked off or picked in the preview; forgotten when client, site or page change. */
import { useState } from 'react';
import type { LaterMode } from '../../lib/fill/later';
import type { PageState } from '../../lib/protocol/api';
import type { PlanChoice } from '../model/plan-view';

const NONE: PlanChoice = { off: new Set(), replace: new Set() };

const toggled = (set: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> => {
  const next = new Set(set);
  if (on) next.add(id);
  else next.delete(id);
  return next;
};

export const usePlanChoice = (state: PageState) => {
  const about = [state.host, state.step?.title, state.applicantId, state.siteIndex, state.fill?.fillId].join(
    '\n',
  );
  const [kept, setKept] = useState({ about, choice: NONE });
  const [later, setLater] = useState<LaterMode>();
  // To be asked is the careful way: a click fills this step and no other.
  const mode = later ?? state.armed?.mode ?? 'offer';
  const choice = { ...(kept.about === about ? kept.choice : NONE), later: mode };
  const set = (next: PlanChoice) => setKept({ about, choice: next });
  return {
    choice,
    mode,
    setLater,
    setOff: (id: string, off: boolean) => set({ ...choice, off: toggled(choice.off, id, off) }),
    setReplace: (id: string, on: boolean) => set({ ...choice, replace: toggled(choice.replace, id, on) }),
  };
};
