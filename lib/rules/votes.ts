/** What a province's sources say, weighed: the leading value, who says it and who says otherwise. */
import { type Province, sourcesOf, type Votes } from '../provinces/define';
import type { SourceCode } from '../provinces/sources';
import type { Source } from '../schema/filing';

/** UC24 first although HW25 is dated later: that one is a second-hand summary (facts README §1). */
const PRECEDENCE: readonly SourceCode[] = ['UC24', 'HW25', 'TX', 'ALI19'];

export interface Verdict<T> {
  value: T;
  sources: readonly Source[];
  against: readonly Source[];
  /** Every value some source names, the leading one first. */
  values: readonly T[];
}

/** The vote of the leading source; undefined when nobody voted. */
export const verdictOf = <T extends string>(
  province: Province,
  votes: Votes<T> | undefined,
): Verdict<T> | undefined => {
  if (!votes) return undefined;
  const cast = Object.entries(votes.votes) as [SourceCode, T][];
  const place = (code: SourceCode) =>
    PRECEDENCE.includes(code) ? PRECEDENCE.indexOf(code) : PRECEDENCE.length;
  cast.sort((a, b) => place(a[0]) - place(b[0]));
  const value = cast[0]?.[1];
  if (value === undefined) return undefined;
  const citing = (codes: SourceCode[]) => sourcesOf(province, { fact: votes.fact, sources: codes });
  return {
    value,
    sources: citing(cast.filter(([, v]) => v === value).map(([code]) => code)),
    against: citing(cast.filter(([, v]) => v !== value).map(([code]) => code)),
    values: [...new Set(cast.map(([, v]) => v))],
  };
};
