/** How many clients have to be changed, looked at, or are fine; a click shows only these. */
import { GRADES, type Grade } from '../../../lib/batch/result';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';

interface GradeTalliesProps {
  counts: Readonly<Record<Grade, number>>;
  grade: Grade | undefined;
  onPick(grade: Grade | undefined): void;
}

export function GradeTallies({ counts, grade, onPick }: GradeTalliesProps) {
  const { t } = useI18n();
  return (
    <fieldset className="tallies">
      <legend className="sr">{t('batch.by-grade')}</legend>
      {GRADES.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={grade === name}
          disabled={counts[name] === 0}
          data-testid={`batch-count-${name}`}
          data-count={counts[name]}
          onClick={() => onPick(grade === name ? undefined : name)}
        >
          <b className="num">{counts[name].toLocaleString()}</b>
          <span className={`row c-${name}`}>
            <Icon name={name} />
            {name === 'ok' ? t('batch.fine') : t(`severity.${name}`)}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
