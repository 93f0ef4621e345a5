/** Settings › sites: what the user taught with “这个框是…”, to take back, to hand on, to bring in. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { fullFieldLabel } from '../../lib/i18n/field-labels';
import type { MessageKey } from '../../lib/i18n/zh';
import type { TaughtByHost } from '../../lib/protocol/sites-calls';
import type { FieldKey } from '../../lib/schema/fields';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { download } from './import-export';

const FILE_NAME = 'icp-filing-taught-fields.json';

export function TaughtFields() {
  const api = useApi();
  const { t, lang } = useI18n();
  const [taught, setTaught] = useState<TaughtByHost>({});
  const [said, setSaid] = useState('');
  const file = useRef<HTMLInputElement>(null);
  const read = useCallback(() => api.taughtFields().then(setTaught, () => undefined), [api]);
  useEffect(() => {
    void read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [read]);
  const name = (key: FieldKey | 'none') => (key === 'none' ? t('taught.none') : fullFieldLabel(key, lang));
  const bringIn = async (chosen: File | undefined) => {
    if (!chosen) return;
    const result = await api.importTaught(await chosen.text());
    setSaid(
      'added' in result
        ? t('taught.imported', { n: result.added })
        : t(`taught-problem.${result.problem}` as MessageKey, { at: result.at ?? '' }),
    );
    await read();
  };
  const rows = Object.entries(taught).flatMap(([host, lessons]) =>
    lessons.map((lesson) => ({ host, lesson })),
  );
  return (
    <>
      {rows.map(({ host, lesson }) => (
        <div
          key={`${host} ${lesson.label} ${lesson.section} ${lesson.hint}`}
          className="sl"
          data-testid="taught-field"
          data-host={host}
          data-field={lesson.key}
        >
          <div className="grow">
            <p>{t('taught.row', { label: lesson.label || lesson.hint, field: name(lesson.key) })}</p>
            <p className="x-3">{[host, lesson.section].filter(Boolean).join(t('punctuation.comma'))}</p>
          </div>
          <button
            type="button"
            className="btn btn--sm"
            aria-label={t('taught.forget-one', { label: lesson.label || lesson.hint })}
            onClick={() => void api.removeTaught(host, lesson).then(read)}
          >
            {t('taught.forget')}
          </button>
        </div>
      ))}
      <div className="sl">
        <p className="grow x-3" role="status">
          {said || t(rows.length ? 'taught.kept' : 'taught.how-to')}
        </p>
        <span className="row">
          {rows.length > 0 && (
            <button
              type="button"
              className="btn btn--sm"
              data-testid="export-taught"
              onClick={() => void api.exportTaught().then((text) => download(text, FILE_NAME))}
            >
              {t('taught.export')}
            </button>
          )}
          <button type="button" className="btn btn--sm" onClick={() => file.current?.click()}>
            {t('taught.import')}
          </button>
        </span>
        <input
          ref={file}
          className="sr"
          type="file"
          accept=".json,application/json"
          aria-label={t('taught.import')}
          tabIndex={-1}
          data-testid="import-taught"
          onChange={(e) => {
            const [chosen] = e.target.files ?? [];
            void bringIn(chosen).finally(() => {
              // The same file may be chosen again.
              if (file.current) file.current.value = '';
            });
          }}
        />
      </div>
    </>
  );
}
