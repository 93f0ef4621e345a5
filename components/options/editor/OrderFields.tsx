/** One filing order: type, portal, state, dates and notes. */
import { type ReactNode, useId } from 'react';
import { PORTALS } from '../../../lib/portals';
import { FILING_TYPES } from '../../../lib/schema/codes';
import { type FilingOrder, ORDER_STATES } from '../../../lib/schema/order';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import { OrderStamp } from '../../ui/OrderStamp';

const DATES = ['startedOn', 'submittedOn', 'returnedOn', 'approvedOn'] as const;
const TEXTS = ['portal', 'orderNumber'] as const;

interface OrderFieldsProps {
  order: FilingOrder;
  onChange(order: FilingOrder): void;
  onRemove(): void;
}

export function OrderFields({ order, onChange, onRemove }: OrderFieldsProps) {
  const { lang, t } = useI18n();
  const id = useId();
  const nameOf = (c: { zh: string; en: string }) => (lang === 'en' ? c.en : c.zh);
  const set = (change: Partial<FilingOrder>) => onChange({ ...order, ...change });
  return (
    <fieldset className="order" data-testid="editor-order">
      <legend className="row">
        {order.state && <OrderStamp state={order.state} />}
        <span>{[order.portal, order.orderNumber].filter(Boolean).join(' ') || t('orders.unnamed')}</span>
      </legend>
      <div className="ofields">
        <Labelled id={`${id}-type`} text={t('order.filing-type')}>
          <select
            id={`${id}-type`}
            className="input"
            value={order.filingType ?? ''}
            onChange={(e) => set({ filingType: e.target.value as FilingOrder['filingType'] })}
          >
            <option value="">{t('editor.choose')}</option>
            {FILING_TYPES.map((type) => (
              <option key={type.code} value={type.code}>
                {nameOf(type)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled id={`${id}-state`} text={t('orders.state')}>
          <select
            id={`${id}-state`}
            className="input"
            data-testid="order-state"
            value={order.state ?? ''}
            onChange={(e) => set({ state: e.target.value as FilingOrder['state'] })}
          >
            <option value="">{t('editor.choose')}</option>
            {ORDER_STATES.map((state) => (
              <option key={state.code} value={state.code}>
                {nameOf(state)}
              </option>
            ))}
          </select>
        </Labelled>
        {TEXTS.map((property) => (
          <Labelled key={property} id={`${id}-${property}`} text={t(`orders.${property}`)}>
            <input
              id={`${id}-${property}`}
              className="input"
              list={property === 'portal' ? `${id}-portals` : undefined}
              value={order[property] ?? ''}
              autoComplete="off"
              onChange={(e) => set({ [property]: e.target.value })}
            />
          </Labelled>
        ))}
        <datalist id={`${id}-portals`}>
          {PORTALS.map((portal) => (
            <option key={portal.id} value={nameOf(portal.name)} />
          ))}
        </datalist>
        {DATES.map((property) => (
          <Labelled key={property} id={`${id}-${property}`} text={t(`orders.${property}`)}>
            <input
              id={`${id}-${property}`}
              className="input"
              placeholder="YYYY-MM-DD"
              value={order[property] ?? ''}
              autoComplete="off"
              onChange={(e) => set({ [property]: e.target.value })}
            />
          </Labelled>
        ))}
        <Labelled id={`${id}-notes`} text={t('orders.notes')} wide>
          <textarea
            id={`${id}-notes`}
            className="input"
            rows={2}
            value={order.notes ?? ''}
            onChange={(e) => set({ notes: e.target.value })}
          />
        </Labelled>
      </div>
      <button type="button" className="btn btn--sm" data-testid="remove-order" onClick={onRemove}>
        <Icon name="trash" />
        {t('orders.remove')}
      </button>
    </fieldset>
  );
}

interface LabelledProps {
  id: string;
  text: string;
  wide?: boolean;
  children: ReactNode;
}

const Labelled = ({ id, text, wide, children }: LabelledProps) => (
  <div className={wide ? 'is-wide' : undefined}>
    <label className="label" htmlFor={id}>
      {text}
    </label>
    {children}
  </div>
);
