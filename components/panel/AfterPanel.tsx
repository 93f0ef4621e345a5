/** Once the filing has passed: footer, its check, and what else is due. */
import { footerSnippet } from '../../lib/orders/footer-snippet';
import { useI18n } from '../i18n';
import type { OrderModel } from '../popup/use-order';
import { Icon } from '../ui/Icon';
import { Note } from '../ui/Note';
import { Sources } from '../ui/Sources';
import { FooterCheck } from './FooterCheck';
import { FooterCode } from './FooterCode';
import { maskMobile } from './SmsBoxes';

/** The duty that needs the contact on file beside it. */
const CONTACTS = 'keep-contacts';

export function AfterPanel({ model, tabId }: { model: OrderModel; tabId: number }) {
  const { t } = useI18n();
  const { filing, order, today, applicant } = model;
  const { afterFiling } = model.process;
  // The route of the options page takes the id as it is (contract: ids are text of any kind).
  const clientAddress = `options.html#client/${encodeURIComponent(applicant.id)}`;
  const mobile = filing.entityManager?.mobile;
  if (afterFiling.length === 0) return null;
  return (
    <>
      {order?.state === 'approved' && (
        <div className="gap">
          <Note tone="ok">
            <p>
              <b className="strong">{t('after.approved')}</b>{' '}
              <span className="num">{filing.site?.filingNumber}</span>
            </p>
            <p className="x-2">{t('after.approved-text')}</p>
          </Note>
        </div>
      )}
      <FooterCode snippet={footerSnippet(filing, Number(today.slice(0, 4)))} clientAddress={clientAddress} />
      {/* Another client's result, or another site's, says nothing here. */}
      <FooterCheck key={`${applicant.id} ${model.siteIndex}`} filing={filing} tabId={tabId} />
      <div className="sec">
        <h2>{t('after.duties')}</h2>
      </div>
      <ul>
        {afterFiling.map((duty) => (
          <li key={duty.id} className="doc" data-duty={duty.id}>
            <span className="shape c-mute">
              <Icon name="check" />
            </span>
            <span className="name">{duty.title}</span>
            <span className="why">{duty.text}</span>
            {duty.id === CONTACTS && mobile && (
              <span className="why">
                {t('after.contacts', { mobile: maskMobile(mobile) })}{' '}
                <a className="link" href={clientAddress} target="_blank" rel="noreferrer">
                  {t('after.edit-client')}
                </a>
              </span>
            )}
            <span className="why">
              <Sources sources={duty.sources} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
