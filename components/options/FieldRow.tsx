/** One ruled row of the editor: label cell, control, and the findings of the rule book under it. */
import { type ReactNode, useId } from 'react';
import type { FieldKey } from '../../lib/schema/fields';
import type { Finding, Severity } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

export interface FieldRowProps {
  field: FieldKey;
  findings: readonly Finding[];
  onFix(finding: Finding): void;
  /** Gets the ids that tie the control to its label and its findings. */
  children(ids: { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }): ReactNode;
}

export function FieldRow({ field, findings, onFix, children }: FieldRowProps) {
  const { t, label } = useI18n();
  const id = useId();
  const sorted = [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  const worst = sorted[0]?.severity;
  return (
    <div className={worst ? `fr is-${worst}` : 'fr'} data-editor-field={field}>
      <label htmlFor={id}>{field === 'entity.province' ? t('editor.region') : label(field)}</label>
      <div className="fv">
        {children({
          id,
          ...(worst ? { 'aria-describedby': `${id}-hint` } : {}),
          ...(worst === 'error' ? { 'aria-invalid': true as const } : {}),
        })}
        <div id={`${id}-hint`}>
          {sorted.map((f) => (
            <p
              key={`${f.ruleId} ${f.field} ${f.message}`}
              className={`hint c-${f.severity}`}
              data-testid="finding"
              data-rule-id={f.ruleId}
              data-field={f.field}
              data-severity={f.severity}
            >
              <Icon name={f.severity} />
              <span>
                <span className="sr">{t(`severity.${f.severity}`)} </span>
                {f.message}{' '}
                {f.fix && (
                  <button type="button" className="link" onClick={() => onFix(f)}>
                    {f.fix.label}
                  </button>
                )}
              </span>
            </p>
          ))}
        </div>
      </div>
    </div>
  );
}
