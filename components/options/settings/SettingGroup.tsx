/** The frame of the settings: a titled group, and the rows in it. */
import type { ReactNode } from 'react';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';

export function SettingGroup({
  title,
  text,
  children,
}: {
  title: string;
  text?: string;
  children: ReactNode;
}) {
  return (
    <section className="set">
      <div>
        <h2>{title}</h2>
        {text && <p className="x-2">{text}</p>}
      </div>
      <div className="rows">{children}</div>
    </section>
  );
}

interface SettingRowProps {
  title: string;
  text?: string | undefined;
  /** Id of the control this row names. */
  htmlFor?: string;
  /** Fixed by the administrator. */
  managed?: boolean;
  children?: ReactNode;
}

/** Name and explanation at the left, the control at the right. */
export function SettingRow({ title, text, htmlFor, managed, children }: SettingRowProps) {
  const { t } = useI18n();
  return (
    <div className="sl">
      <div className="grow">
        {htmlFor ? <label htmlFor={htmlFor}>{title}</label> : <p>{title}</p>}
        {text && <p className="x-3">{text}</p>}
        {managed && (
          <p className="x-3 row managed">
            <Icon name="lock" />
            {t('settings.managed')}
          </p>
        )}
      </div>
      {children}
    </div>
  );
}
