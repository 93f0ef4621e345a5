/** Recognition and rules for content scripts. Keeps nothing: the worker may stop between two calls. */
import { describePage } from '../describe/index';
import { answerTo } from '../fill/answers';
import { overlay, valuesOf } from '../fill/page-filing';
import { looksFor } from '../looks/index';
import { portalOf } from '../portals/index';
import { hintsOf } from '../portals/own-fields';
import { isFilingForm, recognise } from '../recognise/index';
import { checkFiling } from '../rules/index';
import { textOf } from '../rules/read';
import type { FrameHandlers } from './calls';
import type { Platform } from './ports';
import { lessonsOf, lessonsSign } from './teach';

/** A frame of ours may ask for so much at once, milliseconds. */
const LONGEST_REST = 1000;

/** Handlers of what a frame asks while its page is worked on. */
export const checkCalls = (
  platform: Pick<Platform, 'language' | 'local' | 'rest'>,
): Pick<FrameHandlers, 'frame/looks' | 'frame/recognise' | 'fill/ask' | 'fill/rest' | 'rules/check'> => ({
  'frame/looks': async () => looksFor(platform.language()),
  'frame/recognise': async (page, { host }) => {
    const portal = portalOf(host);
    const taught = await lessonsOf(platform.local, host);
    const described = describePage(page);
    const recognition = recognise(described.descriptions, {
      ...(portal ? hintsOf(portal) : {}),
      ...(described.step ? { step: described.step } : {}),
      taught,
    });
    const sign = lessonsSign(taught);
    return {
      ...described,
      recognition,
      isForm: isFilingForm(recognition),
      ...(sign ? { taught: sign } : {}),
    };
  },
  'fill/ask': async (question) => answerTo(question),
  'fill/rest': async (ms) => void (await platform.rest(Math.min(Number(ms) || 0, LONGEST_REST))),
  'rules/check': async ({ context, ignored, earlier, now }) => {
    const { filingType, accessProvider, today, province = '', nature = '', muted } = context;
    const base = { filingType, accessProvider, today, entity: { province, nature } };
    const before = overlay(base, { ...valuesOf(earlier), otherSites: [] });
    const filing = overlay(before, valuesOf(now));
    return checkFiling(filing, { language: platform.language(), muted: [...muted, ...ignored] }).map(
      (finding) => ({ ...finding, shown: textOf(filing, finding.field) }),
    );
  },
});
