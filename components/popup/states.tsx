/** States without a form to fill: each says what it is and names the next step. */
import { useEffect, useState } from 'react';
import { PORTALS } from '../../lib/portals';
import type { PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Note } from '../ui/Note';
import { MenuLink, StateView } from '../ui/StateView';
import { UnlockForm } from '../ui/UnlockForm';
import { canTellSite, SiteGate } from './SiteGate';

/** Links to the places where a filing starts. */
function PortalMenu() {
  const { t, lang } = useI18n();
  return (
    <div className="menu">
      {PORTALS.slice(0, 3).map((portal) => (
        <MenuLink key={portal.id} icon="export" href={portal.entryUrl}>
          {t('state.open-portal', { portal: lang === 'en' ? portal.name.en : portal.name.zh })}
        </MenuLink>
      ))}
      <MenuLink icon="people" href="options.html">
        {t('state.open-clients')}
      </MenuLink>
    </div>
  );
}

/** What stands in the fill tab where the page has nothing to fill. */
export function PageProblem({ state }: { state: PageState }) {
  const { t } = useI18n();
  if (state.problem === 'needs-reload')
    return (
      <div className="gap">
        <Note tone="warning">
          <p>
            <b className="strong">{t('state.reload-title')}</b>
          </p>
          <p className="x-2">{t('state.reload-text')}</p>
        </Note>
      </div>
    );
  if (state.problem === 'tab-closed')
    return <StateView icon="page" title={t('state.closed-title')} text={t('state.closed-text')} />;
  if (canTellSite(state)) return <SiteGate state={state} />;
  if (state.kind === 'unsupported' || state.problem === 'no-access')
    return (
      <>
        <StateView icon="shield" title={t('state.unsupported-title')} text={t('state.unsupported-text')} />
        <PortalMenu />
      </>
    );
  return (
    <>
      <StateView icon="page" title={t('state.no-form-title')} text={t('state.no-form-text')} />
      <PortalMenu />
    </>
  );
}

/** No client is stored yet, or none can be read before the passphrase (on a page without a form). */
export function NoClients({ onUnlocked }: { onUnlocked(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [locked, setLocked] = useState<boolean>();
  useEffect(() => {
    api.vaultState().then(
      (vault) => setLocked(vault.state === 'locked'),
      () => setLocked(false),
    );
  }, [api]);
  if (locked === undefined) return null;
  if (locked)
    return (
      <StateView icon="lock" title={t('lock.title')} text={t('lock.text')}>
        <UnlockForm
          onUnlocked={() => {
            setLocked(false);
            onUnlocked();
          }}
        />
      </StateView>
    );
  return (
    <>
      <StateView icon="person" title={t('state.no-clients-title')} text={t('state.no-clients-text')}>
        <div className="acts">
          <a className="btn btn--primary" href="options.html#new" target="_blank" rel="noreferrer">
            {t('state.new-client')}
          </a>
          <a className="btn" href="options.html#import" target="_blank" rel="noreferrer">
            {t('state.import-file')}
          </a>
        </div>
      </StateView>
      <div className="menu">
        <MenuLink icon="play" href="welcome.html">
          {t('state.try-sample')}
        </MenuLink>
      </div>
    </>
  );
}
