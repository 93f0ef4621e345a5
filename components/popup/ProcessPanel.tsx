/** The fourth tab: the steps, who verifies by SMS, deadlines, and duties afterwards. */
import type { Process } from '../../lib/process';
import { useI18n } from '../i18n';
import { Icon } from '../ui/Icon';
import { Sources } from '../ui/Sources';

export function ProcessPanel({ process }: { process: Process }) {
  const { t } = useI18n();
  const { steps, smsVerification, deadlines, afterFiling } = process;
  if (steps.length + deadlines.length + afterFiling.length === 0)
    return <p className="gap">{t('process.none')}</p>;
  return (
    <>
      <ol className="line">
        {steps.map((step) => (
          <li key={step.id}>
            <span className="dot" />
            <p className="h">
              <b>{step.title}</b>
              <span className="x-3">{step.duration}</span>
            </p>
            <p className="x-2">{step.text}</p>
          </li>
        ))}
      </ol>
      {smsVerification.length > 0 && <SmsBoxes people={smsVerification} />}
      <Titled title={t('process.deadlines')} items={deadlines} clock />
      <Titled title={t('process.after')} items={afterFiling} />
    </>
  );
}

function SmsBoxes({ people }: { people: Process['smsVerification'] }) {
  const { t, section } = useI18n();
  return (
    <>
      <div className="sec">
        <h2>{section('sms')}</h2>
      </div>
      {people.map((p) => (
        <div key={p.role}>
          <dl className="box pairs">
            <dt>{t('process.verifier')}</dt>
            <dd>{[p.name, section(p.role)].filter(Boolean).join(t('punctuation.comma'))}</dd>
            <dt>{t('process.mobile')}</dt>
            <dd className="num">{p.mobile || t('process.unknown')}</dd>
            <dt>{t('process.last6')}</dt>
            <dd className="num">{p.idLast6 || t('process.unknown')}</dd>
          </dl>
          <p className="x-2 after-box">{p.text}</p>
        </div>
      ))}
    </>
  );
}

type Titled = Pick<Process['deadlines'][number], 'id' | 'title' | 'text' | 'sources'>;

function Titled({ title, items, clock }: { title: string; items: readonly Titled[]; clock?: boolean }) {
  if (items.length === 0) return null;
  return (
    <>
      <div className="sec">
        <h2>{title}</h2>
      </div>
      <ul>
        {items.map((item) => (
          <li key={item.id} className="doc">
            <span className={`shape ${clock ? 'c-warning' : 'c-mute'}`}>
              <Icon name={clock ? 'clock' : 'check'} />
            </span>
            <span className="name">{item.title}</span>
            <span className="why">{item.text}</span>
            <span className="why">
              <Sources sources={item.sources} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
