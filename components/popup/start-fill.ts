/** From the click on fill to a running fill: one retry where the page only drew itself anew. */
import type { AssistantApi, PageState, Refusal } from '../../lib/protocol/api';
import { type PlanChoice, requestChoices } from '../model/plan-view';

export const isRefusal = (answer: { fillId: string } | Refusal): answer is Refusal => 'code' in answer;

const start = (api: AssistantApi, state: PageState, plan: PlanChoice) =>
  api.startFill({
    tabId: state.tabId,
    planId: state.planId ?? '',
    applicantId: state.applicantId ?? '',
    siteIndex: state.siteIndex,
    ...requestChoices(state.plan, plan),
  });

/**
 * Starts the fill the user approved. Where the page changed since the preview, the approval carries
 * over once to the same form of the same host and client, unless single rows were decided on: then
 * the new preview has to be seen first.
 */
export const startFill = async (
  api: AssistantApi,
  seen: PageState,
  plan: PlanChoice,
): Promise<{ fillId: string } | Refusal> => {
  const answer = await start(api, seen, plan);
  if (!isRefusal(answer) || answer.code !== 'changed') return answer;
  if (plan.off.size + plan.replace.size > 0) return answer;
  const now = await api.pageState(seen.tabId);
  const same =
    now.kind === 'filing-form' &&
    now.host === seen.host &&
    now.applicantId === seen.applicantId &&
    now.siteIndex === seen.siteIndex;
  return same ? start(api, now, plan) : answer;
};
