/** Where a statement comes from: at most two sources with section and date, then how many more. */
import type { Source } from '../../lib/schema/filing';
import { useI18n } from '../i18n';

export function Sources({ sources }: { sources: readonly Source[] }) {
  const { t } = useI18n();
  if (sources.length === 0) return null;
  const one = (s: Source) =>
    [`${s.document}${s.section ? ` ${s.section}` : ''}`, s.date].filter(Boolean).join(t('punctuation.comma'));
  const rest = sources.length - 2;
  return (
    <span className="cite">
      <span lang="zh-CN">{sources.slice(0, 2).map(one).join(t('punctuation.semicolon'))}</span>
      {rest > 0 && t('sources.more', { n: rest })}
    </span>
  );
}
