/** Search and filters of the rule list. */

import { provinceLabel } from '../../lib/i18n/province-labels';
import { PROVINCES } from '../../lib/schema/codes';
import { SECTIONS, type Section } from '../../lib/schema/fields';
import type { Severity } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import type { RuleFilter } from '../model/rule-search';
import { Icon } from '../ui/Icon';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface RuleFiltersProps {
  filter: RuleFilter;
  onChange(filter: RuleFilter): void;
}

export function RuleFilters({ filter, onChange }: RuleFiltersProps) {
  const { t, lang, section } = useI18n();
  const pick = (
    key: 'section' | 'province' | 'severity',
    any: string,
    choices: readonly (readonly [value: string, text: string])[],
  ) => (
    <select
      className="input"
      aria-label={any}
      data-testid={`rule-${key}`}
      value={filter[key]}
      onChange={(e) => onChange({ ...filter, [key]: e.target.value })}
    >
      <option value="">{any}</option>
      {choices.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const sections = SECTIONS.filter((s) => s !== 'sms').map((s: Section) => [s, section(s)] as const);
  return (
    <search className="rule-filters" aria-label={t('rules.filter')}>
      <div className="search">
        <Icon name="search" />
        <input
          className="input"
          type="search"
          aria-label={t('rules.search')}
          placeholder={t('rules.search-hint')}
          data-testid="rule-search"
          value={filter.text}
          onChange={(e) => onChange({ ...filter, text: e.target.value })}
        />
      </div>
      <div className="row">
        {pick('section', t('rules.any-section'), sections)}
        {pick(
          'province',
          t('rules.any-province'),
          PROVINCES.map((p) => [p.code, provinceLabel(p.code, lang)] as const),
        )}
        {pick(
          'severity',
          t('rules.any-severity'),
          SEVERITIES.map((s) => [s, t(`severity.${s}`)] as const),
        )}
      </div>
    </search>
  );
}
