/** The line under a client's name: nature, place, tail of the ID number. */
import type { ApplicantSummary } from '../../lib/protocol/api';
import { findProvince, NATURES } from '../../lib/schema/codes';
import { useI18n } from '../i18n';

/** Name of a nature, given as code or Chinese name, in the page's language; others stay as they are. */
export const useNatureName = (): ((code: string) => string) => {
  const { lang } = useI18n();
  return (code) => {
    const nature = NATURES.find((n) => n.code === code || n.zh === code);
    return nature ? (lang === 'en' ? nature.en : nature.zh) : code;
  };
};

/** 浙江 杭州; a municipality is named once. */
export const placeOf = ({ province, city }: Pick<ApplicantSummary, 'province' | 'city'>): string => {
  const short = findProvince(province)?.short ?? province;
  const town = city.replace(/市$/, '');
  return [short, town === short ? '' : town].filter(Boolean).join(' ');
};

export const useClientLine = (): ((client: ApplicantSummary) => string) => {
  const { t } = useI18n();
  const nature = useNatureName();
  return (client) => {
    const tail = client.maskedIdNumber.split(/[*\s]+/).at(-1);
    return [nature(client.nature), placeOf(client), tail && t('picker.tail', { tail })]
      .filter(Boolean)
      .join(t('punctuation.comma'));
  };
};
