/** What runs out, in few words: 身份证还剩 2 个月. */
import type { Expiry } from '../../lib/schema/expiry';
import type { I18n } from '../i18n';

/** Weeks and months read faster than days where the time is long. */
export const expiryWords = ({ field, daysLeft }: Expiry, { t }: Pick<I18n, 't'>): string => {
  const what = t(field === 'site.domainExpiresOn' ? 'expiry.domain' : 'expiry.document');
  if (daysLeft < 0) return t('expiry.over', { what, n: -daysLeft });
  if (daysLeft === 0) return t('expiry.today', { what });
  return daysLeft >= 60
    ? t('expiry.months', { what, n: Math.floor(daysLeft / 30) })
    : t('expiry.days', { what, n: daysLeft });
};
