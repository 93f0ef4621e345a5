/** Visible as long as later steps will be filled or offered; 停止 ends it. */
import type { PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';

/** Local time of day, as the user's clock shows it. */
const clock = (iso: string): string => {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
};

export function ArmedStrip({ state }: { state: PageState }) {
  const api = useApi();
  const { t } = useI18n();
  const { armed } = state;
  if (!armed) return null;
  const words =
    armed.mode === 'fill'
      ? t(armed.waiting > 0 ? 'armed.held' : 'armed.fill', { n: armed.waiting })
      : t(armed.waiting > 0 ? 'armed.offered' : 'armed.offer', { n: armed.waiting });
  return (
    <div className="armed" role="status" data-testid="armed-order" data-mode={armed.mode}>
      <Icon name="play" />
      <p className="grow">
        {words}{' '}
        <span className="x-3">{t('armed.until', { time: clock(armed.until), n: armed.keys.length })}</span>
      </p>
      <button
        type="button"
        className="link"
        data-testid="stop-order"
        onClick={() => void api.stopOrder(state.tabId).catch(() => undefined)}
      >
        {t('armed.stop')}
      </button>
    </div>
  );
}
