/** One numbered step. */
import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';

interface StepProps {
  n: number;
  title: string;
  text: string;
  done: boolean;
  /** Said to those who do not see the tick. */
  doneText: string;
  children?: ReactNode;
}

export function Step({ n, title, text, done, doneText, children }: StepProps) {
  return (
    <li className={done ? 'is-done' : undefined} data-testid={`step-${n}`} data-done={done}>
      <span className="no" aria-hidden="true">
        {done ? <Icon name="ok" /> : n}
      </span>
      <div>
        <h2>
          {title}
          {done && <span className="sr">{doneText}</span>}
        </h2>
        <p>{text}</p>
        {children}
      </div>
    </li>
  );
}
