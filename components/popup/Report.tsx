/** What a fill did: the tally, what is still open with a reason and one action, and what went well. */
import { districtRemark } from '../../lib/fill/report';
import type { FillItem, FillReport } from '../../lib/fill/types';
import type { MessageKey } from '../../lib/i18n/zh';
import { useI18n } from '../i18n';
import { isIdentityNumber } from '../model/mask';
import { Icon, type IconName } from '../ui/Icon';
import { MaskedId } from '../ui/MaskedId';
import { Note } from '../ui/Note';
import { doneItems, OUTCOME_LOOK, openItems, tallyOf } from './outcomes';

interface ReportProps {
  report: FillReport;
  /** A report from before the last click on fill. */
  earlier: boolean;
  onReveal(item: FillItem): void;
  /** Picks the client's value for a kept field; absent where the preview no longer offers it. */
  onUseClientValue?(item: FillItem): void;
  canUseClientValue(item: FillItem): boolean;
}

export function Report({ report, earlier, onReveal, onUseClientValue, canUseClientValue }: ReportProps) {
  const { t } = useI18n();
  const open = openItems(report.items);
  const done = doneItems(report.items);
  const handle = earlier ? 'last-fill-item' : 'fill-item';
  return (
    <div
      data-testid={earlier ? 'last-fill-report' : 'fill-report'}
      data-fill-id={report.fillId}
      data-filled={report.filled}
      data-skipped={report.skipped}
      data-failed={report.failed}
    >
      <Tally items={report.items} />
      {report.interrupted && (
        <div className="gap">
          <Note tone="warning">
            <p>{t(`interrupted.${report.interrupted}`)}</p>
          </Note>
        </div>
      )}
      {open.length > 0 && (
        <>
          <div className="sec">
            <h2>{t('report.open')}</h2>
            <span className="x-3">{t('count.fields', { n: open.length })}</span>
          </div>
          <ul className="verdict">
            {open.map((item) => (
              <OpenItem
                key={itemId(item)}
                item={item}
                handle={handle}
                onReveal={() => onReveal(item)}
                onUseClientValue={
                  canUseClientValue(item) && onUseClientValue ? () => onUseClientValue(item) : undefined
                }
              />
            ))}
          </ul>
        </>
      )}
      {done.length > 0 && (
        <>
          <div className="sec">
            <h2>{t('report.done')}</h2>
            <span className="x-3">{t('count.fields', { n: done.length })}</span>
          </div>
          <ul className="verdict verdict--flat">
            {done.map((item) => (
              <DoneItem key={itemId(item)} item={item} handle={handle} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

const itemId = (item: FillItem): string => `${item.key}#${item.siteBlock}#${item.matchId ?? ''}`;

const TALLY: readonly [keyof ReturnType<typeof tallyOf>, IconName, string, MessageKey][] = [
  ['filled', 'ok', 'sev--ok', 'tally.filled'],
  ['kept', 'keep', 'c-mute strong', 'tally.kept'],
  ['check', 'warning', 'sev--warning', 'tally.check'],
  ['yours', 'you', 'c-accent strong', 'tally.yours'],
];

/** The only part that is announced after a fill. */
function Tally({ items }: { items: readonly FillItem[] }) {
  const { t } = useI18n();
  const tally = tallyOf(items);
  return (
    <p className="tally" role="status">
      {TALLY.filter(([group]) => tally[group] > 0 || group === 'filled').map(([group, icon, tone, key]) => (
        <span key={group} className={`sev ${tone}`}>
          <Icon name={icon} />
          {t(key, { n: tally[group] })}
        </span>
      ))}
    </p>
  );
}

/** Reasons that the fill names itself; the outcome alone does not say them. */
const NOTES: Readonly<Record<string, MessageKey>> = {
  'read-only': 'note.read-only',
  'opted-out': 'note.opted-out',
  'not-reached': 'note.not-reached',
  'no-value': 'note.no-value',
  'changed-since-preview': 'note.changed-since-preview',
  'page-hidden': 'note.page-hidden',
  folded: 'note.folded',
};

/** A text of the page or of the client's data inside a sentence; identity numbers keep their middle hidden. */
const useReason = (): ((item: FillItem) => string) => {
  const { t } = useI18n();
  return (item) => {
    const hide = isIdentityNumber(item.key);
    const show = (text = '') => (hide ? text.replace(/^(.{4}).*(.{4})$/, '$1 **** $2') : text);
    const noted = item.note && NOTES[item.note];
    if (noted) return t(noted);
    const params = { shown: show(item.shown), wanted: show(item.wanted) };
    switch (item.outcome) {
      case 'no-option': {
        const options = item.options?.slice(0, 6).join(t('punctuation.list')) ?? '';
        // What the portal itself advises where it lacks a district (seed 001 §1.1, 区域).
        if (item.key === 'entity.district')
          return t('reason.no-district', {
            ...params,
            remark: districtRemark(params.wanted),
            offers: options && t('reason.no-district-offers', { options }),
          });
        return options ? t('reason.no-option-list', { ...params, options }) : t('reason.no-option', params);
      }
      case 'site-changed':
        return t(item.shown ? 'reason.site-changed' : 'reason.site-emptied', params);
      case 'kept-yours':
        return item.shown ? t('reason.kept-yours', params) : '';
      case 'needs-you':
        return t(item.key === 'sms.code' ? 'reason.sms-code' : 'reason.needs-you');
      case 'not-visible':
        return t('reason.not-visible');
      case 'error':
        return item.wanted ? t('reason.error', params) : t('reason.error-empty');
      default:
        return '';
    }
  };
};

function OpenItem(props: { item: FillItem; handle: string; onReveal(): void; onUseClientValue?(): void }) {
  const { t, fullLabel } = useI18n();
  const reason = useReason();
  const { item, handle } = props;
  const look = OUTCOME_LOOK[item.outcome];
  const why = reason(item);
  return (
    <li data-testid={handle} data-field={item.key} data-outcome={item.outcome}>
      <span className={`shape c-${look.tone}`}>
        <Icon name={look.icon} />
      </span>
      <span>{fullLabel(item.key)}</span>
      <span className={`what c-${look.tone}`}>{t(`outcome.${item.outcome}`)}</span>
      <span className="sub">
        {why && `${why} `}
        {props.onUseClientValue ? (
          <button type="button" className="link" onClick={props.onUseClientValue}>
            {t('report.use-client-value')}
          </button>
        ) : (
          (item.outcome !== 'not-visible' || item.note === 'page-hidden') && (
            <button type="button" className="link" onClick={props.onReveal}>
              {t('report.go')}
              <span className="sr">{fullLabel(item.key)}</span>
            </button>
          )
        )}
      </span>
    </li>
  );
}

function DoneItem({ item, handle }: { item: FillItem; handle: string }) {
  const { t, fullLabel } = useI18n();
  const value = item.shown ?? item.wanted ?? '';
  return (
    <li data-testid={handle} data-field={item.key} data-outcome={item.outcome}>
      <span className="shape c-ok">
        <Icon name="ok" />
        <span className="sr">{t(`outcome.${item.outcome}`)}</span>
      </span>
      <span className="pair">
        <span className="x-2">{fullLabel(item.key)}</span>
        <span lang="zh-CN">{isIdentityNumber(item.key) && value ? <MaskedId value={value} /> : value}</span>
      </span>
    </li>
  );
}
