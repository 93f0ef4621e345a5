/**
 * Read-only pages of an order: the frame says what it shows, the comparison happens here, and nothing of the
 * client goes to the page.
 */
import type { SummaryCalls } from '../protocol/sites-calls';
import { compareSummary } from '../summary/compare';
import type { ShownRow } from '../summary/types';
import type { Applicants } from './applicants';
import type { Handlers } from './calls';
import { currentChoice } from './choice';
import type { Platform } from './ports';

/** Texts of one frame, row by row; empty where it cannot be read. */
export type ReadFrame = (tabId: number, frameId: number) => Promise<readonly ShownRow[]>;

export const summaryCalls = (
  { frames, session }: Platform,
  applicants: Applicants,
  read: ReadFrame,
): Handlers<SummaryCalls> => ({
  'summary/compare': async ({ tabId }) => {
    if ((await applicants.state()).state === 'locked') return null;
    const access = await frames.list(tabId);
    if (access.kind !== 'open') return null;
    const choice = await currentChoice(session, tabId, await applicants.list(), access.host);
    const applicant = choice.applicantId ? await applicants.get(choice.applicantId) : undefined;
    if (!applicant) return null;
    const rows = await Promise.all(access.frameIds.map((id) => read(tabId, id)));
    return compareSummary(rows.flat(), applicant, choice) ?? null;
  },
});
