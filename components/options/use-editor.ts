/** The client in work: its draft, its findings, and whether it differs from what is stored. */
import { useDeferredValue, useMemo, useState } from 'react';
import { filingOf } from '../../lib/fill/page-filing';
import { checkFiling } from '../../lib/rules';
import type { Applicant } from '../../lib/schema/applicant';
import type { FieldKey } from '../../lib/schema/fields';
import type { Finding } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import { type DraftValue, withValue } from '../model/draft';
import { localToday } from '../model/today';

export const useEditor = (stored: Applicant, isNew: boolean) => {
  const { lang } = useI18n();
  const [draft, setDraft] = useState(stored);
  const [saved, setSaved] = useState(isNew ? undefined : stored);
  const [siteIndex, setSiteIndex] = useState(0);
  // Typing stays smooth: the rules run over the last settled draft.
  const settled = useDeferredValue(draft);
  const findings = useMemo(
    () =>
      checkFiling(
        filingOf(settled as Parameters<typeof filingOf>[0], siteIndex, {
          filingType: 'firstFiling',
          today: localToday(),
        }),
        { language: lang === 'en' ? 'en' : 'zh' },
      ),
    [settled, siteIndex, lang],
  );
  const set = (key: FieldKey, value: DraftValue) => setDraft((d) => withValue(d, key, siteIndex, value));
  return {
    draft,
    setDraft,
    siteIndex,
    setSiteIndex,
    findings,
    set,
    fix: (finding: Finding) => {
      if (finding.fix) set(finding.fix.field ?? finding.field, finding.fix.value);
    },
    dirty: draft !== saved && draft !== stored,
    markSaved: () => setSaved(draft),
  };
};

export type Editor = ReturnType<typeof useEditor>;
