/** A section that remembers on this computer whether it is open. */
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from './Icon';

/** No data of a client: names of sections only. */
const STORAGE_KEY = 'folds';

const stored = (): Record<string, boolean> => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, boolean>) : {};
  } catch {
    return {};
  }
};

interface FoldProps {
  /** What it is remembered under. */
  id: string;
  title: string;
  /** Short words at the right of the title. */
  side?: ReactNode;
  /** Until the user has opened or closed it. */
  open?: boolean;
  /** Every new value opens the section, e.g. because a fill has begun; the user may close it again. */
  reveal?: string | number | undefined;
  children: ReactNode;
}

export function Fold({ id, title, side, open = true, reveal, children }: FoldProps) {
  const [chosen, setChosen] = useState<boolean | undefined>(() => stored()[id]);
  const shown = chosen ?? open;
  // What stood open does not close by itself when its reason has gone.
  useEffect(() => {
    if (open) setChosen((before) => before ?? true);
  }, [open]);
  useEffect(() => {
    if (reveal) setChosen(true);
  }, [reveal]);
  return (
    <details
      className="fold"
      data-fold={id}
      open={shown}
      onToggle={(e) => {
        const now = e.currentTarget.open;
        if (now === shown) return;
        setChosen(now);
        localStorage.setItem(STORAGE_KEY, JSON.stringify({ ...stored(), [id]: now }));
      }}
    >
      <summary>
        <Icon name="right" />
        <h2>{title}</h2>
        <span className="side x-2">{side}</span>
      </summary>
      <div className="in">{children}</div>
    </details>
  );
}
