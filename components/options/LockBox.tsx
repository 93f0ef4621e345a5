/** The state of the vault, and the way to lock it or to give it its first passphrase. */
import { useState } from 'react';
import type { AssistantApi } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { errorWords } from '../model/error-words';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';
import { PassphraseForm } from './PassphraseForm';

type State = Awaited<ReturnType<AssistantApi['vaultState']>>['state'];

export function LockBox({ state, small, onChange }: { state: State; small?: boolean; onChange(): void }) {
  const api = useApi();
  const i18n = useI18n();
  const { t } = i18n;
  const [problem, setProblem] = useState('');
  const lock = () => void api.lock().then(onChange, (error: unknown) => setProblem(errorWords(error, i18n)));
  return (
    <div className={small ? 'lockbox lockbox--small' : 'lockbox'}>
      <p className="row x-2">
        <Icon name="lock" />
        <span className="grow">{t(`vault.${state}`)}</span>
      </p>
      {state === 'device-key' && !small && (
        <Note tone="warning">
          <p>{t('vault.device-key-note')}</p>
        </Note>
      )}
      {state === 'device-key' && <PassphraseForm small={small} onDone={onChange} />}
      {state === 'unlocked' && (
        <button type="button" className="btn" data-testid="lock-now" onClick={lock}>
          {t('vault.lock-now')}
        </button>
      )}
      {problem && (
        <p className="c-error" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
