/** Deadlines: remaining time first, the date second; reminders and the calendar file. */
import { useEffect, useState } from 'react';
import { calendarText } from '../../lib/orders/calendar';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { calendarEvents, type DeadlineRow, leftTone } from '../model/deadline-view';
import { download } from '../options/import-export';
import { Icon } from '../ui/Icon';
import { Sources } from '../ui/Sources';

interface DeadlineListProps {
  rows: readonly DeadlineRow[];
  /** Also those too far away to be listed. */
  forCalendar: readonly DeadlineRow[];
  client: string;
  onDone(id: string): void;
}

/** 11 月 23 日 14:20, or the day alone. */
const useWhen = (): ((at: string) => string) => {
  const { lang } = useI18n();
  return (at) => {
    const hours = at.includes('T');
    const moment = new Date(hours ? at : `${at}T00:00:00`);
    const sameYear = moment.getFullYear() === new Date().getFullYear();
    return new Intl.DateTimeFormat(lang, {
      ...(sameYear ? {} : { year: 'numeric' }),
      month: lang === 'en' ? 'short' : 'long',
      day: 'numeric',
      ...(hours ? { hour: '2-digit', minute: '2-digit', hour12: false } : {}),
    }).format(moment);
  };
};

export function DeadlineList({ rows, forCalendar, client, onDone }: DeadlineListProps) {
  const { t } = useI18n();
  if (rows.length === 0 && forCalendar.length === 0) return null;
  const save = () =>
    download(
      calendarText(calendarEvents(forCalendar, client), new Date().toISOString()),
      t('calendar.file'),
      'text/calendar',
    );
  return (
    <>
      <div className="sec">
        <h2>{t('process.deadlines')}</h2>
        <button type="button" className="link" data-testid="export-calendar" onClick={save}>
          {t('calendar.export')}
        </button>
      </div>
      <ul>
        {rows.map((row) => (
          <Row key={row.uid} row={row} onDone={onDone} />
        ))}
      </ul>
      <Reminders />
    </>
  );
}

function Row({ row, onDone }: { row: DeadlineRow; onDone(id: string): void }) {
  const { t } = useI18n();
  const when = useWhen();
  const { left, doneId } = row;
  const tone = leftTone(left);
  return (
    <li className="doc" data-testid="deadline" data-left={left.unit}>
      <span className={`shape c-${tone}`}>
        <Icon name="clock" />
      </span>
      <span className="name">
        <b className={`strong c-${tone}`}>{t(`left.${left.unit}`, 'n' in left ? { n: left.n } : {})}</b>{' '}
        <span className="x-2">
          {t(doneId ? 'deadline.until' : 'deadline.expired-on', { date: when(row.at) })}
        </span>
      </span>
      <span className="why">{row.title}</span>
      <span className="why x-2">{row.text}</span>
      {(row.sources.length > 0 || doneId) && (
        <span className="why split">
          <Sources sources={row.sources} />
          {doneId && (
            <button type="button" className="link" data-testid="deadline-done" onClick={() => onDone(doneId)}>
              {t('deadline.done')}
              <span className="sr">{row.title}</span>
            </button>
          )}
        </span>
      )}
    </li>
  );
}

/** Whether reminders come, and the question for the permission. */
function Reminders() {
  const api = useApi();
  const { t } = useI18n();
  const [allowed, setAllowed] = useState<boolean>();
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    let ended = false;
    api.remindersAllowed().then(
      (yes) => !ended && setAllowed(yes),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [api]);
  if (allowed === undefined) return null;
  if (allowed) return <p className="x-3 gap">{t('reminders.on')}</p>;
  // The browser takes the question only straight from the click.
  const ask = () => {
    api.allowReminders().then(
      (yes) => {
        setAllowed(yes);
        setRefused(!yes);
      },
      () => setRefused(true),
    );
  };
  return (
    <div className="gap">
      <p className="x-2" role="status">
        {t(refused ? 'reminders.refused' : 'reminders.ask')}
      </p>
      <button type="button" className="btn btn--sm" data-testid="allow-reminders" onClick={ask}>
        <Icon name="clock" />
        {t('reminders.allow')}
      </button>
    </div>
  );
}
