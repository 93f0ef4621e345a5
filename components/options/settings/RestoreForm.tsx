/** Takes clients from a backup file: first what it would change, then, confirmed, the change. */
import { type FormEvent, useId, useState } from 'react';
import type { BackupPreview } from '../../../lib/protocol/vault-calls';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Problem } from '../../ui/Problem';
import { SecretInput } from '../../ui/SecretInput';
import { useAction } from '../../ui/use-action';
import { RestorePreview } from './RestorePreview';

export function RestoreForm({ onDone }: { onDone(clients: number): void }) {
  const api = useApi();
  const { t } = useI18n();
  const [text, setText] = useState<string>();
  const [passphrase, setPassphrase] = useState('');
  const [preview, setPreview] = useState<BackupPreview & { outcome: 'read' }>();
  const { busy, problem, say, run } = useAction();
  const id = useId();
  /** Another file or passphrase: what was read before does not hold any more. */
  const restart = () => {
    setPreview(undefined);
    say('');
  };
  const read = (event: FormEvent) => {
    event.preventDefault();
    if (text === undefined) return say(t('backup.no-file'));
    if (!passphrase) return say(t('passphrase.empty'));
    void run(async () => {
      const found = await api.previewBackup(text, passphrase);
      if (found.outcome === 'read') setPreview(found);
      else say(t('backup.wrong'));
    });
  };
  const apply = (overwrite: boolean) =>
    void run(async () => {
      const answer = await api.restoreBackup(text ?? '', passphrase, overwrite ? 'overwrite' : 'add');
      if (answer.outcome === 'restored') onDone(answer.clients);
      else say(t('backup.wrong'));
    });
  return (
    <form className="subform" onSubmit={read} aria-busy={busy}>
      <div>
        <label className="label" htmlFor={`${id}-file`}>
          {t('backup.choose')}
        </label>
        <input
          id={`${id}-file`}
          className="filepick"
          type="file"
          accept=".json,application/json"
          data-testid="restore-file"
          onChange={async (e) => {
            restart();
            setText(await e.target.files?.[0]?.text());
          }}
        />
      </div>
      <SecretInput
        label={t('backup.passphrase')}
        kind="current-password"
        testId="restore-passphrase"
        value={passphrase}
        onChange={(value) => {
          restart();
          setPassphrase(value);
        }}
        problemId={problem ? id : undefined}
      />
      <Problem id={id} text={problem} />
      {preview ? (
        <RestorePreview preview={preview} busy={busy} onApply={apply} />
      ) : (
        <button className="btn btn--primary" type="submit" data-testid="restore-read" aria-disabled={busy}>
          {t(busy ? 'backup.reading' : 'backup.read')}
        </button>
      )}
    </form>
  );
}
