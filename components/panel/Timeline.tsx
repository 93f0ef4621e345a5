/** Where the order stands: what is done, what is now, what comes next. */
import { useState } from 'react';
import { type ProcessStep, standingOf } from '../../lib/process';
import { type FilingOrder, ORDER_STATES, type OrderState } from '../../lib/schema/order';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Sources } from '../ui/Sources';

interface TimelineProps {
  steps: readonly ProcessStep[];
  state: OrderState;
  order?: FilingOrder;
  onState(state: OrderState): void;
}

/** The day on which a step was over, where the order knows it. */
const doneOn = (step: string, order: FilingOrder | undefined): string => {
  if (step === 'fill-order' || step === 'confirm') return order?.submittedOn ?? '';
  return step === 'authority-review' ? (order?.approvedOn ?? '') : '';
};

export function Timeline({ steps, state, order, onState }: TimelineProps) {
  const { t, lang } = useI18n();
  const [details, setDetails] = useState(false);
  const standing = standingOf(steps, state);
  return (
    <>
      <label className="state-row">
        <span className="x-2">{t('order.state')}</span>
        <select
          className="input"
          data-testid="order-state"
          value={state}
          onChange={(e) => onState(e.target.value as OrderState)}
        >
          {ORDER_STATES.map((s) => (
            <option key={s.code} value={s.code}>
              {lang === 'en' ? s.en : s.zh}
            </option>
          ))}
        </select>
      </label>
      <p className="x-3" role="status">
        {!standing && t('order.withdrawn')}
        {standing && standing.now >= steps.length && t('order.all-done')}
        {standing &&
          standing.now < steps.length &&
          t('order.step', { n: standing.now + 1, all: steps.length })}
      </p>
      <ol className="line">
        {steps.map((step, at) => {
          const place = placeOf(at, standing?.now);
          return (
            <Step
              key={step.id}
              step={step}
              place={place}
              next={at === standing?.next}
              details={details}
              day={doneOn(step.id, order)}
            />
          );
        })}
      </ol>
      <label className="row x-2">
        <input
          className="tick"
          type="checkbox"
          checked={details}
          onChange={(e) => setDetails(e.target.checked)}
        />
        {t('order.details')}
      </label>
    </>
  );
}

type Place = 'done' | 'now' | 'next';
const placeOf = (at: number, now: number | undefined): Place =>
  now === undefined || at > now ? 'next' : at === now ? 'now' : 'done';

interface StepProps {
  step: ProcessStep;
  place: Place;
  /** The very next one. */
  next: boolean;
  details: boolean;
  /** ISO date, or ''. */
  day: string;
}

function Step({ step, place, next, details, day }: StepProps) {
  const { t } = useI18n();
  const open = details || place === 'now' || next;
  return (
    <li className={`is-${place}`} data-step={step.id} aria-current={place === 'now' ? 'step' : undefined}>
      <span className="dot">{place === 'done' && <Icon name="ok" />}</span>
      <p className="h">
        <b>{step.title}</b>
        {place === 'done' && <span className="sr">{t('order.done')}</span>}
        {place === 'done' && day && <span className="x-3">{day}</span>}
        {(place === 'now' || next) && (
          <span className="x-3">{t(place === 'now' ? 'order.now' : 'order.next')}</span>
        )}
      </p>
      {open && (
        <>
          {step.duration && <p className="x-3">{step.duration}</p>}
          <p className="x-2">{step.text}</p>
          <p>
            <Sources sources={step.sources} />
          </p>
        </>
      )}
    </li>
  );
}
