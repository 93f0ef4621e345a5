/** What remains until the nearest deadline, for the head of a section that may be closed. */
import { useI18n } from '../i18n';
import { deadlineRows, leftTone } from '../model/deadline-view';
import type { OrderModel } from '../popup/use-order';
import { Icon } from '../ui/Icon';
import { useNow } from './use-now';

export function NearestDeadline({ model }: { model: OrderModel }) {
  const i18n = useI18n();
  const now = useNow();
  const { applicant, order, siteIndex, today } = model;
  const [first] = deadlineRows(applicant, order, siteIndex, now, today, i18n);
  if (!first) return null;
  const { left } = first;
  return (
    <span className={`row c-${leftTone(left)}`}>
      <Icon name="clock" />
      {i18n.t(`left.${left.unit}`, 'n' in left ? { n: left.n } : {})}
    </span>
  );
}
