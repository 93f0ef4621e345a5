/** A numbered section of the editor with its ruled rows. */
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import { type DraftValue, fieldValue } from '../model/draft';
import { FieldControl } from './controls';
import { controlOf, EDITOR_KEYS, rowKeys } from './editor-fields';
import { FieldRow } from './FieldRow';
import { RegionControl } from './RegionControl';
import type { Editor } from './use-editor';

export type EditorSectionName = keyof typeof EDITOR_KEYS;

export function EditorSection({ section, editor }: { section: EditorSectionName; editor: Editor }) {
  const { t, numbered } = useI18n();
  const { draft, siteIndex, set } = editor;
  const same = fieldValue(draft, 'siteManager.sameAsEntityManager', siteIndex) === true;
  const keys: readonly FieldKey[] = EDITOR_KEYS[section];
  const filled = keys.filter((k) => hasValue(fieldValue(draft, k, siteIndex))).length;
  const copyManager = () => {
    for (const [property, value] of Object.entries(draft.entityManager ?? {}))
      set(`siteManager.${property}` as FieldKey, value as DraftValue);
  };
  const folded = section === 'siteManager' && same;
  return (
    <section>
      <div className="sec">
        <h2>{numbered(section)}</h2>
        {!folded && <span className="x-3">{t('editor.filled', { n: keys.length, filled })}</span>}
      </div>
      {section === 'siteManager' && (
        <label className="row same">
          <input
            className="tick"
            type="checkbox"
            checked={same}
            data-editor-field="siteManager.sameAsEntityManager"
            onChange={(e) => set('siteManager.sameAsEntityManager', e.target.checked)}
          />
          {t('editor.same-person')}
        </label>
      )}
      {section === 'siteManager' && !same && (
        <button type="button" className="btn btn--sm" data-testid="copy-manager" onClick={copyManager}>
          {t('editor.copy-manager')}
        </button>
      )}
      {!folded && keys.map((key) => <Row key={key} field={key} editor={editor} />)}
    </section>
  );
}

const hasValue = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== '';

function Row({ field, editor }: { field: FieldKey; editor: Editor }) {
  const { draft, siteIndex, set, findings, fix } = editor;
  const control = controlOf(field);
  const text = (key: FieldKey) => {
    const value = fieldValue(draft, key, siteIndex);
    return typeof value === 'string' ? value : '';
  };
  const own = rowKeys(field);
  return (
    <FieldRow field={field} findings={findings.filter((f) => own.includes(f.field))} onFix={fix}>
      {(ids) =>
        control === 'region' ? (
          <RegionControl
            ids={ids}
            value={{
              province: text('entity.province'),
              city: text('entity.city'),
              district: text('entity.district'),
            }}
            onChange={(region) => {
              set('entity.province', region.province);
              set('entity.city', region.city);
              set('entity.district', region.district);
            }}
          />
        ) : (
          <FieldControl
            field={field}
            control={control}
            ids={ids}
            value={fieldValue(draft, field, siteIndex)}
            onChange={(value) => set(field, value)}
          />
        )
      }
    </FieldRow>
  );
}
