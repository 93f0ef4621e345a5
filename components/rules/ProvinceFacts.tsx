/** What the sources say about the province that the list is filtered by; their words are Chinese. */

import { provinceLabel } from '../../lib/i18n/province-labels';
import { provinceData } from '../../lib/provinces';
import { TOPICS } from '../../lib/provinces/define';
import { DOCUMENTS } from '../../lib/provinces/sources';
import type { ProvinceCode } from '../../lib/schema/codes';
import { useI18n } from '../i18n';
import { Sources } from '../ui/Sources';
import { StateView } from '../ui/StateView';

export function ProvinceFacts({ province }: { province: string }) {
  const { t, lang } = useI18n();
  const data = provinceData(province as ProvinceCode);
  if (!data) return <StateView icon="book" title={t('rules.hint-title')} text={t('rules.hint-text')} />;
  return (
    <article className="rule" data-testid="province-facts">
      <h2>{t('rules.facts', { province: provinceLabel(province, lang) })}</h2>
      {lang === 'en' && <p className="x-2">{t('rules.facts-note')}</p>}
      <ul className="facts" lang="zh-CN">
        {data.facts.map((fact) => (
          <li key={fact.id}>
            <p>
              <b className="strong">{TOPICS[fact.topic]}</b> {fact.text}
            </p>
            <Sources
              sources={fact.sources.map((code) => ({
                document: DOCUMENTS[code].name,
                section: '',
                date: DOCUMENTS[code].date,
              }))}
            />
          </li>
        ))}
      </ul>
    </article>
  );
}
