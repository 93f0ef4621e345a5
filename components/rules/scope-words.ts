/** Where a rule holds, in words. */

import { provinceLabel } from '../../lib/i18n/province-labels';
import type { RuleReference } from '../../lib/rules/reference';
import { type CodeName, FILING_TYPES, NATURES } from '../../lib/schema/codes';
import { useI18n } from '../i18n';

/** As many names as a tag holds; the rows below name them all. */
const IN_TAG = 3;

export const useScopeWords = ({ scope, provinces }: RuleReference) => {
  const { t, lang } = useI18n();
  const named = (list: readonly CodeName<string>[], codes: readonly string[] = []) =>
    codes.map((code) => list.find((c) => c.code === code)?.[lang === 'en' ? 'en' : 'zh'] ?? code);
  const natures = named(NATURES, scope.natures);
  const types = named(FILING_TYPES, scope.filingTypes);
  const places = provinces.map((code) => provinceLabel(code, lang));
  const join = (words: readonly string[]) => words.join(t('punctuation.list'));
  const short = (words: readonly string[]) =>
    words.length > IN_TAG ? `${join(words.slice(0, IN_TAG))}…` : join(words);
  return {
    tags: [
      ...(natures.length ? [short(natures)] : []),
      scope.provinces ? short(places) : t(places.length ? 'rules.by-province' : 'rules.everywhere'),
      ...(types.length ? [short(types)] : []),
    ],
    rows: (
      [
        [t('rules.natures'), natures],
        [t(scope.provinces ? 'rules.provinces' : 'rules.provinces-such-as'), places],
        [t('rules.filing-types'), types],
      ] as const
    )
      .filter(([, words]) => words.length > 0)
      .map(([term, words]) => [term, join(words)] as const),
  };
};
