/** The client was changed elsewhere while it was open here: both values side by side, and the user decides. */
import type { Clash } from '../../../lib/schema/clash';
import { useI18n } from '../../i18n';
import { usePathLabel } from '../../model/path-label';
import { AskDialog } from '../../ui/AskDialog';

interface ClashDialogProps {
  clashes: readonly Clash[] | undefined;
  onKeep(side: 'mine' | 'theirs'): void;
  onClose(): void;
}

/** Lists and whole groups are too long to be shown; their name says enough. */
const shownValue = (value: unknown): string | undefined =>
  value === undefined || typeof value === 'string'
    ? (value ?? '')
    : Array.isArray(value) && value.every((item) => typeof item === 'string')
      ? value.join('、')
      : undefined;

export function ClashDialog({ clashes = [], onKeep, onClose }: ClashDialogProps) {
  const { t } = useI18n();
  const label = usePathLabel();
  return (
    <AskDialog
      open={clashes.length > 0}
      title={t('clash.title')}
      action={t('clash.mine')}
      testId="clash-mine"
      otherwise={t('clash.back')}
      second={{ action: t('clash.theirs'), testId: 'clash-theirs', onAction: () => onKeep('theirs') }}
      onAction={() => onKeep('mine')}
      onClose={onClose}
    >
      <p>{t('clash.text')}</p>
      <ul className="clashes" data-testid="clashes">
        {clashes.map(({ path, mine, theirs }) => {
          const [here, there] = [shownValue(mine), shownValue(theirs)];
          return (
            <li key={path.join('.')}>
              <b className="strong">{label(path)}</b>
              {here !== undefined && there !== undefined && (
                <>
                  <p>{t('clash.here', { value: here || t('clash.empty') })}</p>
                  <p>{t('clash.there', { value: there || t('clash.empty') })}</p>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </AskDialog>
  );
}
