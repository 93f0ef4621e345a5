/** The popup: where we are, which client, and four tabs that each answer one question. */
import { type ReactNode, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { StateView } from '../ui/StateView';
import { UnlockForm } from '../ui/UnlockForm';
import { ClientPicker } from './ClientPicker';
import { DocumentsPanel } from './DocumentsPanel';
import { FillPanel } from './FillPanel';
import { FindingsPanel } from './FindingsPanel';
import { Foot } from './Foot';
import { OrderRow } from './OrderRow';
import { ProcessPanel } from './ProcessPanel';
import { SitePicker } from './SitePicker';
import { StatusBar, StatusSkeleton } from './StatusBar';
import { NoClients } from './states';
import { useOrder } from './use-order';
import { type PageModel, usePage } from './use-page';
import { usePlanChoice } from './use-plan-choice';

export function PopupApp({ tabId }: { tabId: number }) {
  const api = useApi();
  const { t } = useI18n();
  const model = usePage(api, tabId);
  const { state } = model;
  if (!state) return <Frame auto body={<StatusSkeleton />} />;
  if (state.kind === 'locked')
    return (
      <Frame
        auto
        body={
          <>
            <StatusBar state={state} />
            <StateView icon="lock" title={t('lock.title')} text={t('lock.text')}>
              <UnlockForm onUnlocked={model.refresh} />
            </StateView>
          </>
        }
      />
    );
  if (state.applicantCount === 0)
    return (
      <Frame
        auto
        body={
          <>
            <StatusBar state={state} />
            <NoClients onUnlocked={model.refresh} />
          </>
        }
      />
    );
  return <Workspace api={api} model={model} state={state} />;
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
  const order = useOrder(api, state);
  const plan = usePlanChoice(state);
  const [tab, setTab] = useState('fill');
  const report = model.filling ? undefined : state.fill?.report;
  const errors = state.findings.filter((f) => f.severity === 'error').length;
  const reveal = (target: Parameters<AssistantApi['reveal']>[1]) => {
    api.reveal(state.tabId, target).catch(model.refresh);
  };
  const fill = () => {
    setTab('fill');
    model.fill(plan.choice);
  };
  const documents = order?.documents ?? [];
  return (
    <Frame
      body={
        <>
          <StatusBar state={state} />
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
          <Tabs className="tabset" selectedKey={tab} onSelectionChange={(key) => setTab(String(key))}>
            <TabList className="tabs" aria-label={t('tabs.name')}>
              <Tab id="fill">{t('tabs.fill')}</Tab>
              <Tab id="findings">
                {t('tabs.findings')} <Count errors={errors} all={state.findings.length} />
              </Tab>
              <Tab id="documents">
                {t('tabs.documents')}{' '}
                {documents.length > 0 && <span className="x-3">{documents.length}</span>}
              </Tab>
              <Tab id="process">{t('tabs.process')}</Tab>
            </TabList>
            {/* All panels stay in the document: outside scripts read them whichever tab is open. */}
            <TabPanel id="fill" shouldForceMount className="body">
              <FillPanel
                model={model}
                state={state}
                report={report}
                choice={plan.choice}
                mode={plan.mode}
                onLater={plan.setLater}
                onOff={plan.setOff}
                onReplace={plan.setReplace}
                onReveal={reveal}
              />
            </TabPanel>
            <TabPanel id="findings" shouldForceMount className="body">
              <FindingsPanel
                findings={state.findings}
                onReveal={({ frameId, matchId, field }) => reveal({ frameId, matchId, field })}
              />
            </TabPanel>
            <TabPanel id="documents" shouldForceMount className="body">
              <DocumentsPanel
                documents={documents}
                nature={order?.applicant.entity?.nature ?? ''}
                province={order?.applicant.entity?.province ?? ''}
                filingType={state.filingType}
              />
            </TabPanel>
            <TabPanel id="process" shouldForceMount className="body">
              {order && <ProcessPanel process={order.process} />}
            </TabPanel>
          </Tabs>
          <Foot
            model={model}
            state={state}
            choice={plan.choice}
            reported={!!report}
            onFill={fill}
            onCheck={() => {
              setTab('findings');
              api.checkPage(state.tabId).catch(() => undefined);
              model.refresh();
            }}
          />
        </>
      }
    />
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
