/** What is filed and who verifies it by SMS: two native selects, remembered per order. */
import type { PageState } from '../../lib/protocol/api';
import { FILING_TYPES, type FilingType } from '../../lib/schema/codes';
import { useI18n } from '../i18n';

interface OrderRowProps {
  filingType: FilingType;
  smsRole: PageState['smsRole'];
  onChoose(choice: { filingType?: FilingType; smsRole?: PageState['smsRole'] }): void;
}

export function OrderRow({ filingType, smsRole, onChoose }: OrderRowProps) {
  const { t, lang, section } = useI18n();
  return (
    <div className="order">
      <label>
        <span className="x-3">{t('order.filing-type')}</span>
        <select
          data-testid="filing-type"
          value={filingType}
          onChange={(e) => onChoose({ filingType: e.target.value as FilingType })}
        >
          {FILING_TYPES.map((f) => (
            <option key={f.code} value={f.code}>
              {lang === 'en' ? f.en : f.zh}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="x-3">{t('order.sms-role')}</span>
        <select
          data-testid="sms-role"
          value={smsRole}
          onChange={(e) => onChoose({ smsRole: e.target.value as PageState['smsRole'] })}
        >
          <option value="entityManager">{section('entityManager')}</option>
          <option value="siteManager">{section('siteManager')}</option>
        </select>
      </label>
    </div>
  );
}
