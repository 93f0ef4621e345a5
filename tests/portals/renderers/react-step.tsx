/** The state of a step for React libraries whose controls are given their value: one object, set by name. */
import { type ReactNode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { startPortal } from '../shared/shell';
import type { Control, Order, Section, Value, Values } from '../shared/types';
import type { Wizard } from '../shared/wizard';

export interface Field {
  wizard: Wizard;
  c: Control;
  live: Values;
  value: Value;
  closed: boolean;
  set(value: Value): void;
  /** The same for a part of this control. */
  part(p: Control): Field;
}

/** How a library draws a section and a control in it. */
export interface Look {
  section(s: Section, rows: ReactNode[]): ReactNode;
  field(f: Field): ReactNode;
  actions(next: string, go: () => void): ReactNode;
}

const StepForm = ({ wizard, look }: { wizard: Wizard; look: Look }) => {
  const [live, setLive] = useState<Values>(() => wizard.initial());
  useEffect(() => wizard.bind(() => live), [wizard, live]);
  const fieldOf = (c: Control): Field => {
    const above = wizard.parent(c);
    return {
      wizard,
      c,
      live,
      value: live[c.at],
      closed: wizard.locked(c, live) || Boolean(above && !live[above.at]),
      set: (value) =>
        setLive((old) => ({
          ...old,
          ...Object.fromEntries(wizard.clears(c.at).map((at) => [at, ''])),
          [c.at]: value,
        })),
      part: fieldOf,
    };
  };
  const step = wizard.step();
  return (
    <>
      {step.sections
        .filter((s) => wizard.shows(s, live))
        .map((s) =>
          look.section(
            s,
            s.controls
              .filter((c) => wizard.shows(c, live))
              .map((c) => <div key={c.at}>{look.field(fieldOf(c))}</div>),
          ),
        )}
      <div className="q-actions">{look.actions(step.next, () => wizard.next(live))}</div>
    </>
  );
};

export const startLook = (order: Order, look: Look) =>
  startPortal(order, ({ wizard, host }) => {
    const root = createRoot(host);
    root.render(<StepForm wizard={wizard} look={look} />);
    return () => root.unmount();
  });
