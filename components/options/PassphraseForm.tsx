/** Sets the first passphrase. Shown text instead of a second input: what is typed can be looked at. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { errorWords } from '../model/error-words';

export function PassphraseForm({ onDone, small }: { onDone(): void; small?: boolean }) {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [text, setText] = useState('');
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState('');
  const id = useId();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!text) return setProblem(t('passphrase.empty'));
    try {
      await api.setPassphrase(text);
      setText('');
      setProblem('');
      onDone();
    } catch (error) {
      setProblem(errorWords(error, i18n));
    }
  };
  return (
    <form className={small ? 'passphrase passphrase--small' : 'passphrase'} onSubmit={submit}>
      <label className="label" htmlFor={id}>
        {t('passphrase.new')}
      </label>
      <div className="row">
        <input
          className="input"
          id={id}
          data-testid="set-passphrase"
          type={shown ? 'text' : 'password'}
          autoComplete="new-password"
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(e) => setText(e.target.value)}
        />
        <button className="btn" type="submit">
          {t('passphrase.set')}
        </button>
      </div>
      <label className="row x-2 show">
        <input
          className="tick"
          type="checkbox"
          checked={shown}
          onChange={(e) => setShown(e.target.checked)}
        />
        {t('passphrase.show')}
      </label>
      <p className="x-3" id={`${id}-hint`}>
        {t('passphrase.hint')}
      </p>
      {problem && (
        <p className="c-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
