/** When the clients lock by themselves. Kept in plain: no secret. */
import type { LockSettings } from '../protocol/vault-calls';
import type { LocalStore } from './ports';

const LOCK = 'lock';

/** Long enough to compare a form with a licence on paper, short enough for a desk left over lunch. */
export const DEFAULT_LOCK: LockSettings = { minutes: 15, withScreen: true };

export const ownLockSettings = async (local: LocalStore): Promise<LockSettings> => ({
  ...DEFAULT_LOCK,
  ...(await local.get<Partial<LockSettings>>(LOCK)),
});

/** Minutes that are no whole number from 0 to a day are taken as the default. */
export const setLockSettings = (local: LocalStore, { minutes, withScreen }: LockSettings): Promise<void> =>
  local.set(LOCK, {
    minutes: Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440 ? minutes : DEFAULT_LOCK.minutes,
    withScreen: withScreen === true,
  } satisfies LockSettings);
