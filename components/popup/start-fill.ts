/** From the click on fill to a running fill. */
import type { AssistantApi, PageState, Refusal } from '../../lib/protocol/api';
import { type PlanChoice, requestChoices } from '../model/plan-view';

export const isRefusal = (answer: { fillId: string } | Refusal): answer is Refusal => 'code' in answer;

/**
 * Starts the fill the user approved, bound to the plan that was on the screen. Where the page shows
 * other fields by now the background refuses, and the new preview has to be confirmed first.
 */
export const startFill = (
  api: AssistantApi,
  seen: PageState,
  plan: PlanChoice,
): Promise<{ fillId: string } | Refusal> =>
  api.startFill({
    tabId: seen.tabId,
    planId: seen.planId ?? '',
    applicantId: seen.applicantId ?? '',
    siteIndex: seen.siteIndex,
    ...(plan.later ? { later: plan.later } : {}),
    ...requestChoices(seen.plan, plan),
  });

/** Refusals after which the new preview is on the screen and can be confirmed. */
export const asksAgain = ({ code }: Refusal): boolean => code === 'changed' || code === 'navigated';
