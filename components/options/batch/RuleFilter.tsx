/** Shows only clients with a finding of one rule. */
import { useId } from 'react';
import { documentationOf } from '../../../lib/rules/details';
import { useI18n } from '../../i18n';

interface RuleFilterProps {
  /** Rules that found something, with the number of clients. */
  rules: readonly (readonly [ruleId: string, clients: number])[];
  ruleId: string | undefined;
  onPick(ruleId: string | undefined): void;
}

export function RuleFilter({ rules, ruleId, onPick }: RuleFilterProps) {
  const { lang, t } = useI18n();
  const id = useId();
  const titleOf = (rule: string) => documentationOf(rule)?.title[lang === 'en' ? 'en' : 'zh'] ?? rule;
  return (
    <div className="rulefilter">
      <label className="label" htmlFor={id}>
        {t('batch.by-rule')}
      </label>
      <select
        id={id}
        className="input"
        data-testid="batch-rule"
        value={ruleId ?? ''}
        onChange={(e) => onPick(e.target.value || undefined)}
      >
        <option value="">{t('batch.all-rules')}</option>
        {rules.map(([rule, clients]) => (
          <option key={rule} value={rule}>
            {t('batch.rule-count', { title: titleOf(rule), n: clients })}
          </option>
        ))}
      </select>
    </div>
  );
}
