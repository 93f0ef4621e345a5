/** The top of popup and side panel: where we are, which client, which site, which kind of order. */
import type { ReactNode } from 'react';
import type { PageState } from '../../lib/protocol/api';
import { ClientPicker } from './ClientPicker';
import { OrderRow } from './OrderRow';
import { SitePicker } from './SitePicker';
import { StatusBar } from './StatusBar';
import type { PageModel } from './use-page';

interface HeadProps {
  model: PageModel;
  state: PageState;
  /** Buttons of the bar before the settings. */
  actions?: ReactNode;
}

export function Head({ model, state, actions }: HeadProps) {
  return (
    <>
      <StatusBar state={state}>{actions}</StatusBar>
      <div className="picker">
        <ClientPicker
          clients={model.clients}
          current={model.client}
          currentId={state.applicantId}
          onChoose={(applicantId) => model.choose({ applicantId })}
        />
        <SitePicker
          known={!!model.client}
          sites={model.client?.sites ?? []}
          index={state.siteIndex}
          onChoose={(siteIndex) => model.choose({ siteIndex })}
        />
        <OrderRow filingType={state.filingType} smsRole={state.smsRole} onChoose={model.choose} />
      </div>
    </>
  );
}
