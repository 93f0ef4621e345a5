/** What stands in place of the clients while they cannot be shown: locked, unreadable, or a passphrase is due. */
import type { VaultStateInfo } from '../../lib/protocol/vault-calls';
import { useI18n } from '../i18n';
import { Note } from '../ui/Note';
import { StateView } from '../ui/StateView';
import { UnlockForm } from '../ui/UnlockForm';
import { PassphraseForm } from './PassphraseForm';
import { EraseRow } from './settings/EraseRow';

export function LockedView({ vault, onChange }: { vault: VaultStateInfo; onChange(): void }) {
  const { t } = useI18n();
  if (!vault.problem)
    return (
      <StateView wholePage icon="lock" title={t('lock.title')} text={t('lock.text-options')}>
        <UnlockForm onUnlocked={onChange} />
      </StateView>
    );
  return (
    <div className="blocked" data-testid="vault-problem" data-problem={vault.problem}>
      <h1>{t('vault.problem-title')}</h1>
      <Note tone="error" alert>
        <p>{vault.problemText ?? t('refusal.storage')}</p>
      </Note>
      {/* Only a damaged key leaves nothing to wait for; a newer vault opens again after an update. */}
      {vault.problem === 'damaged-vault' && <EraseRow onDone={onChange} />}
    </div>
  );
}

/** The administrator asks for a passphrase before clients are stored. */
export function PassphraseDue({ onChange }: { onChange(): void }) {
  const { t } = useI18n();
  return (
    <StateView
      wholePage
      icon="lock"
      title={t('passphrase.required-title')}
      text={t('passphrase.required-text')}
    >
      <PassphraseForm onDone={onChange} />
    </StateView>
  );
}
