/** Ids of everything the process really answers for some filing, by part. */
import { process } from '../../../lib/process/index';
import { ACCESS_PROVIDERS, FILING_TYPES, PROVINCES, type ProvinceCode } from '../../../lib/schema/codes';

/** @param only one province, or all of them */
export const processIds = (
  only?: ProvinceCode,
): Record<'step' | 'sms' | 'deadline' | 'duty', Set<string>> => {
  const found = {
    step: new Set<string>(),
    sms: new Set<string>(),
    deadline: new Set<string>(),
    duty: new Set<string>(),
  };
  for (const { code: filingType } of FILING_TYPES)
    for (const accessProvider of ACCESS_PROVIDERS)
      for (const { code, zh: province } of PROVINCES) {
        if (only && code !== only) continue;
        const all = process({
          filingType,
          accessProvider,
          entity: { province, nature: 'enterprise' },
          entityManager: { mobile: '13800001234' },
          siteManager: { mobile: '13900005678' },
          filedSiteCount: 40,
        });
        for (const { id } of all.steps) found.step.add(id);
        for (const { role } of all.smsVerification) found.sms.add(role);
        for (const { id } of all.deadlines) found.deadline.add(id);
        for (const { id } of all.afterFiling) found.duty.add(id);
      }
  return found;
};
