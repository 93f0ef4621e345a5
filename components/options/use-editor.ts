/** The client in work: its draft, its findings, and whether it differs from what is stored. */
import { useDeferredValue, useMemo, useState } from 'react';
import { clientFiling } from '../../lib/batch/filing';
import { mergeEdits } from '../../lib/io/merge';
import type { KeptDraft } from '../../lib/protocol/workbench-calls';
import { checkFiling } from '../../lib/rules';
import type { Applicant } from '../../lib/schema/applicant';
import type { FieldKey } from '../../lib/schema/fields';
import type { Finding } from '../../lib/schema/filing';
import { mutesAt } from '../../lib/schema/mute';
import { useI18n } from '../i18n';
import { type DraftValue, withValue } from '../model/draft';
import { localToday } from '../model/today';
import { useMutes } from '../rules/use-mutes';

/** @param kept what was typed here before and not saved */
export const useEditor = (stored: Applicant, isNew: boolean, firstSite = 0, kept?: KeptDraft) => {
  const { lang } = useI18n();
  const [draft, setDraft] = useState(kept?.applicant ?? stored);
  const [saved, setSaved] = useState(isNew ? undefined : (kept?.base ?? stored));
  const [siteIndex, setSiteIndex] = useState(firstSite);
  // Typing stays smooth: the rules run over the last settled draft.
  const settled = useDeferredValue(draft);
  const muted = useMutes().all;
  /** Findings per site, each with those of the client itself. */
  const bySite = useMemo(() => {
    const language = lang === 'en' ? 'en' : 'zh';
    const count = Math.max(settled.sites?.length ?? 0, 1);
    return Array.from({ length: count }, (_, at) =>
      checkFiling(clientFiling(settled, at, localToday()), { language, muted: mutesAt(muted) }),
    );
  }, [settled, lang, muted]);
  const set = (key: FieldKey, value: DraftValue) => setDraft((d) => withValue(d, key, siteIndex, value));
  return {
    draft,
    setDraft,
    siteIndex,
    setSiteIndex,
    findings: bySite[siteIndex] ?? [],
    bySite,
    set,
    fix: (finding: Finding) => {
      if (finding.fix) set(finding.fix.field ?? finding.field, finding.fix.value);
    },
    dirty: draft !== saved && draft !== stored,
    /** What is stored, as far as this page knows; undefined for a client that never was. */
    base: saved,
    /** Back to what is stored. */
    revert: () => {
      setSaved(isNew ? undefined : stored);
      setDraft(stored);
    },
    /** `sent` was stored as `kept`; what was typed meanwhile stays. */
    markSaved: (sent: Applicant, kept: Applicant) => {
      setSaved(kept);
      setDraft((now) => (now === sent ? kept : mergeEdits(sent, now, kept).merged));
    },
  };
};

export type Editor = ReturnType<typeof useEditor>;
