/** Settings: passphrase and lock, sites, language and keys, data, privacy. One component per group. */
import { useI18n } from '../i18n';
import { MutedRules } from '../rules/MutedRules';
import { LockBox } from './LockBox';
import { SitesEnabled } from './SitesEnabled';
import { AutoLock } from './settings/AutoLock';
import { DataSettings } from './settings/DataSettings';
import { LanguageSettings } from './settings/LanguageSettings';
import { PassphraseRows } from './settings/PassphraseRows';
import { PrivacySettings } from './settings/PrivacySettings';
import { SettingGroup } from './settings/SettingGroup';
import { useSettings } from './settings/use-settings';
import { TaughtFields } from './TaughtFields';
import type { VaultModel } from './use-vault';

export function SettingsView({ model }: { model: VaultModel }) {
  const { t } = useI18n();
  const settings = useSettings();
  const state = model.vault?.state;
  const changed = () => void model.refresh();
  return (
    <div className="view">
      <header className="h">
        <h1 className="grow">{t('nav.settings')}</h1>
      </header>
      <div className="sets">
        <SettingGroup title={t('settings.lock')} text={t('settings.lock-text')}>
          {state && <LockBox state={state} onChange={changed} />}
          {state === 'unlocked' && (
            <PassphraseRows required={settings.info?.passphraseRequired ?? false} onChange={changed} />
          )}
          <AutoLock settings={settings} hasPassphrase={state === 'unlocked'} />
        </SettingGroup>
        <SettingGroup title={t('settings.sites')} text={t('settings.sites-text')}>
          <SitesEnabled />
        </SettingGroup>
        <SettingGroup title={t('settings.taught')} text={t('settings.taught-text')}>
          <TaughtFields />
        </SettingGroup>
        <MutedRules />
        <LanguageSettings settings={settings} />
        <DataSettings model={model} settings={settings} />
        <PrivacySettings />
      </div>
    </div>
  );
}
