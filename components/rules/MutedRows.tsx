/** Rules that are switched off somewhere, each with the way back. */
import type { RuleMute } from '../../lib/schema/mute';
import { useI18n } from '../i18n';
import { ruleHash } from './rule-address';

interface MutedRowsProps {
  mutes: readonly RuleMute[];
  onUnmute(mute: RuleMute): void;
  /** Names the rules, where the rows are of several. */
  titleOf?(ruleId: string): string;
}

export function MutedRows({ mutes, onUnmute, titleOf }: MutedRowsProps) {
  const { t, fullLabel } = useI18n();
  const where = ({ host, field }: RuleMute): string =>
    [
      host ? t('muted.host', { host }) : t('muted.everywhere'),
      ...(field ? [t('muted.field', { field: fullLabel(field) })] : []),
    ].join(t('punctuation.comma'));
  return mutes.map((mute) => (
    <div key={`${mute.ruleId} ${mute.host} ${mute.field}`} className="sl" data-testid="muted-rule">
      <div className="grow">
        {titleOf && (
          <p>
            <a className="link" href={ruleHash(mute.ruleId)}>
              {titleOf(mute.ruleId)}
            </a>
          </p>
        )}
        <p className="x-3">{where(mute)}</p>
      </div>
      <button type="button" className="btn btn--sm" onClick={() => onUnmute(mute)}>
        {t('muted.switch-on')}
      </button>
    </div>
  ));
}
