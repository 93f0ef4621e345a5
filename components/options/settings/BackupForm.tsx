/** Writes an encrypted backup file under a passphrase of its own, asked twice: nobody can look it up later. */
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { localToday } from '../../model/today';
import { SecretForm } from '../../ui/SecretForm';
import { download } from '../import-export';

export function BackupForm({ onDone }: { onDone(file: string): void }) {
  const api = useApi();
  const { t } = useI18n();
  return (
    <SecretForm
      className="subform"
      fields={[
        { label: t('backup.passphrase'), testId: 'backup-passphrase', hint: t('backup.hint') },
        { label: t('passphrase.repeat'), testId: 'backup-repeat', repeats: true },
      ]}
      action={t('backup.save')}
      working={t('backup.saving')}
      testId="backup-write"
      onSubmit={async ([passphrase = '']) => {
        const file = `icp-backup-${localToday()}.json`;
        download(await api.writeBackup(passphrase), file);
        onDone(file);
        return undefined;
      }}
    />
  );
}
