/** What runs out, in few words: 证件还剩 2 个月. */
import type { Expiry } from '../../lib/schema/expiry';
import type { I18n } from '../i18n';

const MONTH = 30;
const YEAR = 365;

/**
 * Days where it is near, months and years where it is far.
 * @param who whose document it is, where that is not plain
 */
export const expiryWords = ({ field, daysLeft }: Expiry, { t }: Pick<I18n, 't'>, who?: string): string => {
  const domain = field === 'site.domainExpiresOn';
  const what = domain ? t('runs-out.domain') : who ? t('runs-out.of', { who }) : t('runs-out.document');
  if (daysLeft === 0) return t('runs-out.today', { what });
  const [days, over] = [Math.abs(daysLeft), daysLeft < 0];
  if (days >= 2 * YEAR)
    return t(over ? 'runs-out.over-years' : 'runs-out.years', { what, n: Math.floor(days / YEAR) });
  if (days >= 2 * MONTH)
    return t(over ? 'runs-out.over-months' : 'runs-out.months', { what, n: Math.floor(days / MONTH) });
  return t(over ? 'runs-out.over' : 'runs-out.days', { what, n: days });
};
