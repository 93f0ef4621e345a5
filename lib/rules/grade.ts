/**
 * Evidence grading: how sure the rule book is, from what its sources say. `error` only where a standard
 * fixes the format, or where the newest source and at least one other publisher agree, none says otherwise
 * and no approved name or filing on record contradicts it (issue of the rule book; facts README §3 and §4).
 */
import { DOCUMENTS, type SourceDocument } from '../provinces/sources';
import type { Severity, Source } from '../schema/filing';
import type { Localized } from './define';

export interface Evidence {
  /** Sources that say so. */
  sources: readonly Source[];
  /** Sources on the same matter that say otherwise, or that no longer say it. */
  against?: readonly Source[];
  /** A standard (GB, ISO) fixes the format. */
  standard?: boolean;
  /** An approved name or filing on record breaks it. */
  contradictedByApproved?: boolean;
}

export interface Grade {
  severity: Severity;
  /** All sources, newest first, those against it last. */
  sources: Source[];
  /** “3 个来源中的 2 个，最新 2024-04-01”. */
  evidence: Localized;
  /** Present where sources differ. */
  conflict?: Localized;
}

const BY_NAME: ReadonlyMap<string, SourceDocument> = new Map(
  Object.values(DOCUMENTS).map((document) => [document.name, document]),
);

/** Documents of one publisher are one voice; one that is not in the list speaks for itself. */
const publisherOf = (source: Source): string => BY_NAME.get(source.document)?.publisher ?? source.document;
const publishers = (sources: readonly Source[]): number => new Set(sources.map(publisherOf)).size;

/** An interval counts by its end: 2021/2023 → 2023. */
const dateOf = (source: Source): string => (source.date ?? '').replace(/^\d+\//, '');
const newestFirst = (sources: readonly Source[]): Source[] =>
  [...sources].sort((a, b) => dateOf(b).localeCompare(dateOf(a)));

const severityOf = ({ sources, against = [], standard, contradictedByApproved }: Evidence): Severity => {
  if (standard) return 'error';
  const trusted = sources.filter((s) => (BY_NAME.get(s.document)?.trust ?? 'high') === 'high');
  if (publishers(sources) >= 2 && trusted.length > 0)
    return against.length > 0 || contradictedByApproved ? 'warning' : 'error';
  return trusted.length > 0 || publishers(sources) >= 2 ? 'warning' : 'info';
};

/** Grades a claim by its sources; see the file's head for the scale. */
export const grade = (evidence: Evidence): Grade => {
  const sources = newestFirst(evidence.sources);
  const against = newestFirst(evidence.against ?? []);
  const agree = publishers(sources);
  const all = publishers([...sources, ...against]);
  const newest = (sources[0]?.date ?? '').replace('/', '–');
  const names = [...new Set(against.map((s) => s.document))];
  const result: Grade = {
    severity: severityOf(evidence),
    sources: [...sources, ...against],
    evidence: {
      zh: `${all} 个来源中的 ${agree} 个，最新 ${newest}`,
      en: `${agree} of ${all} sources, newest ${newest}`,
    },
  };
  if (against.length === 0) return result;
  return {
    ...result,
    conflict: {
      zh: `${result.evidence.zh}；${names.join('、')}（${newestOf(against)}）说法不同或已不再要求。`,
      en: `${result.evidence.en}; ${names.join(', ')} (${newestOf(against)}) differ or no longer ask for it.`,
    },
  };
};

const newestOf = (sources: readonly Source[]): string => (sources[0]?.date ?? '').replace('/', '–');
