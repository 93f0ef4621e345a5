/** Settings: passphrase and lock, sites, language and keys, privacy. */
import { type ReactNode, useId } from 'react';
import { LANGUAGES, type Language } from '../../lib/i18n/language';
import type { MessageKey } from '../../lib/i18n/zh';
import { useI18n } from '../i18n';
import { LockBox } from './LockBox';
import { SitesEnabled } from './SitesEnabled';
import type { VaultModel } from './use-vault';

const KEYS: readonly [MessageKey, string][] = [
  ['shortcut.fill', 'Alt Shift F'],
  ['shortcut.check', 'Alt Shift C'],
  ['shortcut.next', 'Alt Shift N'],
];
const PRIVACY: readonly MessageKey[] = ['privacy.where', 'privacy.network', 'privacy.when', 'privacy.never'];

export function SettingsView({ model }: { model: VaultModel }) {
  const { t, choice, setChoice } = useI18n();
  const id = useId();
  return (
    <div className="view">
      <header className="h">
        <h1 className="grow">{t('nav.settings')}</h1>
      </header>
      <div className="sets">
        <Group title={t('settings.lock')} text={t('settings.lock-text')}>
          {model.vault && <LockBox state={model.vault.state} onChange={() => void model.refresh()} />}
        </Group>
        <Group title={t('settings.sites')} text={t('settings.sites-text')}>
          <SitesEnabled />
        </Group>
        <Group title={t('settings.language')} text="">
          <div className="sl">
            <label className="grow" htmlFor={`${id}-language`}>
              {t('settings.language-of-pages')}
            </label>
            <select
              id={`${id}-language`}
              className="input w-middle"
              value={choice || 'zh-CN'}
              onChange={(e) => setChoice(e.target.value as 'browser' | Language)}
            >
              <option value="browser">{t('settings.language-browser')}</option>
              {LANGUAGES.map((l) => (
                <option key={l} value={l} lang={l}>
                  {new Intl.DisplayNames([l], { type: 'language' }).of(l)}
                </option>
              ))}
            </select>
          </div>
          {KEYS.map(([key, keys]) => (
            <div key={key} className="sl">
              <span className="grow">{t(key)}</span>
              <span className="row keys">
                {keys.split(' ').map((k) => (
                  <kbd key={k}>{k}</kbd>
                ))}
              </span>
            </div>
          ))}
          <p className="x-3">{t('settings.shortcuts-hint')}</p>
        </Group>
        <Group title={t('settings.privacy')} text="">
          <ul className="privacy">
            {PRIVACY.map((key) => (
              <li key={key}>{t(key)}</li>
            ))}
          </ul>
        </Group>
      </div>
    </div>
  );
}

function Group({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section className="set">
      <div>
        <h2>{title}</h2>
        {text && <p className="x-2">{text}</p>}
      </div>
      <div>{children}</div>
    </section>
  );
}
