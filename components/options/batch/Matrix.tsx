/** Clients and what was found about them, one column per kind of field; Enter unfolds the sentences. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Fragment, type KeyboardEvent, useRef, useState } from 'react';
import { CATEGORIES } from '../../../lib/batch/categories';
import type { ClientCheck } from '../../../lib/batch/check';
import { useI18n } from '../../i18n';
import { MatrixRow } from './MatrixRow';
import { OpenFindings } from './OpenFindings';
import { usePrinting } from './use-printing';

const ROW_HEIGHT = 40;
const LINE_HEIGHT = 30;
/** Up to here every row is in the document. */
const ALL_DRAWN = 60;
const FRAMES = 10;

interface MatrixProps {
  checks: readonly ClientCheck[];
  go(hash: string): void;
}

export function Matrix({ checks, go }: MatrixProps) {
  const { t } = useI18n();
  const wrap = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const printing = usePrinting();
  const long = checks.length > ALL_DRAWN && !printing;
  const linesOf = (check: ClientCheck) => check.findings.length + (check.documents.length > 0 ? 1 : 0);
  const virtual = useVirtualizer({
    count: checks.length,
    enabled: long,
    getScrollElement: () => wrap.current,
    getItemKey: (index) => `${checks[index]?.id} ${open.has(checks[index]?.id ?? '')}`,
    estimateSize: (index) => {
      const check = checks[index] as ClientCheck;
      return ROW_HEIGHT + (open.has(check.id) ? linesOf(check) * LINE_HEIGHT + 16 : 0);
    },
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const drawn = long ? items.map((item) => item.index) : checks.map((_, n) => n);
  const before = long ? (items[0]?.start ?? 0) : 0;
  const after = long ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;

  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    setOpen(next);
  };
  const focusRow = (index: number) => {
    const to = Math.min(Math.max(index, 0), checks.length - 1);
    if (long) virtual.scrollToIndex(to);
    const attempt = (left: number) => {
      const button = wrap.current?.querySelector<HTMLElement>(`[data-row="${to}"] button`);
      if (button) button.focus({ preventScroll: long });
      else if (left > 0) requestAnimationFrame(() => attempt(left - 1));
    };
    attempt(FRAMES);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(row.dataset.row);
    if (event.key === 'ArrowDown') focusRow(index + 1);
    else if (event.key === 'ArrowUp') focusRow(index - 1);
    else if (event.key === 'Home') focusRow(0);
    else if (event.key === 'End') focusRow(checks.length - 1);
    else return;
    event.preventDefault();
  };
  return (
    <section className="tablewrap" ref={wrap} aria-label={t('batch.result')}>
      <table className="table matrix" aria-rowcount={checks.length + 1} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            <th className="col-client">{t('picker.client')}</th>
            {CATEGORIES.map((category) => (
              <th key={category}>{t(`category.${category}`)}</th>
            ))}
            <th>{t('category.documents')}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Spacer height={before} />}
          {drawn.map((index) => {
            const check = checks[index];
            if (!check) return null;
            const unfolded = printing || open.has(check.id);
            return (
              <Fragment key={check.id}>
                <MatrixRow check={check} index={index} open={unfolded} onToggle={() => toggle(check.id)} />
                {unfolded && <OpenFindings check={check} go={go} />}
              </Fragment>
            );
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for rows that are not drawn. */
const Spacer = ({ height }: { height: number }) => (
  <tr className="spacer">
    <td style={{ height }} />
  </tr>
);
