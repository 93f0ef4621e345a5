/** Another passphrase for the same data key; no client is encrypted again. */
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { SecretForm } from '../../ui/SecretForm';

export function ChangePassphrase({ onDone }: { onDone(): void }) {
  const api = useApi();
  const { t } = useI18n();
  return (
    <SecretForm
      className="subform"
      fields={[
        { label: t('passphrase.current'), kind: 'current-password', testId: 'current-passphrase' },
        { label: t('passphrase.next'), testId: 'next-passphrase', hint: t('passphrase.hint') },
        { label: t('passphrase.repeat'), testId: 'repeat-passphrase', repeats: true },
      ]}
      action={t('passphrase.change')}
      working={t('passphrase.changing')}
      testId="change-submit"
      onSubmit={async ([current = '', next = '']) => {
        if ((await api.changePassphrase(current, next)) !== 'ok') return t('lock.wrong');
        onDone();
        return undefined;
      }}
    >
      <p className="x-2">{t('passphrase.change-text')}</p>
    </SecretForm>
  );
}
