/** The rules that pass the filters; one link each. */
import type { RuleReference } from '../../lib/rules/reference';
import { type FieldKey, sectionOf } from '../../lib/schema/fields';
import type { RuleMute } from '../../lib/schema/mute';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { ruleHash } from './rule-address';

interface RuleListProps {
  rules: readonly RuleReference[];
  chosen?: string;
  mutes: readonly RuleMute[];
}

export function RuleList({ rules, chosen, mutes }: RuleListProps) {
  const { t, section } = useI18n();
  const state = (id: string): string | undefined => {
    const own = mutes.filter((m) => m.ruleId === id);
    if (own.length === 0) return undefined;
    return t(own.some((m) => !m.host && !m.field) ? 'rules.off' : 'rules.partly-off');
  };
  const about = (rule: RuleReference): string => section(sectionOf(rule.fields[0] as FieldKey));
  return (
    <ul className="rule-list">
      {rules.map((rule) => (
        <li key={rule.id}>
          <a
            href={ruleHash(rule.id)}
            aria-current={rule.id === chosen ? 'true' : undefined}
            data-testid="rule"
            data-rule-id={rule.id}
          >
            <span className={`c-${rule.severity}`}>
              <Icon name={rule.severity} />
              <span className="sr">{t(`severity.${rule.severity}`)}</span>
            </span>
            <span className="grow">{rule.title}</span>
            <span className="x-3">{state(rule.id) ?? about(rule)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
