/** Rules switched off, in the small settings. A list of ids, as older versions kept it, is read as it is. */
import { mutesAt, type RuleMute, sameMute } from '../schema/mute';
import type { LocalStore } from './ports';
import { PRESET_MUTED } from './settings';

const KEY = 'mutedRules';

/** An id alone = switched off everywhere. */
type Stored = readonly (string | RuleMute)[];
const read = (stored: Stored = []): readonly RuleMute[] =>
  stored.map((entry) => (typeof entry === 'string' ? { ruleId: entry } : entry));

export const storedMutes = async (local: LocalStore): Promise<readonly RuleMute[]> =>
  read(await local.get<Stored>(KEY));

/** What the user and the administrator switched off and holds on a site, ready for the rule engine. */
export const mutesFor = async (local: LocalStore, host: string) =>
  mutesAt([...(await storedMutes(local)), ...read(await local.get<Stored>(PRESET_MUTED))], host);

/** Switches a rule off or on again; answers with all mutes. */
export const setMute = async (
  local: LocalStore,
  mute: RuleMute,
  muted: boolean,
): Promise<readonly RuleMute[]> =>
  read(
    await local.update<Stored>(KEY, (old) => {
      const others = read(old).filter((m) => !sameMute(m, mute));
      return muted ? [...others, mute] : others;
    }),
  );
