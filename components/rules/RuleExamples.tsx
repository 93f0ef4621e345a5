/** What passes a rule and what gives a finding, from the examples that its tests run. */
import { useState } from 'react';
import { rawValue } from '../../lib/rules/read';
import type { RuleReference, RuleReferenceExample } from '../../lib/rules/reference';
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';

const FIRST = 4;

/** The example's value of the rule's own field, or of the first that it has. */
const exampleValue = (rule: RuleReference, { filing }: RuleReferenceExample): string => {
  for (const field of rule.fields) {
    const value = rawValue(filing, field as FieldKey);
    const text = Array.isArray(value) ? value.join('、') : value;
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
};

export function RuleExamples({ rule }: { rule: RuleReference }) {
  const { t } = useI18n();
  return (
    <>
      <h3>{t('rules.examples')}</h3>
      <div className="rule-examples">
        <Examples rule={rule} kind="ok" />
        <Examples rule={rule} kind="bad" />
      </div>
    </>
  );
}

function Examples({ rule, kind }: { rule: RuleReference; kind: 'ok' | 'bad' }) {
  const { t, lang } = useI18n();
  const [all, setAll] = useState(false);
  const examples = rule.examples[kind];
  const shown = all ? examples : examples.slice(0, FIRST);
  const tone = kind === 'ok' ? 'ok' : rule.severity;
  return (
    <section>
      <h4 className={`row c-${tone}`}>
        <Icon name={tone} />
        {t(kind === 'ok' ? 'rules.fine' : 'rules.finds')}
      </h4>
      <ul>
        {shown.map((example) => (
          <li key={example.title}>
            <span lang="zh-CN">
              <b>{exampleValue(rule, example)}</b>
              {/* The notes are written in Chinese; the finding below says the same in the reader's language. */}
              {lang !== 'en' && <span className="x-3"> {example.title}</span>}
            </span>
            {example.messages.map((message) => (
              <span key={message} className="x-2 example-message">
                {message}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {examples.length > shown.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('rules.more-examples', { n: examples.length - shown.length })}
        </button>
      )}
    </section>
  );
}
