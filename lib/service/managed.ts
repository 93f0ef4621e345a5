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

/** Copies what content scripts and the rules read at any moment to where they read it. */
export const mirrorManaged = async (local: LocalStore, managed: ManagedSettings): Promise<void> => {
  if (managed.language) await local.set(LANGUAGE, managed.language);
  if (managed.mutedRules) await local.set(PRESET_MUTED, managed.mutedRules);
  else await local.remove(PRESET_MUTED);
};
