/** Another passphrase for the same data key; no client is encrypted again. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Problem } from '../../ui/Problem';
import { SecretInput } from '../../ui/SecretInput';
import { useAction } from '../../ui/use-action';

export function ChangePassphrase({ onDone }: { onDone(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [repeated, setRepeated] = useState('');
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!current || !next) return say(t('passphrase.empty'));
    if (next !== repeated) return say(t('passphrase.differs'));
    void run(async () => {
      if ((await api.changePassphrase(current, next)) === 'ok') onDone();
      else say(t('lock.wrong'));
    });
  };
  return (
    <form className="subform" onSubmit={submit} aria-busy={busy}>
      <p className="x-2">{t('passphrase.change-text')}</p>
      <SecretInput
        label={t('passphrase.current')}
        kind="current-password"
        testId="current-passphrase"
        value={current}
        onChange={setCurrent}
        problemId={problem ? id : undefined}
      />
      <SecretInput
        label={t('passphrase.next')}
        testId="next-passphrase"
        value={next}
        onChange={setNext}
        hint={t('passphrase.hint')}
      />
      <SecretInput
        label={t('passphrase.repeat')}
        testId="repeat-passphrase"
        value={repeated}
        onChange={setRepeated}
      />
      <Problem id={id} text={problem} />
      <button className="btn btn--primary" type="submit" data-testid="change-submit" aria-disabled={busy}>
        {t(busy ? 'passphrase.changing' : 'passphrase.change')}
      </button>
    </form>
  );
}
