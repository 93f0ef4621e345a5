/** Sets the first passphrase. Shown text instead of a second box: what is typed can be looked at. */
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { SecretForm } from '../ui/SecretForm';

export function PassphraseForm({ onDone, small }: { onDone(): void; small?: boolean }) {
  const api = useApi();
  const { t } = useI18n();
  return (
    <SecretForm
      className={small ? 'passphrase passphrase--small' : 'passphrase'}
      inline
      showable
      look=""
      fields={[{ label: t('passphrase.new'), testId: 'set-passphrase', hint: t('passphrase.hint') }]}
      action={t('passphrase.set')}
      working={t('passphrase.setting')}
      onSubmit={async ([passphrase = '']) => {
        await api.setPassphrase(passphrase);
        onDone();
        return undefined;
      }}
    />
  );
}
