/** The sentences behind a row of the matrix, each with the way to its field. */
import { CATEGORIES } from '../../../lib/batch/categories';
import type { BatchFinding, ClientCheck } from '../../../lib/batch/check';
import { useI18n } from '../../i18n';
import { ruleHref } from '../../rules/rule-address';
import { SeverityShape } from '../../ui/Severity';
import { clientHash } from '../use-route';

/** Client, one column per kind of field, documents. */
const COLUMNS = CATEGORIES.length + 2;

export function OpenFindings({ check, go }: { check: ClientCheck; go(hash: string): void }) {
  const { t, fullLabel } = useI18n();
  const missing = check.documents.filter((d) => !d.ready);
  const siteOf = ({ siteIndex }: BatchFinding) =>
    siteIndex !== undefined && check.sites.length > 1
      ? `${check.sites[siteIndex] || t('picker.unnamed-site', { n: siteIndex + 1 })} · `
      : '';
  return (
    <tr className="open">
      <td colSpan={COLUMNS}>
        <ul>
          {check.findings.map((f) => (
            <li
              key={`${f.ruleId} ${f.field} ${f.siteIndex} ${f.message}`}
              className="row"
              data-testid="batch-finding"
              data-rule-id={f.ruleId}
            >
              <SeverityShape severity={f.severity} />
              <span className="grow">
                <span className="sr">{t(`severity.${f.severity}`)} </span>
                <b className="strong">
                  {siteOf(f)}
                  {fullLabel(f.field)}
                </b>{' '}
                {f.message} <span className="x-3">{f.source}</span>
              </span>
              <a className="link" href={ruleHref(f.ruleId)} target="_blank" rel="noreferrer">
                {t('rules.about')}
              </a>
              <button
                type="button"
                className="link"
                onClick={() => go(clientHash(check.id, { field: f.field, siteIndex: f.siteIndex }))}
              >
                {t('batch.open-field')}
              </button>
            </li>
          ))}
          {missing.length > 0 && (
            <li>
              <b className="strong">{t('batch.to-prepare')}</b>{' '}
              {missing.map((d) => d.name).join(t('punctuation.list'))}
            </li>
          )}
          {check.findings.length === 0 && missing.length === 0 && <li>{t('batch.fine')}</li>}
        </ul>
      </td>
    </tr>
  );
}
