/** 规则说明: every rule with scope, examples and dated sources; the list on the left, one rule on the right. */
import { useMemo, useState } from 'react';
import { ruleReference } from '../../lib/rules/reference';
import { useI18n } from '../i18n';
import { indexRules, NO_FILTER, searchRules } from '../model/rule-search';
import { ProvinceFacts } from './ProvinceFacts';
import { RuleDetail } from './RuleDetail';
import { RuleFilters } from './RuleFilters';
import { RuleList } from './RuleList';
import { useMutes } from './use-mutes';
import '../styles/rulebook.css';

const newest = (dates: readonly (string | undefined)[]): string =>
  dates.reduce<string>((last, date = '') => (date > last ? date : last), '');

export function RulesView({ ruleId }: { ruleId?: string }) {
  const { t, lang } = useI18n();
  const language = lang === 'en' ? 'en' : 'zh';
  const rules = useMemo(() => ruleReference(language), [language]);
  const index = useMemo(() => indexRules(ruleReference('zh'), ruleReference('en')), []);
  const [filter, setFilter] = useState(NO_FILTER);
  const mutes = useMutes();
  const shown = useMemo(() => searchRules(rules, index, filter), [rules, index, filter]);
  const chosen = rules.find((rule) => rule.id === ruleId);
  const date = useMemo(() => newest(rules.flatMap((r) => r.sources.map((s) => s.date))), [rules]);
  return (
    <div className="view">
      <header className="h">
        <div className="grow">
          <h1>{t('nav.rules')}</h1>
          <p className="x-2">{t('rules.lead', { n: rules.length, date })}</p>
        </div>
      </header>
      <div className={chosen ? 'rulebook is-open' : 'rulebook'}>
        <div className="rule-column">
          <RuleFilters filter={filter} onChange={setFilter} />
          <p className="x-3" role="status">
            {t(shown.length ? 'rules.count' : 'rules.none', { n: shown.length })}
          </p>
          <RuleList rules={shown} chosen={chosen?.id} mutes={mutes.all} />
        </div>
        <div className="rule-page">
          {chosen ? (
            <RuleDetail key={chosen.id} rule={chosen} mutes={mutes} />
          ) : (
            <ProvinceFacts province={filter.province} />
          )}
        </div>
      </div>
    </div>
  );
}
