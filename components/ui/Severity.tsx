/** Shape and word of a severity; colour comes on top. */
import type { Severity } from '../../lib/schema/filing';
import { useI18n } from '../i18n';
import { Icon } from './Icon';

export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <span className={`shape c-${severity}`}>
      <Icon name={severity} />
    </span>
  );
}

export function SeverityWord({ severity }: { severity: Severity }) {
  const { t } = useI18n();
  return <span className={`x-sev c-${severity}`}>{t(`severity.${severity}`)}</span>;
}
