/** The side panel: the popup's parts as sections that stand open together beside the form. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import type { DeadlineTarget } from '../../lib/protocol/panel-calls';
import { useApi } from '../api';
import { useI18n } from '../i18n';
import { Gate } from '../popup/Gate';
import { Head } from '../popup/Head';
import { type PageModel, usePage } from '../popup/use-page';
import { useSections } from '../popup/use-sections';
import { Fold } from '../ui/Fold';
import { SeverityShape } from '../ui/Severity';

interface PanelAppProps {
  tabId: number;
  /** The reminder the page was opened for. */
  reminder?: string;
}

export function PanelApp({ tabId, reminder }: PanelAppProps) {
  const api = useApi();
  const model = usePage(api, tabId);
  const target = useTarget(api, model, reminder);
  return (
    <Gate model={model} frame={(body) => <Frame body={body} />}>
      {(state) => <Workspace api={api} model={model} state={state} {...(target ? { target } : {})} />}
    </Gate>
  );
}

/** Chooses the order of the reminder, once, as soon as the clients can be read. */
const useTarget = (api: AssistantApi, model: PageModel, reminder: string | undefined) => {
  const [target, setTarget] = useState<DeadlineTarget>();
  const asked = useRef(false);
  const kind = model.state?.kind;
  const { choose } = model;
  useEffect(() => {
    if (!reminder || !kind || kind === 'locked' || asked.current) return;
    asked.current = true;
    api.deadlineTarget(reminder).then(
      (found) => {
        if (!found) return;
        setTarget(found);
        const { applicantId, siteIndex, filingType } = found;
        choose({ applicantId, siteIndex, filingType });
      },
      () => undefined,
    );
  }, [api, choose, kind, reminder]);
  return target;
};

function Frame({ body }: { body: ReactNode }) {
  const { t } = useI18n();
  return (
    <main className="panel ui">
      <h1 className="sr">{t('panel.name')}</h1>
      {body}
    </main>
  );
}

interface WorkspaceProps {
  api: AssistantApi;
  model: PageModel;
  state: PageState;
  target?: DeadlineTarget;
}

function Workspace({ api, model, state, target }: WorkspaceProps) {
  const { t } = useI18n();
  /** How often each part was asked for. */
  const [asked, setAsked] = useState({ fill: 0, findings: 0 });
  const scroll = useRef<HTMLDivElement>(null);
  const parts = useSections({
    api,
    model,
    state,
    ...(target?.orderId ? { orderId: target.orderId } : {}),
    show: (part) => {
      setAsked((before) => ({ ...before, [part]: before[part] + 1 }));
      scroll.current?.querySelector(`[data-fold="panel-${part}"]`)?.scrollIntoView({ block: 'nearest' });
    },
  });
  const { required, errors } = parts;
  const warnings = state.findings.filter((f) => f.severity === 'warning').length;
  return (
    <Frame
      body={
        <>
          <Head model={model} state={state} />
          <div className="scroll" ref={scroll}>
            <Fold id="panel-fill" title={t('fold.fill')} reveal={asked.fill}>
              {parts.fill}
            </Fold>
            <Fold
              id="panel-findings"
              title={t('fold.findings')}
              reveal={asked.findings}
              side={
                <>
                  {errors > 0 && <Tally severity="error" n={errors} />}
                  {warnings > 0 && <Tally severity="warning" n={warnings} />}
                </>
              }
            >
              {parts.findings}
            </Fold>
            <Fold
              id="panel-documents"
              title={t('fold.documents')}
              side={required.all > 0 && t('documents.fraction', { done: required.ready, all: required.all })}
            >
              {parts.documents}
            </Fold>
            <Fold
              id="panel-process"
              title={t('fold.process')}
              reveal={target && 'reminder'}
              side={parts.nearest}
            >
              {parts.process}
            </Fold>
            {parts.after && (
              <Fold id="panel-after" title={t('fold.after')} open={parts.approved}>
                {parts.after}
              </Fold>
            )}
          </div>
          {parts.foot}
        </>
      }
    />
  );
}

function Tally({ severity, n }: { severity: 'error' | 'warning'; n: number }) {
  const { t } = useI18n();
  return (
    <span className={`sev sev--${severity}`}>
      <SeverityShape severity={severity} />
      {n}
      <span className="sr">{t(`severity.${severity}`)}</span>
    </span>
  );
}
