/** What happens to a filing after it is typed in (product contract §4). */
import type { Filing } from '../schema/filing';
import { afterFilingOf } from './after-filing';
import { deadlinesOf } from './deadlines';
import { smsVerificationOf } from './sms';
import { stepsOf } from './steps';
import { describe, type Language } from './text';
import type { Process } from './types';

export { smsIdLast6 } from './sms';
export { type Standing, standingOf } from './standing';
export type { Deadline, Process, ProcessStep, SmsVerification } from './types';

/**
 * Steps, SMS verification, deadlines and duties after filing.
 * @param filing what is known of it; missing values leave their part general
 */
export const process = (filing: Filing, { language = 'zh' }: { language?: Language } = {}): Process => ({
  steps: stepsOf(filing).map((s) => describe(s, language)),
  smsVerification: smsVerificationOf(filing, language),
  deadlines: deadlinesOf(filing, language),
  afterFiling: afterFilingOf(filing).map((s) => describe(s, language)),
});
