/** The main navigation with the state of the vault at its foot. */
import { useI18n } from '../i18n';
import { Icon, type IconName, Mark } from '../ui/Icon';
import { LockBox } from './LockBox';
import type { Route } from './use-route';
import type { VaultModel } from './use-vault';

export function Nav({ route, model }: { route: Route; model: VaultModel }) {
  const { t } = useI18n();
  const link = (hash: string, icon: IconName, text: string, here: boolean, count?: number) => (
    <a href={hash} aria-current={here ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{text}</span>
      {count ? <span className="x-3 num">{count.toLocaleString()}</span> : null}
    </a>
  );
  const settings = route.view === 'settings';
  const clients = route.view === 'clients' || route.view === 'editor';
  const locked = model.vault?.state === 'locked';
  return (
    <nav className="nav" aria-label={t('nav.name')}>
      <p className="row nav-brand">
        <Mark />
        <b className="strong">{t('app.name')}</b>
      </p>
      {link('#clients', 'people', t('nav.clients'), clients, model.clients.length)}
      {link('#import', 'import', t('nav.import'), route.view === 'import')}
      {link('#batch', 'check', t('nav.batch'), route.view === 'batch')}
      {link('#rules', 'book', t('nav.rules'), route.view === 'rules')}
      {link('#rejections', 'undo', t('nav.rejections'), route.view === 'rejections')}
      {link('#settings', 'gear', t('nav.settings'), settings)}
      <div className="bottom">
        {model.vault && !settings && !locked && (
          <LockBox small state={model.vault.state} onChange={() => void model.refresh()} />
        )}
      </div>
    </nav>
  );
}
