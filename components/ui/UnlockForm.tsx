/** Asks for the passphrase. Used by the popup, the side panel and the options page. */
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { SecretForm } from './SecretForm';

export function UnlockForm({ onUnlocked }: { onUnlocked(): void }) {
  const api = useApi();
  const { t } = useI18n();
  return (
    <SecretForm
      className="unlock"
      inline
      fields={[{ label: t('lock.passphrase'), kind: 'current-password', testId: 'unlock-passphrase' }]}
      action={t('lock.unlock')}
      working={t('lock.unlocking')}
      testId="unlock-submit"
      onSubmit={async ([passphrase = '']) => {
        if ((await api.unlock(passphrase)) !== 'ok') return t('lock.wrong');
        onUnlocked();
        return undefined;
      }}
    />
  );
}
