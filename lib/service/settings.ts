/** Settings that are no secret: kept in plain, never anything of a client. */
import type { LocalStore } from './ports';

const MUTED = 'mutedRules';
/** `zh-CN` or `en`; absent = Chinese. */
export const LANGUAGE = 'language';

/** Ids of the rules the user switched off. */
export const mutedRules = async (local: LocalStore): Promise<readonly string[]> =>
  (await local.get<string[]>(MUTED)) ?? [];

export const muteRule = async (local: LocalStore, ruleId: string): Promise<void> => {
  await local.update<string[]>(MUTED, (old = []) => (old.includes(ruleId) ? old : [...old, ruleId]));
};
