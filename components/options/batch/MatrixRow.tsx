/** One client of the matrix: a dot where all is fine, else shape and number. */
import { CATEGORIES } from '../../../lib/batch/categories';
import type { ClientCheck } from '../../../lib/batch/check';
import { cellOf } from '../../../lib/batch/result';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';

interface MatrixRowProps {
  check: ClientCheck;
  index: number;
  open: boolean;
  onToggle(): void;
}

export function MatrixRow({ check, index, open, onToggle }: MatrixRowProps) {
  const { t } = useI18n();
  const ready = check.documents.filter((d) => d.ready).length;
  const complete = ready === check.documents.length;
  return (
    <tr
      data-row={index}
      aria-rowindex={index + 2}
      data-testid="batch-row"
      data-applicant-id={check.id}
      className={open ? 'is-open' : undefined}
    >
      <td className="col-client">
        <button
          type="button"
          className="unfold one"
          data-testid="batch-unfold"
          aria-expanded={open}
          title={check.label}
          onClick={onToggle}
        >
          {check.label}
        </button>
      </td>
      {CATEGORIES.map((category) => {
        const cell = cellOf(check.findings, category);
        return (
          <td key={category}>
            {cell.length === 0 ? (
              <Fine />
            ) : (
              <span className="row cell">
                {cell.map(([severity, n]) => (
                  <span key={severity} className={`sev sev--${severity}`}>
                    <Icon name={severity} />
                    <span className="sr">{t(`severity.${severity}`)} </span>
                    {n}
                  </span>
                ))}
              </span>
            )}
          </td>
        );
      })}
      <td className="num">
        {complete ? (
          <Fine />
        ) : (
          <>
            <span className="sr">{t('batch.ready')} </span>
            {ready}/{check.documents.length}
          </>
        )}
      </td>
    </tr>
  );
}

function Fine() {
  const { t } = useI18n();
  return (
    <>
      <span className="dotok" aria-hidden="true" />
      <span className="sr">{t('batch.fine')}</span>
    </>
  );
}
