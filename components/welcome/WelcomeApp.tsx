/** The first page: three steps, each of which can be left out, and a form to try on. */
import { useCallback, useEffect, useState } from 'react';
import { LANGUAGES } from '../../lib/i18n/language';
import type { VaultStateInfo } from '../../lib/protocol/vault-calls';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon, type IconName, Mark } from '../ui/Icon';
import { ClientStep } from './ClientStep';
import { PinStep } from './PinStep';
import { PracticeForm } from './PracticeForm';
import { TryStep } from './TryStep';

/** What the page needs of the browser; lib/browser/welcome.ts has it. */
export interface WelcomeBrowser {
  firefox: boolean;
  tabId(): Promise<number>;
  pinned(): Promise<boolean | undefined>;
  startPractice(signal: AbortSignal): void;
}

const PROMISES: readonly IconName[] = ['lock', 'you', 'book'];

/** Clients and vault, looked at again when they change and whenever the user comes back to this tab. */
const useClients = () => {
  const api = useApi();
  const [vault, setVault] = useState<VaultStateInfo>();
  const [count, setCount] = useState(0);
  const refresh = useCallback(async () => {
    const state = await api.vaultState().catch(() => undefined);
    setVault(state);
    if (state && state.state !== 'locked') setCount((await api.listApplicants()).length);
  }, [api]);
  useEffect(() => {
    const stop = new AbortController();
    globalThis.addEventListener('focus', () => void refresh(), { signal: stop.signal });
    const forget = api.watchVault(() => void refresh());
    void refresh();
    return () => {
      stop.abort();
      forget();
    };
  }, [api, refresh]);
  return { locked: vault?.state === 'locked', count, refresh };
};

export function WelcomeApp({ browser }: { browser: WelcomeBrowser }) {
  const { t } = useI18n();
  const clients = useClients();
  useEffect(() => {
    const stop = new AbortController();
    browser.startPractice(stop.signal);
    return () => stop.abort();
  }, [browser]);
  return (
    <div className="wel ui">
      <header className="wh">
        <p className="row">
          <Mark />
          <b className="strong">{t('app.name')}</b>
        </p>
        <OtherLanguage />
      </header>
      <main className="wm">
        <section className="left">
          <h1>{t('welcome.title')}</h1>
          <p className="lead1">{t('welcome.lead')}</p>
          <ol className="st3">
            <PinStep browser={browser} />
            <ClientStep count={clients.count} onChange={clients.refresh} />
            <TryStep browser={browser} clients={clients} />
          </ol>
        </section>
        <PracticeForm />
      </main>
      <footer className="wf">
        {PROMISES.map((icon) => (
          <div key={icon}>
            <Icon name={icon} />
            <p>
              <b className="strong">{t(`promise.${icon as 'lock'}`)}</b>
              {t(`promise-text.${icon as 'lock'}`)}
            </p>
          </div>
        ))}
      </footer>
    </div>
  );
}

function OtherLanguage() {
  const { lang, setChoice } = useI18n();
  const other = LANGUAGES.find((l) => l !== lang) ?? lang;
  return (
    <button type="button" className="btn btn--quiet" lang={other} onClick={() => setChoice(other)}>
      {new Intl.DisplayNames([other], { type: 'language' }).of(other)}
    </button>
  );
}
