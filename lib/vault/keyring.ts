/**
 * The data key: where it is wrapped, who may unwrap it, and the session that holds it while unlocked.
 * Nothing here trusts memory: header and session are read again for every call, because the service
 * worker may have died, or another page may have locked the vault, since the last one.
 */
import { type Bytes, fromBase64, sameBytes, toBase64, toHex, utf8 } from './bytes';
import { type DataKeys, dataKeys, importAesKey, newDeviceKey, type Random, seal, unseal } from './crypto';
import { VaultError } from './errors';
import { type Argon2Parameters, acceptable, type DeriveKey, weakerThan } from './kdf';
import { type Header, type PassphraseWrap, STORE_VERSION, type Store } from './store';

/** Memory-only storage of the unlocked key, given by the caller (`storage.session` in the extension). */
export interface VaultSession {
  get(): Promise<string | undefined>;
  set(value: string): Promise<void>;
  clear(): Promise<void>;
}

export interface KeyringParts {
  store: Store;
  session: VaultSession;
  random: Random;
  derive: DeriveKey;
  cost: Argon2Parameters;
  passphraseRequired(): Promise<boolean>;
}

export interface Access {
  header: Header;
  raw: Bytes;
  keys: DataKeys;
}

const bound = (keyId: string, kind: string) => `icp-filing-vault/key/${kind}/${keyId}`;

const checkOf = async (keyId: string, wrap: Omit<PassphraseWrap, 'check'>): Promise<Bytes> => {
  const { cost, salt, iv, data } = wrap;
  const text = [keyId, cost.m, cost.t, cost.p, toBase64(salt), toBase64(iv), toBase64(data)].join('/');
  return new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text)));
};

export const newDataKey = (random: Random): { keyId: string; raw: Bytes } => ({
  keyId: toHex(random(new Uint8Array(16))),
  raw: random(new Uint8Array(32)),
});

/** Wraps the data key under a passphrase with a fresh salt. */
export const wrapWithPassphrase = async (
  { random, derive, cost }: KeyringParts,
  { keyId, raw }: { keyId: string; raw: Bytes },
  passphrase: string,
): Promise<Header> => {
  const salt = random(new Uint8Array(16));
  const key = await importAesKey(await derive(passphrase, salt, cost));
  const sealed = await seal(key, raw, bound(keyId, 'passphrase'), random);
  const wrap = { kind: 'passphrase', algorithm: 'argon2id', cost, salt, ...sealed } as const;
  return { version: STORE_VERSION, keyId, wrap: { ...wrap, check: await checkOf(keyId, wrap) } };
};

/** Wraps the data key under a key of this browser profile: weaker, whoever has the profile has the clients. */
export const wrapWithDevice = async (
  { random }: KeyringParts,
  { keyId, raw }: { keyId: string; raw: Bytes },
): Promise<Header> => {
  const key = await newDeviceKey();
  const sealed = await seal(key, raw, bound(keyId, 'device'), random);
  return { version: STORE_VERSION, keyId, wrap: { kind: 'device', key, ...sealed } };
};

/** Throws where the header is of a newer version or not one at all. */
const checked = (header: Header): Header => {
  if (header.version > STORE_VERSION) throw new VaultError('newer-version');
  const known = header.wrap?.kind === 'device' || header.wrap?.kind === 'passphrase';
  if (header.version !== STORE_VERSION || !header.keyId || !known) throw new VaultError('damaged-vault');
  return header;
};

/** The header; a fresh vault gets its device key here. */
export const ensureHeader = async (parts: KeyringParts): Promise<Header> => {
  const found = await parts.store.read((db) => db.get('header', 'vault'));
  if (found) return checked(found);
  const fresh = await wrapWithDevice(parts, newDataKey(parts.random));
  return parts.store.write(async (tx) => {
    const other = await tx.objectStore('header').get('vault');
    if (other) return checked(other);
    // Records without a header cannot be opened any more: making a new key would only hide that.
    if ((await tx.objectStore('clients').count()) > 0) throw new VaultError('damaged-vault');
    await tx.objectStore('header').put(fresh, 'vault');
    return fresh;
  });
};

/** undefined: another passphrase. Throws where the wrapped key itself is damaged. */
export const unwrapWithPassphrase = async (
  { derive }: KeyringParts,
  { keyId, wrap }: Header,
  passphrase: string,
): Promise<Bytes | undefined> => {
  if (wrap.kind !== 'passphrase') throw new VaultError('no-passphrase');
  let intact = false;
  try {
    intact = acceptable(wrap.cost) && sameBytes(await checkOf(keyId, wrap), wrap.check);
  } catch {
    intact = false;
  }
  if (!intact) throw new VaultError('damaged-vault');
  const key = await importAesKey(await derive(passphrase, wrap.salt, wrap.cost));
  return unseal(key, wrap, bound(keyId, 'passphrase'));
};

const sessionText = (keyId: string, raw: Bytes) => `${keyId}.${toBase64(raw)}`;

export const remember = (session: VaultSession, keyId: string, raw: Bytes): Promise<void> =>
  session.set(sessionText(keyId, raw));

/** The data key from the session; undefined where it is locked or holds the key of an earlier vault. */
const recall = async (session: VaultSession, keyId: string): Promise<Bytes | undefined> => {
  const [owner, key] = (await session.get())?.split('.') ?? [];
  return owner === keyId && key ? fromBase64(key) : undefined;
};

const rawKey = async (parts: KeyringParts, header: Header): Promise<Bytes> => {
  const { keyId, wrap } = header;
  if (wrap.kind === 'passphrase') {
    const raw = await recall(parts.session, keyId);
    if (!raw) throw new VaultError('locked');
    return raw;
  }
  const raw = await unseal(wrap.key, wrap, bound(keyId, 'device'));
  if (!raw) throw new VaultError('damaged-vault');
  return raw;
};

export interface KeyAccess {
  /** The keys for one call. Derived keys are kept between calls, but used only where the raw key is still there. */
  access(): Promise<Access>;
  forget(): void;
}

export const keyAccess = (parts: KeyringParts): KeyAccess => {
  let kept: { keyId: string; keys: DataKeys } | undefined;
  const forget = () => {
    kept = undefined;
  };
  return {
    forget,
    async access() {
      const header = await ensureHeader(parts);
      const raw = await rawKey(parts, header).catch((error: unknown) => {
        forget();
        throw error;
      });
      if (kept?.keyId !== header.keyId) kept = { keyId: header.keyId, keys: await dataKeys(raw) };
      return { header, raw, keys: kept.keys };
    },
  };
};

/** Throws `passphrase-required` where clients may not be written under the device key. */
export const mayStore = async (
  { passphraseRequired }: Pick<KeyringParts, 'passphraseRequired'>,
  { wrap }: Header,
): Promise<void> => {
  if (wrap.kind === 'device' && (await passphraseRequired())) throw new VaultError('passphrase-required');
};

/** Replaces the wrapped key, nothing else; refuses where another page changed it meanwhile. */
export const replaceHeader = (store: Store, before: Header, after: Header): Promise<void> =>
  store.write(async (tx) => {
    const now = await tx.objectStore('header').get('vault');
    if (now?.keyId !== before.keyId || now.wrap.kind !== before.wrap.kind) throw new VaultError('storage');
    await tx.objectStore('header').put(after, 'vault');
  });

/** True where the stored cost is below today's. */
export const wantsUpgrade = ({ wrap }: Header, cost: Argon2Parameters): boolean =>
  wrap.kind === 'passphrase' && weakerThan(wrap.cost, cost);
