/** Writes an encrypted backup file under a passphrase of its own, asked twice: nobody can look it up later. */
import { type FormEvent, useId, useState } from 'react';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { localToday } from '../../model/today';
import { Problem } from '../../ui/Problem';
import { SecretInput } from '../../ui/SecretInput';
import { useAction } from '../../ui/use-action';
import { download } from '../import-export';

export function BackupForm({ onDone }: { onDone(file: string): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [passphrase, setPassphrase] = useState('');
  const [repeated, setRepeated] = useState('');
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!passphrase) return say(t('passphrase.empty'));
    if (passphrase !== repeated) return say(t('passphrase.differs'));
    void run(async () => {
      const file = `icp-backup-${localToday()}.json`;
      download(await api.writeBackup(passphrase), file);
      onDone(file);
    });
  };
  return (
    <form className="subform" onSubmit={submit} aria-busy={busy}>
      <SecretInput
        label={t('backup.passphrase')}
        testId="backup-passphrase"
        value={passphrase}
        onChange={setPassphrase}
        hint={t('backup.hint')}
        problemId={problem ? id : undefined}
      />
      <SecretInput
        label={t('passphrase.repeat')}
        testId="backup-repeat"
        value={repeated}
        onChange={setRepeated}
      />
      <Problem id={id} text={problem} />
      <button className="btn btn--primary" type="submit" data-testid="backup-write" aria-disabled={busy}>
        {t(busy ? 'backup.saving' : 'backup.save')}
      </button>
    </form>
  );
}
