/** States of the side panel, of the process and of the printed list. */
import type { FooterReading } from '../../lib/orders/footer-check';
import type { Applicant } from '../../lib/schema/applicant';
import type { FilingOrder } from '../../lib/schema/order';
import type { FakeOptions } from './fake-api';
import { APPLICANTS, longApplicant } from './samples';
import type { Scenario } from './scenarios';

const DAY = 86_400_000;
const dayFromNow = (days: number): string => new Date(Date.now() + days * DAY).toISOString().slice(0, 10);

const DOMAIN = 'ruoqiang-hongzao-nongmuye-example.com.cn';
/** A client in the middle of an order, with dates as an applicant would enter them today. */
const withOrder = (order: Partial<FilingOrder>, site: object = {}): Applicant => {
  const client = longApplicant();
  const first = { ...client.sites?.[0], domainExpiresOn: dayFromNow(20), ...site };
  return {
    ...client,
    sites: [first, ...(client.sites ?? []).slice(1)],
    filingOrders: [{ id: 'o-1', filingType: 'firstFiling', portal: 'aliyun', domains: [DOMAIN], ...order }],
  };
};

const inReview = withOrder({
  state: 'smsVerification',
  orderChangedOn: dayFromNow(-10),
  smsReceivedAt: new Date(Date.now() - 5.5 * 3_600_000).toISOString(),
  documentsReady: ['entity-certificate', 'entity-manager-id'],
  smsVerified: ['entityManager'],
});
const approved = withOrder(
  { state: 'approved', siteOpenedOn: dayFromNow(-33) },
  { filingNumber: '新ICP备2026012345号-1', policeFilingNumber: '' },
);

/** A footer with an old link and another unit's name. */
const FOOTER: FooterReading = {
  host: `www.${DOMAIN}`,
  lines: [`版权所有 某某网络`, '新ICP备2026012345号-1'],
  links: [{ text: '新ICP备2026012345号-1', href: 'http://www.miitbeian.gov.cn/' }],
};

const state = { applicantId: 'c-0003' };
const panel = (options: FakeOptions, more: Partial<Scenario> = {}): Scenario => ({
  page: 'panel',
  options,
  ...more,
});
const popup = (options: FakeOptions, more: Partial<Scenario> = {}): Scenario => ({
  page: 'popup',
  options,
  steps: ['tab:3'],
  ...more,
});

export const PANEL_SCENARIOS: Readonly<Record<string, Scenario>> = {
  'panel-filling-in': panel({}),
  'panel-english': panel({ applicants: [inReview], state }, { lang: 'en' }),
  'panel-sms': panel({ applicants: [inReview], state, reminders: true }),
  'panel-approved': panel(
    {
      applicants: [approved],
      state: { ...state, kind: 'unsupported', host: `www.${DOMAIN}`, plan: [], findings: [] },
      footer: FOOTER,
    },
    { steps: ['check-footer'] },
  ),
  'panel-no-client-chosen': panel({ state: { applicantId: undefined, plan: [], findings: [] } }),
  'panel-locked': panel({ locked: true, passphrase: 'correct', state: { kind: 'locked' } }),
  'panel-no-clients': panel({ applicants: [], state: { applicantId: undefined } }),
  'popup-process-deadlines': popup({ applicants: [inReview], state }),
  'popup-process-deadlines-english': popup({ applicants: [inReview], state }, { lang: 'en' }),
  'popup-process-sms': popup({ applicants: [inReview], state }, { steps: ['tab:3', 'show-sms'] }),
  'popup-after': popup(
    { applicants: [approved], state, footer: FOOTER },
    { steps: ['tab:3', 'check-footer'] },
  ),
  'popup-after-unreadable': popup({ applicants: [approved], state }, { steps: ['tab:3', 'check-footer'] }),
  'popup-documents-ticked': popup(
    { applicants: [inReview], state },
    { steps: ['tab:2', 'document-ready:2', 'copy-documents'] },
  ),
  'paper-documents': { page: 'paper', options: { applicants: [inReview], state } },
  'paper-none': { page: 'paper', options: { applicants: APPLICANTS, state: { applicantId: undefined } } },
};
