import { argon2Sync } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { type Bytes, fromBase64, toBase64, toHex } from '../../../lib/vault/bytes';
import {
  acceptable,
  CURRENT_PARAMETERS,
  deriveArgon2id,
  OWASP_MINIMUM,
  passphraseBytes,
  weakerThan,
} from '../../../lib/vault/kdf';

// Many rounds of real work; machines that run other tests beside it are slow.
vi.setConfig({ testTimeout: 120_000 });

const salt = new Uint8Array(16).fill(7) as Bytes;

describe('passphrase key', () => {
  it.each([{ m: 64, t: 1, p: 1 }, { m: 256, t: 3, p: 2 }, OWASP_MINIMUM])(
    'is Argon2id as another implementation computes it: $m KiB, $t, $p',
    async (cost) => {
      const ours = await deriveArgon2id('口令 correct horse', salt, cost);
      const theirs = argon2Sync('argon2id', {
        message: '口令 correct horse',
        nonce: salt,
        parallelism: cost.p,
        memory: cost.m,
        passes: cost.t,
        tagLength: 32,
      });
      expect(toHex(ours)).toBe(theirs.toString('hex'));
    },
  );

  it('costs at least what OWASP asks for', () => {
    expect(OWASP_MINIMUM).toEqual({ m: 19456, t: 2, p: 1 });
    expect(weakerThan(CURRENT_PARAMETERS, OWASP_MINIMUM)).toBe(false);
    expect(weakerThan({ m: 19456, t: 1, p: 1 }, OWASP_MINIMUM)).toBe(true);
    expect(weakerThan({ m: 8192, t: 9, p: 1 }, OWASP_MINIMUM)).toBe(true);
  });

  it('refuses costs that are none or would stop the browser', () => {
    expect(acceptable(OWASP_MINIMUM)).toBe(true);
    for (const cost of [
      { m: 0, t: 1, p: 1 },
      { m: 7, t: 1, p: 1 },
      { m: 1e9, t: 1, p: 1 },
      { m: 19456, t: 1000, p: 1 },
      { m: 19456, t: 1.5, p: 1 },
      { m: Number.NaN, t: 1, p: 1 },
    ])
      expect(acceptable(cost)).toBe(false);
  });

  it('is the same for full-width and composed forms of a passphrase', () => {
    expect(passphraseBytes('ａｂｃ１')).toEqual(passphraseBytes('abc1'));
    expect(passphraseBytes('e\u0301')).toEqual(passphraseBytes('é'));
  });

  it('leaves the thread free in between', async () => {
    let turns = 0;
    const counting = setInterval(() => {
      turns += 1;
    }, 1);
    await deriveArgon2id('p', salt, OWASP_MINIMUM);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(2);
  });
});

describe('base64', () => {
  it('holds any bytes, long ones too', () => {
    const bytes = new Uint8Array(100_003).map((_, n) => (n * 31) % 256);
    expect(fromBase64(toBase64(bytes))).toEqual(bytes);
    expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  });
});
