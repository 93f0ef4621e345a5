/** Sets the first passphrase. Shown text instead of a second input: what is typed can be looked at. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Problem } from '../ui/Problem';
import { SecretInput } from '../ui/SecretInput';
import { useAction } from '../ui/use-action';

export function PassphraseForm({ onDone, small }: { onDone(): void; small?: boolean }) {
  const api = useApi();
  const { t } = useI18n();
  const [text, setText] = useState('');
  const [shown, setShown] = useState(false);
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!text) return say(t('passphrase.empty'));
    void run(async () => {
      await api.setPassphrase(text);
      setText('');
      onDone();
    });
  };
  return (
    <form
      className={small ? 'passphrase passphrase--small' : 'passphrase'}
      onSubmit={submit}
      aria-busy={busy}
    >
      <SecretInput
        label={t('passphrase.new')}
        testId="set-passphrase"
        shown={shown}
        value={text}
        onChange={setText}
        hint={t('passphrase.hint')}
        problemId={problem ? id : undefined}
      >
        <button className="btn" type="submit" aria-disabled={busy}>
          {t(busy ? 'passphrase.setting' : 'passphrase.set')}
        </button>
      </SecretInput>
      <label className="row x-2 show">
        <input
          className="tick"
          type="checkbox"
          checked={shown}
          onChange={(e) => setShown(e.target.checked)}
        />
        {t('passphrase.show')}
      </label>
      <Problem id={id} text={problem} />
    </form>
  );
}
