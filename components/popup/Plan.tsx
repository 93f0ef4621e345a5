/** The preview of the fill: conflicts first, then the ruled rows of the form. */
import { createContext, type ReactNode, useContext } from 'react';
import { useI18n } from '../i18n';
import { isIdentityNumber } from '../model/mask';
import {
  type PlanChoice,
  type PlanGroup,
  type PlanRow,
  planView,
  rowId,
  sharedLabels,
} from '../model/plan-view';
import { Icon, type IconName } from '../ui/Icon';
import { MaskedId } from '../ui/MaskedId';

/** Rows whose wording of the page does not tell them apart. */
const SharedLabels = createContext<ReadonlySet<string>>(new Set());

export interface PlanProps {
  plan: readonly PlanRow[];
  choice: PlanChoice;
  onOff(id: string, off: boolean): void;
  onReplace(id: string, replace: boolean): void;
}

/** Identity numbers are masked; everything else is shown as it will be filled. */
export function RowValue({ row, value }: { row: Pick<PlanRow, 'keys'>; value: string }) {
  return row.keys.some(isIdentityNumber) && value ? <MaskedId value={value} /> : <span>{value}</span>;
}

export function Plan(props: PlanProps) {
  const { numbered, t } = useI18n();
  const { conflicts, groups } = planView(props.plan);
  const blocks = new Set(groups.map((g) => g.siteBlock)).size;
  const title = (g: PlanGroup) =>
    blocks > 1 && (g.section === 'site' || g.section === 'siteManager')
      ? t('plan.site-block', { title: numbered(g.section), n: g.siteBlock + 1 })
      : numbered(g.section);
  return (
    <SharedLabels value={sharedLabels(props.plan)}>
      {conflicts.length > 0 && (
        <ul className="plan plan--first">
          {conflicts.map((row) => (
            <ConflictRow key={rowId(row)} row={row} {...props} />
          ))}
        </ul>
      )}
      {groups.map((g) => (
        <section key={`${g.section}${g.siteBlock}`}>
          <div className="sec">
            <h2>{title(g)}</h2>
            <span className="x-3">{t('count.fields', { n: g.rows.length })}</span>
          </div>
          <ul className="plan">
            {g.rows.map((row) =>
              row.action === 'fill' ? (
                <TickRow key={rowId(row)} row={row} {...props} />
              ) : (
                <QuietRow key={rowId(row)} row={row} />
              ),
            )}
          </ul>
        </section>
      ))}
    </SharedLabels>
  );
}

/** What a row is called: the page's word for it, or ours where the page has one word for several boxes. */
const useRowName = (row: PlanRow): string => {
  const { label } = useI18n();
  const shared = useContext(SharedLabels);
  const [key] = row.keys;
  return key && (!row.label || shared.has(rowId(row))) ? label(key) : row.label;
};

/** The label of the page; in English our own name with the page's wording after it. */
function RowLabel({ row }: { row: PlanRow }) {
  const { lang, label, t } = useI18n();
  const name = useRowName(row);
  const [key] = row.keys;
  if (lang === 'en' && key)
    return (
      <>
        {key === 'entity.province' && row.keys.length > 1 ? t('editor.region') : label(key)}{' '}
        <span className="x-3" lang="zh-CN">
          {row.label}
        </span>
      </>
    );
  return <span lang="zh-CN">{name}</span>;
}

function ConflictRow({ row, choice, onReplace }: { row: PlanRow } & Omit<PlanProps, 'plan'>) {
  const { t } = useI18n();
  const name = useRowName(row);
  const id = rowId(row);
  const radio = (replace: boolean, value: string, source: string) => (
    <label className="pick">
      <input
        className="radio"
        type="radio"
        name={`conflict-${id}`}
        checked={choice.replace.has(id) === replace}
        onChange={() => onReplace(id, replace)}
      />
      <RowValue row={row} value={value} />
      <span className="src">{source}</span>
    </label>
  );
  return (
    <li className="is-conflict">
      <span className="c-warning">
        <Icon name="warning" />
      </span>
      <span className="k">
        <RowLabel row={row} />
      </span>
      <span className="v" role="radiogroup" aria-label={name}>
        {radio(false, row.current, t('plan.page-value'))}
        {radio(true, row.wanted, t('plan.client-value'))}
      </span>
    </li>
  );
}

function TickRow({ row, choice, onOff }: { row: PlanRow } & Omit<PlanProps, 'plan'>) {
  const id = rowId(row);
  const name = useRowName(row);
  const off = choice.off.has(id);
  return (
    <li className={off ? 'is-off' : undefined}>
      <input
        className="tick"
        type="checkbox"
        aria-label={name}
        checked={!off}
        onChange={(e) => onOff(id, !e.target.checked)}
      />
      <span className="k">
        <RowLabel row={row} />
      </span>
      <span className="v" lang="zh-CN">
        <RowValue row={row} value={row.wanted} />
      </span>
    </li>
  );
}

const QUIET_ICON: Record<Exclude<PlanRow['action'], 'fill' | 'conflict'>, IconName> = {
  'already-right': 'ok',
  'needs-you': 'you',
  'no-value': 'noopt',
  'read-only': 'lock',
  'not-visible': 'hidden',
};

/** A row the fill leaves alone, with the reason. */
function QuietRow({ row }: { row: PlanRow }) {
  const { t } = useI18n();
  const { action } = row;
  if (action === 'fill' || action === 'conflict') return null;
  const right = action === 'already-right';
  const value: ReactNode = right ? <RowValue row={row} value={row.current} /> : t(`plan.${action}`);
  return (
    <li className={right ? undefined : 'is-off'}>
      <span className={right ? 'c-ok' : action === 'needs-you' ? 'c-accent' : 'c-mute'}>
        <Icon name={QUIET_ICON[action]} />
      </span>
      <span className="k">
        <RowLabel row={row} />
      </span>
      <span className="v">
        {value}
        {right && <span className="x-3 after">{t('plan.already-right')}</span>}
      </span>
    </li>
  );
}
