/** The privacy statement, the same text that the stores ask for. */
import type { MessageKey } from '../../../lib/i18n/zh';
import { useI18n } from '../../i18n';
import { SettingGroup } from './SettingGroup';

const STATEMENT: readonly MessageKey[] = [
  'privacy.collect',
  'privacy.where',
  'privacy.network',
  'privacy.when',
  'privacy.never',
  'privacy.permissions',
  'privacy.incognito',
  'privacy.export',
];

export function PrivacySettings() {
  const { t } = useI18n();
  return (
    <SettingGroup title={t('privacy.statement')}>
      <ul className="privacy">
        {STATEMENT.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </SettingGroup>
  );
}
