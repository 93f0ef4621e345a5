/** Where a rule comes from: documents with section and date, newest first, and how they differ. */
import type { RuleReference } from '../../lib/rules/reference';
import { useI18n } from '../i18n';
import { Note } from '../ui/Note';

/** An interval of years counts by its end. */
const newestDate = (date = ''): string => date.replace(/^\d+\//, '');

export function RuleSources({ rule }: { rule: RuleReference }) {
  const { t } = useI18n();
  const sources = [...rule.sources].sort((a, b) => newestDate(b.date).localeCompare(newestDate(a.date)));
  return (
    <>
      <h3 className="row">
        <span className="grow">{t('rules.sources')}</span>
        <span className="x-3">{t('rules.source-count', { n: sources.length })}</span>
      </h3>
      <table className="table rule-sources">
        <thead>
          <tr>
            <th scope="col">{t('rules.document')}</th>
            <th scope="col">{t('rules.section')}</th>
            <th scope="col">{t('rules.date')}</th>
          </tr>
        </thead>
        <tbody lang="zh-CN">
          {sources.map((s) => (
            <tr key={`${s.document} ${s.section}`}>
              <td>{s.document}</td>
              <td>{s.section}</td>
              <td className="num">{(s.date ?? '').replace('/', '–')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rule.conflicts.length > 0 && (
        <Note tone="warning">
          <p className="strong">{t('rules.conflicts')}</p>
          {rule.conflicts.map((conflict) => (
            <p key={conflict}>{conflict}</p>
          ))}
        </Note>
      )}
    </>
  );
}
