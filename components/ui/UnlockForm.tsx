/** Asks for the passphrase. Used by the popup, the side panel and the options page. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Problem } from './Problem';
import { SecretInput } from './SecretInput';
import { useAction } from './use-action';

export function UnlockForm({ onUnlocked }: { onUnlocked(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState('');
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => {
      if ((await api.unlock(passphrase)) !== 'ok') return say(t('lock.wrong'));
      setPassphrase('');
      onUnlocked();
    });
  };
  return (
    <form className="unlock" onSubmit={submit} aria-busy={busy}>
      <SecretInput
        label={t('lock.passphrase')}
        kind="current-password"
        testId="unlock-passphrase"
        value={passphrase}
        onChange={setPassphrase}
        problemId={problem ? id : undefined}
      >
        <button className="btn btn--primary" type="submit" data-testid="unlock-submit" aria-disabled={busy}>
          {t(busy ? 'lock.unlocking' : 'lock.unlock')}
        </button>
      </SecretInput>
      <Problem id={id} text={problem} />
    </form>
  );
}
