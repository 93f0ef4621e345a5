/** The controls of the editor, one per kind of field. */
import { ID_TYPES, NATURES, PERSON_ID_TYPES } from '../../lib/schema/codes';
import type { FieldKey } from '../../lib/schema/fields';
import { useI18n } from '../i18n';
import type { DraftValue } from '../model/draft';
import { ListInput } from './editor/ListInput';
import type { EditorControl } from './editor-fields';

/** Ids and states that every control passes on to its element. */
export type ControlIds = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true };

interface ControlProps {
  field: FieldKey;
  control: EditorControl;
  value: DraftValue;
  ids: ControlIds;
  onChange(value: DraftValue): void;
}

/** Widths say how long an answer is expected to be, as on paper. */
const NARROW = /\.(mobile|phone2|emergencyPhone|idValidFrom|ip|openedOn|\w+On)$/;
const MIDDLE = /\.(name|idNumber|hkMacauIdNumber|email|filingNumber|domain\w*|homeUrl|policeFilingNumber)$/;
const widthOf = (field: FieldKey): string =>
  NARROW.test(field) ? 'w-narrow' : MIDDLE.test(field) ? 'w-middle' : 'w-wide';

export function FieldControl(props: ControlProps) {
  const { field, control, value, ids, onChange } = props;
  const text = typeof value === 'string' ? value : '';
  switch (control) {
    case 'textarea':
      return (
        <textarea
          {...ids}
          className="input"
          rows={text.length > 30 ? 2 : 1}
          value={text}
          onChange={(e) => onChange(e.target.value)}
        />
      );
    case 'nature':
      return <CodeSelect {...props} codes={NATURES} />;
    case 'entityIdType':
      return <CodeSelect {...props} codes={ID_TYPES} />;
    case 'personIdType':
      return (
        <CodeSelect
          {...props}
          codes={ID_TYPES.filter((c) => PERSON_ID_TYPES.has(c.code) || c.code === 'other')}
        />
      );
    case 'list':
    case 'languages':
      return <ListInput ids={ids} value={value} always={control === 'languages'} onChange={onChange} />;
    case 'until':
      return <Until {...props} />;
    default:
      return (
        <input
          {...ids}
          className={`input ${widthOf(field)}`}
          value={text}
          placeholder={control === 'date' ? 'YYYY-MM-DD' : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(e) => onChange(e.target.value)}
        />
      );
  }
}

interface CodeSelectProps extends ControlProps {
  codes: readonly { code: string; zh: string; en: string }[];
}

/** A stored code that the list does not hold stays choosable. */
function CodeSelect({ value, ids, codes, onChange }: CodeSelectProps) {
  const { lang, t } = useI18n();
  const code = typeof value === 'string' ? value : '';
  const strange = code !== '' && !codes.some((c) => c.code === code);
  return (
    <select {...ids} className="input w-middle" value={code} onChange={(e) => onChange(e.target.value)}>
      <option value="">{t('editor.choose')}</option>
      {strange && <option value={code}>{code}</option>}
      {codes.map((c) => (
        <option key={c.code} value={c.code}>
          {lang === 'en' ? c.en : c.zh}
        </option>
      ))}
    </select>
  );
}

/** A date, or valid for good. */
function Until({ value, ids, onChange }: ControlProps) {
  const { t } = useI18n();
  const text = typeof value === 'string' ? value : '';
  const long = text === 'long-term';
  return (
    <div className="row wrap">
      <input
        {...ids}
        className="input w-narrow"
        value={long ? '' : text}
        disabled={long}
        placeholder="YYYY-MM-DD"
        autoComplete="off"
        onChange={(e) => onChange(e.target.value)}
      />
      <label className="row x-2">
        <input
          className="tick"
          type="checkbox"
          checked={long}
          onChange={(e) => onChange(e.target.checked ? 'long-term' : '')}
        />
        {t('editor.long-term')}
      </label>
    </div>
  );
}
