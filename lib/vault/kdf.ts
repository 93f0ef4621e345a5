/**
 * Passphrase → 256-bit key by Argon2id (RFC 9106). Pure JavaScript, so the extension's CSP needs no
 * `wasm-unsafe-eval`; the async form yields to the event loop, and the module runs in a worker too.
 */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Bytes, utf8 } from './bytes';

export interface Argon2Parameters {
  /** Memory in KiB. */
  m: number;
  /** Passes. */
  t: number;
  /** Lanes. */
  p: number;
}

/** OWASP Password Storage Cheat Sheet, Argon2id: m=19 MiB, t=2, p=1 is the minimum. */
export const OWASP_MINIMUM: Argon2Parameters = { m: 19 * 1024, t: 2, p: 1 };

/** Used for new passphrases; a vault with weaker ones is upgraded when it is unlocked. */
export const CURRENT_PARAMETERS: Argon2Parameters = OWASP_MINIMUM;

/** A file may ask for any cost: more than this is refused, or a backup could stop the browser. */
const LIMITS: Argon2Parameters = { m: 512 * 1024, t: 16, p: 8 };

export const acceptable = ({ m, t, p }: Argon2Parameters): boolean =>
  [m, t, p].every((n) => Number.isInteger(n) && n >= 1) &&
  m >= 8 * p &&
  m <= LIMITS.m &&
  t <= LIMITS.t &&
  p <= LIMITS.p;

/** True where `stored` costs an attacker less than `wanted` in memory or in passes. */
export const weakerThan = (stored: Argon2Parameters, wanted: Argon2Parameters): boolean =>
  stored.m < wanted.m || (stored.m === wanted.m && stored.t < wanted.t);

/** Passphrase, salt (16 bytes), cost → 32 bytes. */
export type DeriveKey = (passphrase: string, salt: Bytes, cost: Argon2Parameters) => Promise<Bytes>;

/** The same passphrase typed through another input method gives the same key: NFKC folds full-width forms. */
export const passphraseBytes = (passphrase: string): Bytes => utf8(passphrase.normalize('NFKC'));

/** Argon2id in slices of at most 16 ms, so that a page or service worker stays responsive. */
export const deriveArgon2id: DeriveKey = async (passphrase, salt, { m, t, p }) =>
  (await argon2idAsync(passphraseBytes(passphrase), salt, {
    m,
    t,
    p,
    dkLen: 32,
    asyncTick: 16,
  })) as Bytes;
