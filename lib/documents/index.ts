/** Required documents for a filing (product contract §4). */
import type { Filing, Source } from '../schema/filing';

export interface RequiredDocument {
  id: string;
  name: string;
  /** False: possibly required; `why` says when. */
  required: boolean;
  why: string;
  /** Format limits, e.g. jpg / png，4 MB 内. */
  formats?: string;
  sources: Source[];
}

/** The documents to prepare for a filing, required ones first. */
export const documents = (_filing: Filing): RequiredDocument[] => [];
