/** Beside the form: what has to be done, the short name and the tags. */
import { useId } from 'react';
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import { ruleHref } from '../rules/rule-address';
import { Icon } from '../ui/Icon';
import { SeverityShape, SeverityWord } from '../ui/Severity';
import { Expiries } from './editor/Expiries';
import { ListInput } from './editor/ListInput';
import type { Editor } from './use-editor';

interface EditorAsideProps {
  editor: Editor;
  onGo(key: FieldKey, siteIndex?: number): void;
}

export function EditorAside({ editor, onGo }: EditorAsideProps) {
  const { t, fullLabel } = useI18n();
  const { draft, setDraft, findings } = editor;
  const id = useId();
  // Of an empty form nothing can be said yet, least of all that it is fine.
  const written = !!(draft.entity?.name || draft.entity?.idNumber || draft.entityManager?.name);
  return (
    <aside className="aside" aria-label={t('editor.aside')}>
      <div className="sec">
        <h2>{t('editor.to-do')}</h2>
        <span className="x-3">{t('count.findings', { n: findings.length })}</span>
      </div>
      {findings.length === 0 && !written && <p className="x-2 gap">{t('editor.to-do-new')}</p>}
      {findings.length === 0 && written && (
        <p className="row gap">
          <span className="c-ok">
            <Icon name="ok" />
          </span>
          {t('editor.nothing-to-do')}
        </p>
      )}
      <ul>
        {findings.map((f) => (
          <li className="to-do" key={`${f.ruleId} ${f.field} ${f.message}`}>
            <button type="button" className={`finding finding--${f.severity}`} onClick={() => onGo(f.field)}>
              <SeverityShape severity={f.severity} />
              <span className="body-of">
                <span className="top">
                  <span className="field">{fullLabel(f.field)}</span>
                  <SeverityWord severity={f.severity} />
                  <span className="go">
                    <Icon name="right" />
                  </span>
                </span>
                <span className="say">{f.message}</span>
              </span>
            </button>
            <div className="finding-acts">
              <a className="link" href={ruleHref(f.ruleId)} target="_blank" rel="noreferrer">
                {t('rules.about')}
              </a>
            </div>
          </li>
        ))}
      </ul>
      <Expiries editor={editor} onGo={onGo} />
      <div className="sec">
        <h2>{t('editor.own-words')}</h2>
      </div>
      <label className="label" htmlFor={`${id}-label`}>
        {t('editor.label')}
      </label>
      <input
        id={`${id}-label`}
        className="input"
        value={draft.label ?? ''}
        onChange={(e) => setDraft({ ...draft, label: e.target.value })}
      />
      <label className="label" htmlFor={`${id}-tags`}>
        {t('editor.tags')}
      </label>
      <ListInput
        ids={{ id: `${id}-tags` }}
        className="input"
        always
        value={draft.tags}
        onChange={(tags) => setDraft({ ...draft, tags: tags as string[] })}
      />
    </aside>
  );
}
