/** Fields that only this portal asks: nothing is stored for them, so each comes with what to enter. */
import type { OwnFieldView } from '../../lib/protocol/sites-calls';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';

export function OwnFields({ fields }: { fields: readonly OwnFieldView[] }) {
  const { t } = useI18n();
  if (fields.length === 0) return null;
  return (
    <section>
      <div className="sec">
        <h2>{t('own.title')}</h2>
        <span className="x-3">{t('count.fields', { n: fields.length })}</span>
      </div>
      <ul className="plan">
        {fields.map(({ frameId, control, label, line }) => (
          <li key={`${frameId}:${control}`} data-testid="own-field" data-label={label}>
            <span className="c-accent">
              <Icon name="you" />
            </span>
            <span className="k" lang="zh-CN">
              {label}
            </span>
            <span className="v">{line}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
