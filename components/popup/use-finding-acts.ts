/** Fixing and putting aside a finding from the list, and taking the last such step back. */
import { useState } from 'react';
import type { PageFinding } from '../../lib/protocol/api';
import type { RuleMute } from '../../lib/schema/mute';
import { useApi } from '../api';

/** The last thing done, to be said and offered for undoing. */
export type LastAct =
  | { kind: 'fixed'; finding: PageFinding }
  | { kind: 'ignored'; finding: PageFinding }
  | { kind: 'muted'; finding: PageFinding; mute: RuleMute }
  | { kind: 'changed'; finding: PageFinding }
  | { kind: 'restored'; finding: PageFinding };

export const useFindingActs = (tabId: number) => {
  const api = useApi();
  const [last, setLast] = useState<LastAct>();
  const act = (finding: PageFinding, what: Parameters<typeof api.actOnFinding>[2], done: LastAct) =>
    void api.actOnFinding(tabId, finding, what).then(
      (outcome) => setLast(outcome === 'done' ? done : { kind: 'changed', finding }),
      () => setLast({ kind: 'changed', finding }),
    );
  return {
    last,
    fix: (finding: PageFinding, value: string) =>
      act(finding, { act: 'fix', value }, { kind: 'fixed', finding }),
    ignore: (finding: PageFinding) => act(finding, { act: 'ignore' }, { kind: 'ignored', finding }),
    mute: (finding: PageFinding, mute: RuleMute) =>
      void api.setMute(mute, true).then(() => setLast({ kind: 'muted', finding, mute })),
    undo: () => {
      if (last?.kind === 'fixed')
        act(last.finding, { act: 'undo' }, { kind: 'restored', finding: last.finding });
      if (last?.kind === 'muted') void api.setMute(last.mute, false).then(() => setLast(undefined));
    },
  };
};

export type FindingActs = ReturnType<typeof useFindingActs>;
