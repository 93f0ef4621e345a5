/** The dates that deadlines count from; each is one the user knows. */

import { useId, useState } from 'react';
import { dateProperty } from '../../lib/orders/deadlines';
import type { OrderValues } from '../../lib/orders/order';
import type { Deadline } from '../../lib/process';
import type { FilingOrder } from '../../lib/schema/order';
import { useI18n } from '../i18n';

interface OrderDatesProps {
  deadlines: readonly Deadline[];
  order?: FilingOrder;
  onSet(values: OrderValues): void;
}

const two = (n: number) => String(n).padStart(2, '0');
/** An ISO time as a datetime-local box wants it, and back. */
const toLocal = (iso: string): string => {
  const d = new Date(iso);
  if (Number.isNaN(d.getTime())) return '';
  return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}`;
};
const toIso = (local: string): string => (local ? new Date(local).toISOString() : '');

export function OrderDates({ deadlines, order, onSet }: OrderDatesProps) {
  const { t } = useI18n();
  return (
    <>
      <div className="sec">
        <h2>{t('order.dates')}</h2>
        <span className="x-3">{t('order.dates-hint')}</span>
      </div>
      <div className="dates">
        {deadlines.map(({ id, from, within }) => {
          const property = dateProperty(from);
          const stored = order?.[property] ?? '';
          const hours = within.unit === 'hours';
          return (
            <DateRow
              key={id}
              label={t(`order-date.${from}`)}
              type={hours ? 'datetime-local' : 'date'}
              handle={from}
              value={hours ? toLocal(stored) : stored}
              onSet={(value) => onSet({ [property]: hours ? toIso(value) : value })}
            />
          );
        })}
      </div>
    </>
  );
}

interface DateRowProps {
  label: string;
  type: 'date' | 'datetime-local';
  handle: string;
  value: string;
  onSet(value: string): void;
}

/** While a year is typed the box holds dates of the first centuries: those are no answer yet. */
const isWhole = (value: string): boolean => value === '' || Number(value.slice(0, 4)) >= 2000;

function DateRow({ label, type, handle, value, onSet }: DateRowProps) {
  const id = useId();
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? value;
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        type={type}
        data-testid={`date-${handle}`}
        value={shown}
        onChange={(e) => {
          const next = e.target.value;
          if (!isWhole(next)) return setDraft(next);
          setDraft(undefined);
          if (next !== value) onSet(next);
        }}
        onBlur={() => setDraft(undefined)}
      />
    </>
  );
}
