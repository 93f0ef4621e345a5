/**
 * Settings an organisation's administrator presets through the browser's policies. What is not of the
 * expected form is passed over, one setting at a time: a slip in a policy must not disable the rest.
 */
import type { LockSettings, ManagedName } from '../protocol/vault-calls';
import type { LocalStore } from './ports';
import { LANGUAGE, PRESET_MUTED } from './settings';

export interface ManagedSettings {
  language?: 'zh-CN' | 'en';
  autoLockMinutes?: number;
  lockWithScreen?: boolean;
  passphraseRequired?: boolean;
  mutedRules?: readonly string[];
}

/** A day: more is the same as never, which the schema does not offer to an administrator. */
const LONGEST = 24 * 60;

const READ: { [K in ManagedName]: (value: unknown) => ManagedSettings[K] | undefined } = {
  language: (v) => (v === 'zh-CN' || v === 'en' ? v : undefined),
  autoLockMinutes: (v) =>
    Number.isInteger(v) && (v as number) >= 1 && (v as number) <= LONGEST ? (v as number) : undefined,
  lockWithScreen: (v) => (typeof v === 'boolean' ? v : undefined),
  passphraseRequired: (v) => (typeof v === 'boolean' ? v : undefined),
  mutedRules: (v) => (Array.isArray(v) && v.every((id) => typeof id === 'string') ? v : undefined),
};

/** The settings of a policy that are what they should be. */
export const readManaged = (policy: Readonly<Record<string, unknown>>): ManagedSettings =>
  Object.fromEntries(
    Object.entries(READ).flatMap(([name, read]) => {
      const value = read(policy[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** The lock as the administrator wants it where he says so, else as the user does. */
export const withManagedLock = (own: LockSettings, managed: ManagedSettings): LockSettings => ({
  minutes: managed.autoLockMinutes ?? own.minutes,
  withScreen: managed.lockWithScreen ?? own.withScreen,
});

const LAST_POLICY = 'lastPolicy';
const PATIENCE = 150;

/**
 * The policy without the seconds Chromium takes to give it after its own start: until then the one last seen, or
 * none in a new profile. What is due once it is there (a passphrase) is asked for then, as with a policy that comes
 * while the browser runs.
 * @param read asks the browser; refuses where no policy is installed
 * @param pause resolves after so many milliseconds
 */
export const policyReader = (
  read: () => Promise<Readonly<Record<string, unknown>>>,
  local: LocalStore,
  pause: (ms: number) => Promise<unknown>,
): (() => Promise<ManagedSettings>) => {
  const fresh = async () => {
    const policy = readManaged(await read().catch(() => ({})));
    const last = (await local.get<ManagedSettings>(LAST_POLICY)) ?? {};
    if (JSON.stringify(last) !== JSON.stringify(policy)) await local.set(LAST_POLICY, policy);
    return policy;
  };
  const last = async () => readManaged((await local.get<Record<string, unknown>>(LAST_POLICY)) ?? {});
  // One question at a time: the patience is spent once, however many ask meanwhile.
  let asked: readonly Promise<ManagedSettings>[] | undefined;
  return () => {
    asked ??= [
      fresh().finally(() => {
        asked = undefined;
      }),
      pause(PATIENCE).then(last),
    ];
    return Promise.race(asked);
  };
};

/** Copies what content scripts and the rules read at any moment to where they read it. */
export const mirrorManaged = async (local: LocalStore, managed: ManagedSettings): Promise<void> => {
  if (managed.language) await local.set(LANGUAGE, managed.language);
  if (managed.mutedRules) await local.set(PRESET_MUTED, managed.mutedRules);
  else await local.remove(PRESET_MUTED);
};
