/** Back to the device key, openly called weaker. */
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import { SecretForm } from '../../ui/SecretForm';

export function RemovePassphrase({ onDone }: { onDone(): void }) {
  const api = useApi();
  const { t } = useI18n();
  return (
    <SecretForm
      className="subform"
      fields={[{ label: t('passphrase.current'), kind: 'current-password', testId: 'current-passphrase' }]}
      action={t('passphrase.remove')}
      working={t('passphrase.removing')}
      look="btn--danger"
      testId="remove-submit"
      onSubmit={async ([current = '']) => {
        if ((await api.removePassphrase(current)) !== 'ok') return t('lock.wrong');
        onDone();
        return undefined;
      }}
    >
      <Note tone="warning">
        <p>{t('passphrase.remove-text')}</p>
      </Note>
    </SecretForm>
  );
}
