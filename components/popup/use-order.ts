/** The current client's filing, the stored order behind it, and what follows: documents and process. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { documents } from '../../lib/documents';
import { filingOf } from '../../lib/fill/page-filing';
import { findOrder, type OrderEdit, orderKey, providerOf, withOrder } from '../../lib/orders/order';
import { process } from '../../lib/process';
import type { AssistantApi, PageState } from '../../lib/protocol/api';
import type { OrderPlace } from '../../lib/protocol/panel-calls';
import type { Applicant } from '../../lib/schema/applicant';
import { useI18n } from '../i18n';
import { localToday } from '../model/today';

/** The client, read again when the page's state was, but never over an edit that is still on its way. */
const useClient = (api: AssistantApi, id: string | undefined, stamp: number | undefined) => {
  const [applicant, setApplicant] = useState<Applicant>();
  const [unsaved, setUnsaved] = useState(false);
  const pending = useRef(0);
  const wanted = useRef(id);
  wanted.current = id;
  const read = useCallback(() => {
    if (!id) return setApplicant(undefined);
    api.getApplicant(id).then(
      (found) => {
        if (wanted.current === id && pending.current === 0) setApplicant(found);
      },
      () => wanted.current === id && setApplicant(undefined),
    );
  }, [api, id]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `stamp` says that the client may have changed
  useEffect(read, [read, stamp]);
  const edit = (place: OrderPlace, change: OrderEdit) => {
    setUnsaved(false);
    setApplicant((client) => {
      if (client?.id !== place.applicantId) return client;
      const key = orderKey(client, place.siteIndex, place.filingType, place.host);
      return withOrder(client, key, change, { id: 'new', today: localToday() }, place.orderId);
    });
    pending.current += 1;
    api
      .editOrder(place, change)
      .catch(() => setUnsaved(true))
      .finally(() => {
        pending.current -= 1;
        if (pending.current === 0) read();
      });
  };
  return { applicant, unsaved, edit };
};

/** `orderId`: the very order the page was opened for. */
export const useOrder = (api: AssistantApi, state: PageState | undefined, orderId?: string) => {
  const { lang } = useI18n();
  const language = lang === 'en' ? 'en' : 'zh';
  const id = state?.kind === 'locked' ? undefined : state?.applicantId;
  const { applicant, unsaved, edit } = useClient(api, id, state?.asked);
  const { siteIndex = 0, filingType = 'firstFiling' } = state ?? {};
  // A page the assistant does not read is no portal.
  const host = !state || state.kind === 'unsupported' ? '' : state.host;
  const derived = useMemo(() => {
    // Another client's documents never stand under this client's name.
    if (!applicant || applicant.id !== id) return undefined;
    const today = localToday();
    const orders = applicant.filingOrders ?? [];
    const named = orders.find((o) => o.id === orderId && (o.filingType || 'firstFiling') === filingType);
    const order = named ?? findOrder(applicant, orderKey(applicant, siteIndex, filingType, host));
    const accessProvider = providerOf(host, order);
    const filing = filingOf(applicant as Parameters<typeof filingOf>[0], siteIndex, {
      filingType,
      today,
      ...(accessProvider ? { accessProvider } : {}),
    });
    return {
      applicant,
      filing,
      order,
      today,
      documents: documents(filing, { language }),
      process: process(filing, { language }),
    };
  }, [applicant, id, siteIndex, filingType, host, language, orderId]);
  if (!derived) return undefined;
  const place: OrderPlace = {
    applicantId: derived.applicant.id,
    siteIndex,
    filingType,
    host,
    ...(derived.order && derived.order.id === orderId ? { orderId } : {}),
  };
  return { ...derived, siteIndex, unsaved, edit: (change: OrderEdit) => edit(place, change) };
};

export type OrderModel = NonNullable<ReturnType<typeof useOrder>>;
