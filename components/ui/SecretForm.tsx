/** A form of passphrase boxes: what is missing or differs is said before anything is sent, busy while it works. */
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useI18n } from '../i18n';
import { Problem } from './Problem';
import { SecretInput } from './SecretInput';
import { useAction } from './use-action';

export interface SecretField {
  label: string;
  testId?: string;
  /** `current-password` where an existing one is asked for. */
  kind?: 'new-password' | 'current-password';
  hint?: string;
  /** Must be the same as the box before it. */
  repeats?: true;
}

interface SecretFormProps {
  className: string;
  fields: readonly SecretField[];
  action: string;
  /** The button's word while the work runs. */
  working: string;
  look?: 'btn--primary' | 'btn--danger' | '';
  testId?: string;
  /** The button stands beside the last box instead of below. */
  inline?: boolean;
  /** A box to tick shows what is typed. */
  showable?: boolean;
  /** Stands above the boxes. */
  children?: ReactNode;
  /** Gets what was typed, in the order of the fields; answers what is wrong with it, if anything. */
  onSubmit(values: readonly string[]): Promise<string | undefined>;
}

export function SecretForm(props: SecretFormProps) {
  const { fields, look = 'btn--primary' } = props;
  const { t } = useI18n();
  const [values, setValues] = useState<readonly string[]>(fields.map(() => ''));
  const [shown, setShown] = useState(false);
  const { busy, problem, say, run } = useAction();
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (fields.some((field, at) => !field.repeats && !values[at])) return say(t('passphrase.empty'));
    if (fields.some((field, at) => field.repeats && values[at] !== values[at - 1]))
      return say(t('passphrase.differs'));
    void run(async () => {
      const wrong = await props.onSubmit(values);
      if (wrong) say(wrong);
      else setValues(fields.map(() => ''));
    });
  };
  const button = (
    <button className={`btn ${look}`} type="submit" data-testid={props.testId} aria-disabled={busy}>
      {busy ? props.working : props.action}
    </button>
  );
  return (
    <form className={props.className} onSubmit={submit} aria-busy={busy}>
      {props.children}
      {fields.map(({ repeats: _, ...field }, at) => (
        <SecretInput
          key={field.label}
          {...field}
          shown={shown}
          value={values[at] ?? ''}
          onChange={(value) => setValues(values.map((old, n) => (n === at ? value : old)))}
          problemId={problem && at === 0 ? id : undefined}
        >
          {props.inline && at === fields.length - 1 && button}
        </SecretInput>
      ))}
      {props.showable && (
        <label className="row x-2 show">
          <input
            className="tick"
            type="checkbox"
            checked={shown}
            onChange={(e) => setShown(e.target.checked)}
          />
          {t('passphrase.show')}
        </label>
      )}
      <Problem id={id} text={problem} />
      {!props.inline && button}
    </form>
  );
}
