/** One rule: what it asks and why, for whom, examples, where it comes from, and whether it speaks. */
import { useEffect, useRef } from 'react';
import type { RuleReference } from '../../lib/rules/reference';
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { SeverityShape, SeverityWord } from '../ui/Severity';
import { MutedRows } from './MutedRows';
import { RuleExamples } from './RuleExamples';
import { RuleSources } from './RuleSources';
import { useScopeWords } from './scope-words';
import type { Mutes } from './use-mutes';

export function RuleDetail({ rule, mutes }: { rule: RuleReference; mutes: Mutes }) {
  const { t, fullLabel } = useI18n();
  const scope = useScopeWords(rule);
  const heading = useRef<HTMLHeadingElement>(null);
  // A link leads here from a finding: what is new on the page is the rule.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const own = mutes.all.filter((m) => m.ruleId === rule.id);
  const off = own.some((m) => !m.host && !m.field);
  return (
    <article className="rule" data-testid="rule-detail" data-rule-id={rule.id}>
      <p className="rule-back">
        <a className="link row" href="#rules">
          <Icon name="back" />
          {t('rules.back')}
        </a>
      </p>
      <div className="row wrap rule-top">
        <span className="row">
          <SeverityShape severity={rule.severity} />
          <SeverityWord severity={rule.severity} />
        </span>
        {scope.tags.map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
        <label className="row rule-switch">
          {t('rules.remind')}
          <input
            type="checkbox"
            role="switch"
            className="switch"
            data-testid="rule-switch"
            checked={!off}
            aria-checked={!off}
            onChange={(e) => void mutes.set({ ruleId: rule.id }, !e.target.checked)}
          />
        </label>
      </div>
      <h2 ref={heading} tabIndex={-1}>
        {rule.title}
      </h2>
      <p className="rule-why">{rule.why}</p>
      <MutedRows mutes={own.filter((m) => m.host || m.field)} onUnmute={(m) => void mutes.set(m, false)} />
      <RuleExamples rule={rule} />
      <RuleSources rule={rule} />
      <h3>{t('rules.scope')}</h3>
      <dl className="pairs">
        <dt>{t('rules.fields')}</dt>
        <dd>{rule.fields.map((f) => fullLabel(f as FieldKey)).join(t('punctuation.list'))}</dd>
        {scope.rows.map(([term, text]) => (
          <Row key={term} term={term} text={text} />
        ))}
      </dl>
      <p className="x-3">{t('rules.id', { id: rule.id })}</p>
    </article>
  );
}

function Row({ term, text }: { term: string; text: string }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
