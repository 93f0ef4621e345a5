/** Adds a tag to the selected clients or takes one away; each click is done at once. */
import { type FormEvent, useId, useState } from 'react';
import type { ClientChange } from '../../../lib/protocol/workbench-calls';
import { useI18n } from '../../i18n';
import { tagCounts } from '../../model/client-table';
import { PlainDialog } from '../../ui/PlainDialog';

interface TagDialogProps {
  chosen: readonly { tags: readonly string[] }[];
  /** Tags of all clients, offered while typing. */
  known: readonly string[];
  onChange(change: Extract<ClientChange, { tag: string }>): void;
  onClose(): void;
}

export function TagDialog({ chosen, known, onChange, onClose }: TagDialogProps) {
  const { t } = useI18n();
  const id = useId();
  const [text, setText] = useState('');
  const tag = text.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (!tag) return;
    onChange({ kind: 'tag', tag });
    setText('');
  };
  return (
    <PlainDialog title={t('tags.title', { n: chosen.length })} onClose={onClose}>
      <form onSubmit={add}>
        <label className="label" htmlFor={id}>
          {t('tags.new')}
        </label>
        <p className="row">
          <input
            id={id}
            className="input grow"
            list={`${id}-known`}
            value={text}
            maxLength={20}
            autoComplete="off"
            data-testid="tag-text"
            // biome-ignore lint/a11y/noAutofocus: the dialog was opened to type a tag
            autoFocus
            onChange={(e) => setText(e.target.value)}
          />
          <button type="submit" className="btn btn--primary" data-testid="tag-add" disabled={!tag}>
            {t('tags.add')}
          </button>
        </p>
        <datalist id={`${id}-known`}>
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </form>
      <ul className="taglist">
        {tagCounts(chosen).map(([name, count]) => (
          <li key={name} className="row">
            <span className="tag">{name}</span>
            <span className="x-3 num grow">{t('tags.count', { n: count })}</span>
            <button
              type="button"
              className="btn btn--sm"
              data-testid="tag-remove"
              aria-label={t('tags.remove-name', { tag: name })}
              onClick={() => onChange({ kind: 'untag', tag: name })}
            >
              {t('tags.remove')}
            </button>
          </li>
        ))}
      </ul>
    </PlainDialog>
  );
}
