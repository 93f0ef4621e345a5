/** A labelled passphrase box. The browser is asked neither to keep nor to suggest anything. */
import { type ReactNode, useId } from 'react';

interface SecretInputProps {
  label: string;
  value: string;
  onChange(value: string): void;
  /** `current-password` where an existing one is asked for. */
  kind?: 'new-password' | 'current-password';
  shown?: boolean;
  testId?: string;
  /** Sentence below the box. */
  hint?: string;
  /** Id of the problem's element, where there is one. */
  problemId?: string | undefined;
  /** Stands to the right of the box. */
  children?: ReactNode;
}

export function SecretInput(props: SecretInputProps) {
  const id = useId();
  const described = [props.hint ? `${id}-hint` : '', props.problemId ?? ''].filter(Boolean).join(' ');
  return (
    <div className="secret">
      <label className="label" htmlFor={id}>
        {props.label}
      </label>
      <div className="row">
        <input
          className="input"
          id={id}
          data-testid={props.testId}
          type={props.shown ? 'text' : 'password'}
          autoComplete={props.kind ?? 'new-password'}
          spellCheck={false}
          placeholder=" "
          value={props.value}
          aria-describedby={described || undefined}
          aria-invalid={props.problemId ? true : undefined}
          onChange={(e) => props.onChange(e.target.value)}
        />
        {props.children}
      </div>
      {props.hint && (
        <p className="x-3" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
