/** The current client's filing and what follows from it: documents and process. */
import { useEffect, useMemo, useState } from 'react';
import { documents } from '../../lib/documents';
import { filingOf } from '../../lib/fill/page-filing';
import { portalOf } from '../../lib/portals';
import { process } from '../../lib/process';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import type { Applicant } from '../../lib/schema/applicant';
import { useI18n } from '../i18n';
import { localToday } from '../model/today';

export const useOrder = (api: AssistantApi, state: PageState | undefined) => {
  const { lang } = useI18n();
  const language = lang === 'en' ? 'en' : 'zh';
  const [applicant, setApplicant] = useState<Applicant>();
  const id = state?.kind === 'locked' ? undefined : state?.applicantId;
  useEffect(() => {
    let ended = false;
    const set = (found?: Applicant) => !ended && setApplicant(found);
    if (id) api.getApplicant(id).then(set, () => set());
    else set();
    return () => {
      ended = true;
    };
  }, [api, id]);
  const { siteIndex = 0, filingType = 'firstFiling', host = '' } = state ?? {};
  return useMemo(() => {
    // Another client's documents never stand under this client's name.
    if (!applicant || applicant.id !== id) return undefined;
    const accessProvider = portalOf(host)?.accessProvider;
    const filing = filingOf(applicant as Parameters<typeof filingOf>[0], siteIndex, {
      filingType,
      today: localToday(),
      ...(accessProvider ? { accessProvider } : {}),
    });
    return { applicant, documents: documents(filing, { language }), process: process(filing, { language }) };
  }, [applicant, id, siteIndex, filingType, host, language]);
};
