/** Backup, restore, and erasing everything. */
import { type ReactNode, useState } from 'react';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import type { VaultModel } from '../use-vault';
import { BackupForm } from './BackupForm';
import { EraseRow } from './EraseRow';
import { RestoreForm } from './RestoreForm';
import { SettingGroup, SettingRow } from './SettingGroup';
import type { SettingsModel } from './use-settings';

type Form = 'backup' | 'restore';

export function DataSettings({ model, settings }: { model: VaultModel; settings: SettingsModel }) {
  const { t } = useI18n();
  const backupOn = settings.info?.backupOn;
  const [open, setOpen] = useState<Form>();
  const [said, setSaid] = useState('');
  const done = (text: string) => {
    setOpen(undefined);
    setSaid(text);
    void model.refresh();
    void settings.refresh();
  };
  const row = (form: Form, title: string, text: string, action: string, body: ReactNode) => (
    <>
      <SettingRow title={title} text={text}>
        <button
          type="button"
          className="btn"
          data-testid={`${form}-open`}
          aria-expanded={open === form}
          onClick={() => {
            setSaid('');
            setOpen(open === form ? undefined : form);
          }}
        >
          {action}
        </button>
      </SettingRow>
      {open === form && body}
    </>
  );
  return (
    <SettingGroup title={t('backup.title')}>
      {row(
        'backup',
        t('backup.write'),
        `${t('backup.write-text')} ${backupOn ? t('backup.last', { date: backupOn }) : t('backup.never')}`,
        t('backup.export'),
        <BackupForm onDone={(file) => done(t('backup.saved', { file }))} />,
      )}
      {row(
        'restore',
        t('backup.restore'),
        t('backup.restore-text'),
        t('backup.choose'),
        <RestoreForm onDone={(n) => done(t('backup.restored', { n }))} />,
      )}
      <div role="status" data-testid="data-said">
        {said && (
          <Note tone="ok">
            <p>{said}</p>
          </Note>
        )}
      </div>
      <EraseRow clients={model.rows.length} onDone={() => done(t('erase.done'))} />
    </SettingGroup>
  );
}
