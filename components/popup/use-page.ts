/** State of the popup: what the background says about the tab, and what the user chose a moment ago. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ApplicantSummary, AssistantApi, PageState, Refusal } from '../../lib/protocol/api';
import type { PlanChoice } from '../model/plan-view';
import { isRefusal, startFill } from './start-fill';

type Choice = Parameters<AssistantApi['choose']>[1];

export interface PageModel {
  state?: PageState;
  clients: readonly ApplicantSummary[];
  client?: ApplicantSummary;
  refusal?: Refusal;
  /** From the click on fill until that fill has settled or was refused. */
  filling: boolean;
  undone?: { restored: number; left: number };
  /** The report shown belongs to a fill before the last click. */
  reportIsEarlier: boolean;
  choose(choice: Choice): void;
  fill(plan: PlanChoice): void;
  stop(): void;
  undo(): void;
  refresh(): void;
}

const INTERNAL: Refusal = { code: 'internal', message: '' };

/** The clients, read again whenever `stamp` changes. */
const useClients = (api: AssistantApi, stamp: string) => {
  const [clients, setClients] = useState<readonly ApplicantSummary[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` says that the list may have changed
  useEffect(() => {
    let ended = false;
    api.listApplicants().then(
      (list) => !ended && setClients(list),
      () => undefined,
    );
    return () => {
      ended = true;
    };
  }, [api, stamp]);
  return clients;
};

/** A choice shows at once; it gives way to the background's answer when that has come. */
const withChoice = (state: PageState | undefined, choice: Choice): PageState | undefined => {
  if (!state) return state;
  const other = choice.applicantId !== undefined && choice.applicantId !== state.applicantId;
  return { ...state, ...choice, siteIndex: choice.siteIndex ?? (other ? 0 : state.siteIndex) };
};

/** Choices on their way to the background; `settled` resolves with the state after the last of them. */
const useChoices = (api: AssistantApi, tabId: number, answered: (state?: PageState) => void) => {
  const [choice, setChoice] = useState<Choice>({});
  const last = useRef<Promise<PageState | undefined>>(undefined);
  const choose = (next: Choice) => {
    setChoice((c) => ({ ...c, ...next }));
    const mine = (last.current ?? Promise.resolve())
      .then(() => api.choose(tabId, next))
      .then(() => api.pageState(tabId))
      .catch(() => undefined);
    last.current = mine;
    void mine.then((state) => {
      if (last.current !== mine) return;
      last.current = undefined;
      setChoice({});
      answered(state);
    });
  };
  return { choice, choose, settled: () => last.current };
};

export const usePage = (api: AssistantApi, tabId: number): PageModel => {
  const [told, setAnswer] = useState<PageState>();
  /** The fill that was told of last. */
  const toldOf = useRef<string>(undefined);
  const setTold = useCallback((next: PageState) => {
    toldOf.current = next.fill?.fillId;
    setAnswer((old) => ((next.asked ?? 0) < (old?.asked ?? 0) ? old : next));
  }, []);
  const [refusal, setRefusal] = useState<Refusal>();
  const [undone, setUndone] = useState<PageModel['undone']>();
  /** Set from the click until settled; `fillId` once the background has named the fill. */
  const [pending, setPending] = useState<{ fillId?: string }>();
  /** The report that was there before the last click; it is not the answer to that click. */
  const [earlier, setEarlier] = useState<string>();
  const renewed = useRef<Promise<PageState | undefined>>(undefined);
  const fail = useCallback(() => setRefusal(INTERNAL), []);
  const { choice, choose, settled } = useChoices(api, tabId, (state) => (state ? setTold(state) : fail()));

  useEffect(() => api.watchPage(tabId, setTold), [api, tabId, setTold]);
  const refresh = useCallback(() => {
    api.pageState(tabId).then(setTold, fail);
  }, [api, tabId, fail, setTold]);
  useEffect(refresh, [refresh]);

  const clients = useClients(api, `${told?.kind} ${told?.applicantCount} ${told?.applicantId}`);
  const state = useMemo(() => withChoice(told, choice), [told, choice]);

  useEffect(() => {
    const fill = told?.fill;
    const mine = pending?.fillId !== undefined && fill?.fillId === pending.fillId;
    if (mine && !fill?.running) setPending(undefined);
  }, [told, pending]);

  const fill = (plan: PlanChoice) => {
    if (!state?.applicantId) return;
    // The earlier report must be gone from the page when the click returns.
    flushSync(() => {
      setPending({});
      setEarlier(told?.fill?.report?.fillId);
      setRefusal(undefined);
      setUndone(undefined);
    });
    const refused = (answer: Refusal) => {
      setPending(undefined);
      setRefusal(answer);
      // The question stands at once; a click on it waits for the preview it is about.
      renewed.current = api.pageState(tabId).catch(() => undefined);
      void renewed.current.then((now) => now && setTold(now));
    };
    const run = async () => {
      const seen = (await settled()) ?? (await renewed.current) ?? state;
      renewed.current = undefined;
      const answer = await startFill(api, seen, plan);
      if (isRefusal(answer)) return refused(answer);
      setPending({ fillId: answer.fillId });
      // Its beginning was announced; asking again would hold it up.
      if (toldOf.current !== answer.fillId) refresh();
    };
    run().catch(() => refused(INTERNAL));
  };

  const undo = () =>
    void api.undoFill(tabId).then((answer) => {
      setUndone(answer);
      refresh();
    }, fail);

  return {
    state,
    clients,
    client: clients.find((c) => c.id === state?.applicantId),
    refusal,
    filling: !!pending || !!told?.fill?.running,
    undone,
    reportIsEarlier: earlier !== undefined && told?.fill?.report?.fillId === earlier,
    choose: (next) => {
      setRefusal(undefined);
      choose(next);
    },
    fill,
    stop: () =>
      void api.stopFill(tabId).then(() => {
        setPending((p) => (p?.fillId ? undefined : p));
        refresh();
      }, fail),
    undo,
    refresh,
  };
};
