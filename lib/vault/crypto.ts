/** AES-256-GCM and the keys derived from the data key. Everything here is WebCrypto. */
import { type Bytes, toHex, utf8 } from './bytes';

/** Fills the array with random bytes and returns it. */
export type Random = (bytes: Bytes) => Bytes;
export const systemRandom: Random = (bytes) => crypto.getRandomValues(bytes);

export interface Sealed {
  /** 96 bits, fresh for every sealing. */
  iv: Bytes;
  /** Ciphertext with its 128-bit tag. */
  data: Bytes;
}

/** Keys made from the one random data key: one seals records, the other names them. */
export interface DataKeys {
  seal: CryptoKey;
  name: CryptoKey;
}

export const importAesKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** A key that no script can read back; the browser keeps it in IndexedDB. */
export const newDeviceKey = (): Promise<CryptoKey> =>
  crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);

const hkdf = (info: string) => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: utf8(info),
});

/** HKDF (RFC 5869) keeps the two uses of the data key independent. */
export const dataKeys = async (raw: Bytes): Promise<DataKeys> => {
  const base = await crypto.subtle.importKey('raw', raw, 'HKDF', false, ['deriveKey']);
  const [seal, name] = await Promise.all([
    crypto.subtle.deriveKey(hkdf('icp-filing-vault/seal'), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveKey(
      hkdf('icp-filing-vault/name'),
      base,
      { name: 'HMAC', hash: 'SHA-256', length: 256 },
      false,
      ['sign'],
    ),
  ]);
  return { seal, name };
};

/** `bound` is the additional data: a record moved to another place does not open. */
export const seal = async (key: CryptoKey, plain: Bytes, bound: string, random: Random): Promise<Sealed> => {
  const iv = random(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(bound) }, key, plain);
  return { iv, data: new Uint8Array(data) };
};

/** undefined where the key, the place or a single bit is not the right one. */
export const unseal = async (key: CryptoKey, sealed: Sealed, bound: string): Promise<Bytes | undefined> => {
  try {
    const { iv, data } = sealed;
    return new Uint8Array(
      await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(bound) }, key, data),
    );
  } catch {
    return undefined;
  }
};

/**
 * The id under which something is stored: 128 bits of HMAC-SHA-256 over its own name. Without the data
 * key it looks random, with it the record is found directly, and one client can never have two records.
 */
export const recordName = async (key: CryptoKey, of: string): Promise<string> =>
  toHex(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(of))).subarray(0, 16));
