/** The popup: where we are, which client, and four tabs that each answer one question. */
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Fold } from '../ui/Fold';
import { Icon } from '../ui/Icon';
import { Gate } from './Gate';
import { Head } from './Head';
import { type PageModel, usePage } from './use-page';
import { useSections } from './use-sections';

export function PopupApp({ tabId }: { tabId: number }) {
  const api = useApi();
  const model = usePage(api, tabId);
  return (
    <Gate model={model} frame={(body) => <Frame auto body={body} />}>
      {(state) => <Workspace api={api} model={model} state={state} />}
    </Gate>
  );
}

function Frame({ auto, body }: { auto?: boolean; body: ReactNode }) {
  const { t } = useI18n();
  return (
    <main className={auto ? 'popup ui popup--auto' : 'popup ui'}>
      <h1 className="sr">{t('app.name')}</h1>
      {body}
    </main>
  );
}

function Workspace({ api, model, state }: { api: AssistantApi; model: PageModel; state: PageState }) {
  const { t } = useI18n();
  const [tab, setTab] = useState('fill');
  const parts = useSections({ api, model, state, show: setTab });
  const { required } = parts;
  return (
    <Frame
      body={
        <>
          <Head model={model} state={state} actions={<PanelButton api={api} tabId={state.tabId} />} />
          <Tabs className="tabset" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
            <TabList className="tabs" aria-label={t('tabs.name')}>
              <Tab id="fill">{t('tabs.fill')}</Tab>
              <Tab id="findings">
                {t('tabs.findings')} <Count errors={parts.errors} all={state.findings.length} />
              </Tab>
              <Tab id="documents">
                {t('tabs.documents')}{' '}
                {required.all > 0 && (
                  <span className="x-3">
                    {required.ready}/{required.all}
                  </span>
                )}
              </Tab>
              <Tab id="process">{t('tabs.process')}</Tab>
            </TabList>
            {/* All panels stay in the document: outside scripts read them whichever tab is open. */}
            <TabPanel id="fill" shouldForceMount className="body">
              {parts.fill}
            </TabPanel>
            <TabPanel id="findings" shouldForceMount className="body">
              {parts.findings}
            </TabPanel>
            <TabPanel id="documents" shouldForceMount className="body">
              {parts.documents}
            </TabPanel>
            <TabPanel id="process" shouldForceMount className="body">
              {parts.process}
              {parts.after && (
                <Fold id="popup-after" title={t('fold.after')} open={parts.approved}>
                  {parts.after}
                </Fold>
              )}
            </TabPanel>
          </Tabs>
          {parts.foot}
        </>
      }
    />
  );
}

/** Opens the side panel; the browser allows that only straight from the click. */
function PanelButton({ api, tabId }: { api: AssistantApi; tabId: number }) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="iconbtn"
      data-testid="open-side-panel"
      aria-label={t('panel.open')}
      title={t('panel.open')}
      onClick={() => void api.openSidePanel(tabId).catch(() => undefined)}
    >
      <Icon name="panel" />
    </button>
  );
}

/** The filled count is for what must be changed only. */
function Count({ errors, all }: { errors: number; all: number }) {
  const { t } = useI18n();
  if (errors > 0)
    return (
      <span className="count count--error">
        {errors}
        <span className="sr">{t('severity.error')}</span>
      </span>
    );
  return all > 0 ? <span className="x-3">{all}</span> : null;
}
