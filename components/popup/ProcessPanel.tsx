/** The fourth tab: deadlines first, then where the order stands, who verifies by SMS, and the dates. */
import type { PageState } from '../../lib/protocol/api';
import type { OrderState } from '../../lib/schema/order';
import { useI18n } from '../i18n';
import { deadlineRows } from '../model/deadline-view';
import { DeadlineList } from '../panel/DeadlineList';
import { OrderDates } from '../panel/OrderDates';
import { SmsBoxes } from '../panel/SmsBoxes';
import { Timeline } from '../panel/Timeline';
import { useNow } from '../panel/use-now';
import { Note } from '../ui/Note';
import type { OrderModel } from './use-order';

/** What an order's state most likely is while the user has not said. */
export const likelyState = (page: Pick<PageState, 'kind' | 'portal'>): OrderState => {
  if (page.portal?.id.startsWith('miit')) return 'smsVerification';
  return page.kind === 'filing-form' ? 'filling' : 'preparing';
};

interface ProcessPanelProps {
  model: OrderModel;
  page: PageState;
  /** Name of the client, for the calendar. */
  client: string;
}

export function ProcessPanel({ model, page, client }: ProcessPanelProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const now = useNow();
  const { applicant, order, siteIndex, today, edit } = model;
  const { steps, smsVerification, deadlines } = model.process;
  const verified = order?.smsVerified ?? [];
  if (steps.length + deadlines.length === 0) return <p className="gap">{t('process.none')}</p>;
  const rows = (all: boolean) => deadlineRows(applicant, order, siteIndex, now, today, i18n, all);
  return (
    <div className="process">
      {model.unsaved && (
        <Note tone="warning" alert>
          {t('panel.unsaved')}
        </Note>
      )}
      <DeadlineList
        rows={rows(false)}
        forCalendar={rows(true)}
        client={client}
        onDone={(id) => edit({ list: 'deadlinesDone', id, on: true })}
      />
      <Timeline
        steps={steps}
        {...(order ? { order } : {})}
        state={order?.state || likelyState(page)}
        onState={(state) => edit({ set: { state } })}
      />
      {/* Shown for one client, the numbers of the next are hidden again. */}
      <SmsBoxes
        key={applicant.id}
        people={smsVerification}
        verified={verified}
        onVerified={(role, on) => {
          edit({ list: 'smsVerified', id: role, on });
          const isOpen = (r: string) => (r === role ? !on : !verified.includes(r));
          // When the last one is done, so is the deadline of 24 hours.
          edit({
            list: 'deadlinesDone',
            id: 'sms-24-hours',
            on: !smsVerification.some((p) => isOpen(p.role)),
          });
        }}
      />
      <OrderDates deadlines={deadlines} {...(order ? { order } : {})} onSet={(set) => edit({ set })} />
    </div>
  );
}
