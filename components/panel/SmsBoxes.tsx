/** Who verifies by SMS, with which number and last six; hidden until the user wants to see them. */
import { useState } from 'react';
import type { SmsVerification } from '../../lib/process';
import { useI18n } from '../i18n';
import { useCopy } from '../model/use-copy';
import { Icon } from '../ui/Icon';

/** 138 **** 1234; what is shorter shows nothing. */
export const maskMobile = (mobile: string): string =>
  mobile.length >= 11 ? `${mobile.slice(0, 3)} **** ${mobile.slice(-4)}` : '****';

interface SmsBoxesProps {
  people: readonly SmsVerification[];
  /** Roles that are done. */
  verified: readonly string[];
  onVerified(role: SmsVerification['role'], on: boolean): void;
}

export function SmsBoxes({ people, verified, onVerified }: SmsBoxesProps) {
  const { t, section } = useI18n();
  const [shown, setShown] = useState(false);
  if (people.length === 0) return null;
  return (
    <>
      <div className="sec">
        <h2>{section('sms')}</h2>
        <button
          type="button"
          className="link"
          data-testid="show-sms"
          aria-pressed={shown}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? 'sms.hide' : 'sms.show')}
        </button>
      </div>
      {people.map((person) => (
        <Person
          key={person.role}
          person={person}
          shown={shown}
          done={verified.includes(person.role)}
          onDone={(on) => onVerified(person.role, on)}
        />
      ))}
    </>
  );
}

interface PersonProps {
  person: SmsVerification;
  shown: boolean;
  done: boolean;
  onDone(on: boolean): void;
}

function Person({ person: p, shown, done, onDone }: PersonProps) {
  const { t, section } = useI18n();
  const { outcome, copy } = useCopy();
  const { mobile, idLast6 } = p;
  return (
    <div data-testid="sms-person" data-role={p.role}>
      <dl className="box pairs">
        <dt>{t('process.verifier')}</dt>
        <dd>{[p.name, section(p.role)].filter(Boolean).join(t('punctuation.comma'))}</dd>
        <dt>{t('process.mobile')}</dt>
        <dd className="num">{mobile ? (shown ? mobile : maskMobile(mobile)) : t('process.unknown')}</dd>
        <dt>{t('process.last6')}</dt>
        <dd className="num">
          {idLast6 ? (shown ? idLast6 : '******') : t('process.unknown')}
          {idLast6 && (
            <button
              type="button"
              className="iconbtn iconbtn--in"
              aria-label={t('sms.copy')}
              title={t('sms.copy')}
              onClick={() => copy(idLast6)}
            >
              <Icon name="copy" />
            </button>
          )}
          <span className="x-3" role="status">
            {outcome === 'copied' && t('sms.copied')}
          </span>
        </dd>
      </dl>
      <label className="row x-2 after-box">
        <input
          className="tick"
          type="checkbox"
          data-testid="sms-verified"
          aria-label={t('sms.verified-by', { who: p.name || section(p.role) })}
          checked={done}
          onChange={(e) => onDone(e.target.checked)}
        />
        {t('sms.verified')}
      </label>
      <p className="x-2 after-box">{p.text}</p>
    </div>
  );
}
