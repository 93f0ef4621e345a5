/** Language of the pages, and the keyboard commands. */
import { useId, useState } from 'react';
import { LANGUAGES, type Language } from '../../../lib/i18n/language';
import type { MessageKey } from '../../../lib/i18n/zh';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { SettingGroup, SettingRow } from './SettingGroup';
import type { SettingsModel } from './use-settings';

const KEYS: readonly [MessageKey, string][] = [
  ['shortcut.fill', 'Alt Shift F'],
  ['shortcut.check', 'Alt Shift C'],
  ['shortcut.next', 'Alt Shift N'],
];

export function LanguageSettings({ settings }: { settings: SettingsModel }) {
  const { t, choice, setChoice } = useI18n();
  const id = useId();
  const managed = settings.isManaged('language');
  return (
    <SettingGroup title={t('settings.language')}>
      <SettingRow title={t('settings.language-of-pages')} htmlFor={`${id}-language`} managed={managed}>
        <select
          id={`${id}-language`}
          className="input w-select"
          value={choice || 'zh-CN'}
          disabled={managed}
          onChange={(e) => setChoice(e.target.value as 'browser' | Language)}
        >
          <option value="browser">{t('settings.language-browser')}</option>
          {LANGUAGES.map((l) => (
            <option key={l} value={l} lang={l}>
              {new Intl.DisplayNames([l], { type: 'language' }).of(l)}
            </option>
          ))}
        </select>
      </SettingRow>
      {KEYS.map(([key, keys]) => (
        <SettingRow key={key} title={t(key)}>
          <span className="row keys">
            {keys.split(' ').map((k) => (
              <kbd key={k}>{k}</kbd>
            ))}
          </span>
        </SettingRow>
      ))}
      <ShortcutLink />
    </SettingGroup>
  );
}

/** Only Chrome lets an extension open its page for shortcuts; elsewhere the way there is described. */
function ShortcutLink() {
  const api = useApi();
  const { t } = useI18n();
  const [described, setDescribed] = useState(false);
  return (
    <div className="gap">
      <button
        type="button"
        className="link"
        data-testid="open-shortcuts"
        onClick={async () => setDescribed(!(await api.openShortcuts()))}
      >
        {t('shortcut.open')}
      </button>
      <p className="x-3" role="status">
        {described && t('shortcut.firefox')}
      </p>
    </div>
  );
}
