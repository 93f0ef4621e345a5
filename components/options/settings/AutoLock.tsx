/** When the clients lock by themselves. */
import { useId } from 'react';
import type { LockSettings } from '../../../lib/protocol/vault-calls';
import { useApi } from '../../api';
import { useI18n } from '../../i18n';
import { Problem } from '../../ui/Problem';
import { useAction } from '../../ui/use-action';
import { SettingRow } from './SettingGroup';
import type { SettingsModel } from './use-settings';

/** Minutes to choose from; 0 = not by time. */
const CHOICES = [1, 5, 15, 30, 60, 240, 0];
const HOUR = 60;

export function AutoLock({ settings, hasPassphrase }: { settings: SettingsModel; hasPassphrase: boolean }) {
  const api = useApi();
  const { t } = useI18n();
  const { problem, run } = useAction();
  const id = useId();
  const { info } = settings;
  if (!info) return null;
  const set = (change: Partial<LockSettings>) =>
    void run(async () => {
      await api.setLockSettings({ ...info.lock, ...change });
      await settings.refresh();
    });
  const name = (minutes: number) =>
    minutes === 0
      ? t('lock.never')
      : minutes % HOUR === 0
        ? t('lock.hours', { n: minutes / HOUR })
        : t('lock.minutes', { n: minutes });
  const choices = CHOICES.includes(info.lock.minutes) ? CHOICES : [info.lock.minutes, ...CHOICES];
  const when = hasPassphrase ? t('lock.close') : t('lock.needs-passphrase');
  return (
    <>
      <SettingRow
        title={t('lock.auto')}
        text={t('lock.auto-text')}
        htmlFor={`${id}-minutes`}
        managed={settings.isManaged('autoLockMinutes')}
      >
        <select
          id={`${id}-minutes`}
          className="input w-select"
          data-testid="lock-minutes"
          value={info.lock.minutes}
          disabled={settings.isManaged('autoLockMinutes')}
          onChange={(e) => set({ minutes: Number(e.target.value) })}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {name(minutes)}
            </option>
          ))}
        </select>
      </SettingRow>
      <SettingRow
        title={t('lock.with-screen')}
        text={info.knowsScreenLock ? when : `${t('lock.no-screen')} ${when}`}
        htmlFor={`${id}-screen`}
        managed={settings.isManaged('lockWithScreen')}
      >
        {info.knowsScreenLock && (
          <input
            id={`${id}-screen`}
            className="switch"
            type="checkbox"
            data-testid="lock-with-screen"
            checked={info.lock.withScreen}
            disabled={settings.isManaged('lockWithScreen')}
            onChange={(e) => set({ withScreen: e.target.checked })}
          />
        )}
      </SettingRow>
      <Problem text={problem} />
    </>
  );
}
