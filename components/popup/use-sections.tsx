/** The parts of the work, the same in the popup (as tabs) and in the side panel (as folds). */
import type { ReactNode } from 'react';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import { AfterPanel } from '../panel/AfterPanel';
import { NearestDeadline } from '../panel/NearestDeadline';
import { DocumentsPanel } from './DocumentsPanel';
import { FillPanel } from './FillPanel';
import { FindingsPanel } from './FindingsPanel';
import { Foot } from './Foot';
import { ProcessPanel } from './ProcessPanel';
import { useOrder } from './use-order';
import type { PageModel } from './use-page';
import { usePlanChoice } from './use-plan-choice';

interface Options {
  api: AssistantApi;
  model: PageModel;
  state: PageState;
  /** The very order the page was opened for. */
  orderId?: string;
  /** Brings a part into sight. */
  show(part: 'fill' | 'findings'): void;
}

export interface Sections {
  fill: ReactNode;
  findings: ReactNode;
  documents: ReactNode;
  process: ReactNode;
  after: ReactNode;
  foot: ReactNode;
  /** Findings that must be changed. */
  errors: number;
  /** Required documents, and how many of them are ready. */
  required: { all: number; ready: number };
  approved: boolean;
  /** The nearest deadline in words, where there is one. */
  nearest: ReactNode;
}

export const useSections = ({ api, model, state, orderId, show }: Options): Sections => {
  const order = useOrder(api, state, orderId);
  const plan = usePlanChoice(state);
  const report = model.filling ? undefined : state.fill?.report;
  const reveal = (target: Parameters<AssistantApi['reveal']>[1]) => {
    api.reveal(state.tabId, target).catch(model.refresh);
  };
  const documents = order?.documents ?? [];
  const ready = order?.order?.documentsReady ?? [];
  const required = documents.filter((d) => d.required);
  const entity = order?.applicant.entity;
  const client = model.client?.label ?? '';
  return {
    errors: state.findings.filter((f) => f.severity === 'error').length,
    required: { all: required.length, ready: required.filter((d) => ready.includes(d.id)).length },
    approved: order?.order?.state === 'approved',
    nearest: order && <NearestDeadline model={order} />,
    fill: (
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
    ),
    findings: (
      <FindingsPanel
        state={state}
        onReveal={({ frameId, matchId, field }) => reveal({ frameId, matchId, field })}
      />
    ),
    documents: (
      <DocumentsPanel
        documents={documents}
        ready={ready}
        client={client}
        nature={entity?.nature ?? ''}
        province={entity?.province ?? ''}
        filingType={state.filingType}
        printAddress={`sidepanel.html?tab=${state.tabId}&print`}
        onReady={(id, on) => order?.edit({ list: 'documentsReady', id, on })}
      />
    ),
    process: order && <ProcessPanel model={order} page={state} client={client} />,
    after: order && order.process.afterFiling.length > 0 && <AfterPanel model={order} tabId={state.tabId} />,
    foot: (
      <Foot
        model={model}
        state={state}
        choice={plan.choice}
        reported={!!report}
        onFill={() => {
          show('fill');
          model.fill(plan.choice);
        }}
        onCheck={() => {
          show('findings');
          api.checkPage(state.tabId).catch(() => undefined);
          model.refresh();
        }}
      />
    ),
  };
};
