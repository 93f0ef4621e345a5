/** The client's filing orders: one filing in progress at one portal each. */
import type { FilingOrder } from '../../../lib/schema/order';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import type { Editor } from '../use-editor';
import { OrderFields } from './OrderFields';

export function OrdersSection({ editor }: { editor: Editor }) {
  const { t } = useI18n();
  const { draft, setDraft } = editor;
  const orders = draft.filingOrders ?? [];
  const put = (filingOrders: FilingOrder[]) => setDraft({ ...draft, filingOrders });
  const add = () =>
    put([
      ...orders,
      { id: `o-${crypto.randomUUID()}`, filingType: 'firstFiling', state: 'preparing', portal: '' },
    ]);
  return (
    <section data-testid="editor-orders">
      <div className="sec">
        <h2>{t('orders.title')}</h2>
        <span className="x-3">{t('orders.count', { n: orders.length })}</span>
      </div>
      {orders.map((order) => (
        <OrderFields
          key={order.id}
          order={order}
          onChange={(next) => put(orders.map((o) => (o.id === order.id ? next : o)))}
          onRemove={() => put(orders.filter((o) => o.id !== order.id))}
        />
      ))}
      <p className="sites">
        <button type="button" className="add" data-testid="add-order" onClick={add}>
          <Icon name="plus" />
          {t('orders.add')}
        </button>
      </p>
    </section>
  );
}
