/** The passphrase once it is set: change it, or go back to the weaker device key. */
import { useState } from 'react';
import { useI18n } from '../../i18n';
import { Note } from '../../ui/Note';
import { ChangePassphrase } from './ChangePassphrase';
import { RemovePassphrase } from './RemovePassphrase';
import { SettingRow } from './SettingGroup';

/** `locked`: the administrator requires a passphrase, so it cannot be removed. */
export function PassphraseRows({ required, onChange }: { required: boolean; onChange(): void }) {
  const { t } = useI18n();
  const [open, setOpen] = useState<'change' | 'remove'>();
  const [said, setSaid] = useState('');
  const done = (text: string) => {
    setOpen(undefined);
    setSaid(text);
    onChange();
  };
  const toggle = (which: 'change' | 'remove') => () => {
    setSaid('');
    setOpen(open === which ? undefined : which);
  };
  return (
    <>
      <SettingRow
        title={t('passphrase.title')}
        text={required ? t('passphrase.required-note') : t('passphrase.title-text')}
      >
        <div className="row wrap">
          <button
            type="button"
            className="btn"
            data-testid="change-passphrase"
            aria-expanded={open === 'change'}
            onClick={toggle('change')}
          >
            {t('passphrase.change')}
          </button>
          {!required && (
            <button
              type="button"
              className="btn"
              data-testid="remove-passphrase"
              aria-expanded={open === 'remove'}
              onClick={toggle('remove')}
            >
              {t('passphrase.remove')}
            </button>
          )}
        </div>
      </SettingRow>
      {open === 'change' && <ChangePassphrase onDone={() => done(t('passphrase.changed'))} />}
      {open === 'remove' && <RemovePassphrase onDone={() => done(t('passphrase.removed'))} />}
      <div role="status">
        {said && (
          <Note tone="ok">
            <p>{said}</p>
          </Note>
        )}
      </div>
    </>
  );
}
