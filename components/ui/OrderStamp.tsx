/** The state of a filing order, outlined like a seal. */
import { ORDER_STATES, type OrderState } from '../../lib/schema/order';
import { useI18n } from '../i18n';
import { Icon, type IconName } from './Icon';

const TONES: Readonly<Partial<Record<OrderState, string>>> = {
  preparing: '',
  withdrawn: '',
  smsVerification: 'c-warning',
  returned: 'c-error',
  approved: 'c-ok',
};
const ICONS: Readonly<Partial<Record<OrderState, IconName>>> = {
  smsVerification: 'clock',
  returned: 'undo',
  approved: 'ok',
};

export function OrderStamp({ state }: { state: OrderState }) {
  const { lang } = useI18n();
  const icon = ICONS[state];
  const name = ORDER_STATES.find((s) => s.code === state);
  return (
    <span className={`stamp ${TONES[state] ?? 'c-accent'}`}>
      {icon && <Icon name={icon} />}
      {lang === 'en' ? name?.en : name?.zh}
    </span>
  );
}
