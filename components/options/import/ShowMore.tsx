/** Says how many rows are not drawn yet, and draws more. */
import { useI18n } from '../../i18n';

export function ShowMore({ total, shown, onMore }: { total: number; shown: number; onMore(): void }) {
  const { t } = useI18n();
  if (total <= shown) return null;
  return (
    <p className="more">
      <button type="button" className="link" onClick={onMore}>
        {t('import.more', { n: total - shown })}
      </button>
    </p>
  );
}
