/** The vault's front door; everything else in this folder is its own business. */

export { VaultError, type VaultErrorCode, vaultWording } from './errors';
export { type Argon2Parameters, CURRENT_PARAMETERS, type DeriveKey, OWASP_MINIMUM } from './kdf';
export type { VaultSession } from './keyring';
export type { DamagedRecord } from './records';
export type { ClientList } from './snapshot';
export { openVault, type Vault, type VaultOptions, type VaultState } from './vault';
