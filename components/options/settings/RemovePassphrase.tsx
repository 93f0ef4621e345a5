/** Back to the device key, openly called weaker. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import { Problem } from '../../ui/Problem';
import { SecretInput } from '../../ui/SecretInput';
import { useAction } from '../../ui/use-action';

export function RemovePassphrase({ onDone }: { onDone(): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [current, setCurrent] = useState('');
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!current) return say(t('passphrase.empty'));
    void run(async () => {
      if ((await api.removePassphrase(current)) === 'ok') onDone();
      else say(t('lock.wrong'));
    });
  };
  return (
    <form className="subform" onSubmit={submit} aria-busy={busy}>
      <Note tone="warning">
        <p>{t('passphrase.remove-text')}</p>
      </Note>
      <SecretInput
        label={t('passphrase.current')}
        kind="current-password"
        testId="current-passphrase"
        value={current}
        onChange={setCurrent}
        problemId={problem ? id : undefined}
      />
      <Problem id={id} text={problem} />
      <button className="btn btn--danger" type="submit" data-testid="remove-submit" aria-disabled={busy}>
        {t(busy ? 'passphrase.removing' : 'passphrase.remove')}
      </button>
    </form>
  );
}
