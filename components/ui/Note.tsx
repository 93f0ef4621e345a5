/** One inline notice with its icon; no more than one per view. */
import type { ReactNode } from 'react';
import { Icon } from './Icon';

export type NoteTone = 'info' | 'warning' | 'error' | 'ok';

export function Note({ tone, alert, children }: { tone: NoteTone; alert?: boolean; children: ReactNode }) {
  return (
    <div className={tone === 'info' ? 'note' : `note note--${tone}`} role={alert ? 'alert' : undefined}>
      <Icon name={tone} />
      <div className="grow">{children}</div>
    </div>
  );
}
