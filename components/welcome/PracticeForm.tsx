/**
 * A small filing form on our own page. There is no form element and no way to send it, and no browser is
 * invited to remember what stands in it. Uncontrolled: the fill sets it like any page's.
 */
import { useId } from 'react';
import { PRACTICE_FORM, PRACTICE_WORDS, type PracticeField } from '../../lib/samples/practice-form';
import { useI18n } from '../i18n';

export function PracticeForm() {
  const { t } = useI18n();
  return (
    <section className="practice" aria-label={t('practice.title')}>
      <div className="practice-head">
        <h2>{t('practice.title')}</h2>
        <span className="x-3">{t('practice.note')}</span>
      </div>
      {PRACTICE_FORM.map(({ title, fields }) => (
        <fieldset key={title} lang="zh-CN">
          <legend>{title}</legend>
          {fields.map((field) => (
            <Row key={field.label} {...field} />
          ))}
        </fieldset>
      ))}
      <p className="practice-foot">
        <span className="btn" aria-disabled="true" lang="zh-CN">
          {PRACTICE_WORDS.next}
        </span>
        <span className="x-3">{t('practice.never')}</span>
      </p>
    </section>
  );
}

function Row({ label, options }: PracticeField) {
  const id = useId();
  return (
    <div className="pf">
      <label htmlFor={id}>{label}</label>
      <div className="pv">
        {options ? (
          <select className="input" id={id} autoComplete="off" defaultValue="">
            <option value="">{PRACTICE_WORDS.choose}</option>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
          </select>
        ) : (
          <input className="input" id={id} type="text" autoComplete="off" spellCheck={false} />
        )}
      </div>
    </div>
  );
}
