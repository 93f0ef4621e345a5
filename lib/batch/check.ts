/** What the rule book and the document lists say about one stored client, over all its sites. Runs in a worker. */
import { documents } from '../documents/index';
import { applicantLabel } from '../io/summarise';
import type { Mute } from '../rules/engine';
import { checkFiling } from '../rules/index';
import type { Applicant } from '../schema/applicant';
import { currentOrder } from '../schema/current-order';
import { type FieldKey, sectionOf } from '../schema/fields';
import type { Severity } from '../schema/filing';
import { clientFiling } from './filing';

export interface BatchFinding {
  ruleId: string;
  field: FieldKey;
  severity: Severity;
  message: string;
  /** Place in `sites`, for what belongs to one of them. */
  siteIndex?: number;
  /** Document, section and date of the first source. */
  source: string;
}
export interface BatchDocument {
  id: string;
  name: string;
  /** Ticked in the client's current order. */
  ready: boolean;
}
export interface ClientCheck {
  id: string;
  label: string;
  /** Names of the sites, by index. */
  sites: readonly string[];
  findings: readonly BatchFinding[];
  /** Required documents of all sites, each once. */
  documents: readonly BatchDocument[];
}
export interface BatchOptions {
  /** ISO date. */
  today: string;
  language: 'zh' | 'en';
  /** Rules the user switched off everywhere. */
  muted?: readonly Mute[];
}

/** Total: never throws, whatever the client holds. */
export const checkClient = (
  applicant: Applicant,
  { today, language, muted = [] }: BatchOptions,
): ClientCheck => {
  const sites = applicant.sites ?? [];
  const ready = new Set(currentOrder(applicant.filingOrders)?.documentsReady);
  const findings = new Map<string, BatchFinding>();
  const needed = new Map<string, BatchDocument>();
  for (let siteIndex = 0; siteIndex < Math.max(sites.length, 1); siteIndex += 1) {
    const filing = clientFiling(applicant, siteIndex, today);
    for (const { ruleId, field, severity, message, sources } of checkFiling(filing, { language, muted })) {
      const ofSite = sites.length > 0 && /^site/.test(sectionOf(field));
      const [source] = sources;
      const key = `${ruleId}\n${field}\n${message}\n${ofSite ? siteIndex : ''}`;
      findings.set(key, {
        ruleId,
        field,
        severity,
        message,
        ...(ofSite && { siteIndex }),
        source: [source?.document, source?.section, source?.date].filter(Boolean).join(' '),
      });
    }
    for (const { id, name, required } of documents(filing, { language }))
      if (required) needed.set(id, { id, name, ready: ready.has(id) });
  }
  return {
    id: applicant.id,
    label: applicantLabel(applicant),
    sites: sites.map((site) => site.name || site.domain || ''),
    findings: [...findings.values()],
    documents: [...needed.values()],
  };
};
