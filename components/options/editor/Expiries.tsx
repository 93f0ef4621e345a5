/** What of this client runs out, nearest first; computed from the draft, never stored. */
import { expiries } from '../../../lib/schema/expiry';
import { type FieldKey, sectionOf } from '../../../lib/schema/fields';
import { useI18n } from '../../i18n';
import { expiryWords } from '../../model/expiry-words';
import { localToday } from '../../model/today';
import { Icon } from '../../ui/Icon';
import type { Editor } from '../use-editor';

const TONE = { expired: 'c-error', soon: 'c-warning', later: 'x-2' } as const;

interface ExpiriesProps {
  editor: Editor;
  onGo(key: FieldKey, siteIndex?: number): void;
}

export function Expiries({ editor, onGo }: ExpiriesProps) {
  const i18n = useI18n();
  const { t, fullLabel, section } = i18n;
  const found = expiries(editor.draft, localToday());
  if (found.length === 0) return null;
  return (
    <>
      <div className="sec">
        <h2>{t('expiry.title')}</h2>
      </div>
      <ul className="plainlist" data-testid="expiries">
        {found.map((expiry) => (
          <li key={`${expiry.field} ${expiry.siteIndex}`} className="row">
            <span className={`row ${TONE[expiry.state]}`}>
              <Icon name="clock" />
              {expiryWords(expiry, i18n, section(sectionOf(expiry.field)))}
            </span>
            <span className="grow" />
            <button
              type="button"
              className="link num"
              title={fullLabel(expiry.field)}
              onClick={() => onGo(expiry.field, expiry.siteIndex)}
            >
              {expiry.date}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
