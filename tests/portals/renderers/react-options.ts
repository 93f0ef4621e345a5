import { useEffect, useState } from 'react';
import type { Control, Option, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';

/** Options of a region part: they come from the server each time the part above it changes. */
export const useLoaded = (wizard: Wizard, c: Control, live: Values) => {
  const above = wizard.parent(c);
  const from = above ? String(live[above.at] ?? '') : 'top';
  const [state, setState] = useState<{ from: string; options: readonly Option[] }>({ from: '', options: [] });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the value above asks for a new list
  useEffect(() => {
    let gone = false;
    if (from) wizard.load(c, live).then((options) => gone || setState({ from, options }));
    return () => {
      gone = true;
    };
  }, [from]);
  const ready = state.from === from;
  return { options: ready ? [...state.options] : [], loading: Boolean(from) && !ready, closed: !from };
};
