/** The list of documents as plain text, for a mail or a chat. */
import type { RequiredDocument } from '../../lib/documents';
import type { Source } from '../../lib/schema/filing';
import type { I18n } from '../i18n';

/** Where a statement comes from, in one line. */
export const sourcesText = (sources: readonly Source[], { t }: Pick<I18n, 't'>): string =>
  sources
    .map((s) =>
      [[s.document, s.section].filter(Boolean).join(' '), s.date]
        .filter(Boolean)
        .join(t('punctuation.comma')),
    )
    .join(t('punctuation.semicolon'));

/**
 * @param about client, kind of filing and place, in this order
 * @param ready ids of the documents that are ticked
 */
export const documentsText = (
  documents: readonly RequiredDocument[],
  about: readonly string[],
  ready: readonly string[],
  i18n: Pick<I18n, 't'>,
): string => {
  const { t } = i18n;
  const entry = (d: RequiredDocument) =>
    [
      `${ready.includes(d.id) ? '[x]' : '[ ]'} ${d.name}`,
      `    ${d.why}`,
      ...(d.formats ? [`    ${t('documents.formats', { text: d.formats })}`] : []),
      ...(d.sources.length ? [`    ${t('documents.sources', { text: sourcesText(d.sources, i18n) })}`] : []),
    ].join('\n');
  const part = (title: string, required: boolean) => {
    const list = documents.filter((d) => d.required === required);
    return list.length ? [`${title}\n${list.map(entry).join('\n')}`] : [];
  };
  const head = [t('documents.list-title'), about.filter(Boolean).join(t('punctuation.comma'))].join('\n');
  return [head, ...part(t('documents.required'), true), ...part(t('documents.possible'), false), ''].join(
    '\n\n',
  );
};
