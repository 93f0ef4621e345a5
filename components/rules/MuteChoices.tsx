/** 不再提示: opens the choices how far a rule is put aside. */
import { useId, useState } from 'react';
import type { FieldKey } from '../../lib/schema/fields';
import type { RuleMute } from '../../lib/schema/mute';
import { useI18n } from '../i18n';

interface MuteChoicesProps {
  ruleId: string;
  field: FieldKey;
  /** Host of the open page; without one there is no choice for the site. */
  host?: string;
  onMute(mute: RuleMute): void;
  /** 本次忽略, where the field is on the page. */
  onIgnore?(): void;
}

export function MuteChoices({ ruleId, field, host, onMute, onIgnore }: MuteChoicesProps) {
  const { t, fullLabel } = useI18n();
  const [open, setOpen] = useState(false);
  const id = useId();
  const choice = (text: string, act: () => void, testId: string) => (
    <button
      type="button"
      className="link"
      data-testid={testId}
      onClick={() => {
        setOpen(false);
        act();
      }}
    >
      {text}
    </button>
  );
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-testid="mute-finding"
        onClick={() => setOpen(!open)}
      >
        {t('mute.open')}
      </button>
      {open && (
        <div className="mutes" id={id}>
          {onIgnore && choice(t('mute.once'), onIgnore, 'ignore-once')}
          {host && choice(t('mute.site'), () => onMute({ ruleId, host }), 'mute-site')}
          {choice(
            t('mute.field', { field: fullLabel(field) }),
            () => onMute({ ruleId, field }),
            'mute-field',
          )}
          {choice(t('mute.rule'), () => onMute({ ruleId }), 'mute-rule')}
        </div>
      )}
    </>
  );
}
