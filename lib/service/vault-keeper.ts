/** The vault as the pages' calls see it: its refusals in words of the user's language. */
import type { VaultApi } from '../protocol/vault-calls';
import { type Vault, VaultError, type VaultErrorCode, vaultWording } from '../vault/index';

/** Vault errors cross to the pages as their own words in the UI language. */
export const inWords = async <T>(language: 'zh' | 'en', work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof VaultError) throw new Error(vaultWording(error.code)[language]);
    throw error;
  }
};

/** What the settings and the lock need of the vault; `lock` only forgets the key. */
export interface VaultKeeper
  extends Pick<
    VaultApi,
    | 'vaultState'
    | 'setPassphrase'
    | 'changePassphrase'
    | 'removePassphrase'
    | 'unlock'
    | 'lock'
    | 'damagedClients'
    | 'deleteDamaged'
    | 'writeBackup'
    | 'previewBackup'
    | 'restoreBackup'
  > {
  clear(): Promise<void>;
}

export const vaultKeeper = (vault: Vault, language: () => 'zh' | 'en'): VaultKeeper => {
  const say = <T>(work: () => Promise<T>) => inWords(language(), work);
  const wording = (code: VaultErrorCode) => vaultWording(code)[language()];
  return {
    vaultState: async () => {
      const { state, problem } = await vault.state();
      return problem ? { state, problem, problemText: wording(problem) } : { state };
    },
    setPassphrase: (passphrase) => say(() => vault.setPassphrase(passphrase)),
    changePassphrase: (current, next) => say(() => vault.changePassphrase(current, next)),
    removePassphrase: (current) => say(() => vault.removePassphrase(current)),
    unlock: (passphrase) => say(() => vault.unlock(passphrase)),
    lock: () => say(() => vault.lock()),
    damagedClients: () => say(async () => (await vault.list()).damaged),
    deleteDamaged: (recordIds) => say(() => vault.deleteDamaged(recordIds)),
    writeBackup: (passphrase) => say(() => vault.exportBackup(passphrase)),
    previewBackup: (text, passphrase) => say(() => vault.previewBackup(text, passphrase)),
    restoreBackup: (text, passphrase, mode) =>
      say(() => vault.restoreBackup(text, passphrase, mode === 'add' ? 'add' : 'merge')),
    clear: () => say(() => vault.clear()),
  };
};
