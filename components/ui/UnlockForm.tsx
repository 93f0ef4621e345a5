/** Asks for the passphrase. Used by the popup and by the options page. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Icon } from './Icon';

export function UnlockForm({ onUnlocked }: { onUnlocked(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'wrong' | 'storage'>();
  const [busy, setBusy] = useState(false);
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      if ((await api.unlock(passphrase)) === 'ok') {
        setPassphrase('');
        onUnlocked();
      } else setProblem('wrong');
    } catch {
      setProblem('storage');
    }
    setBusy(false);
  };
  return (
    <form className="unlock" onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {t('lock.passphrase')}
      </label>
      <div className="row">
        <input
          className="input"
          id={id}
          type="password"
          autoComplete="current-password"
          data-testid="unlock-passphrase"
          value={passphrase}
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem === 'wrong' || undefined}
          onChange={(e) => setPassphrase(e.target.value)}
        />
        <button className="btn btn--primary" type="submit" data-testid="unlock-submit" aria-disabled={busy}>
          {t(busy ? 'lock.unlocking' : 'lock.unlock')}
        </button>
      </div>
      {problem && (
        <p className="problem c-error row" role="alert" id={`${id}-problem`}>
          <Icon name="error" />
          {t(problem === 'wrong' ? 'lock.wrong' : 'refusal.storage')}
        </p>
      )}
    </form>
  );
}
