/** Hands the page's connection to the background down the tree. */
import { createContext, type ReactNode, useContext } from 'react';
import type { AssistantApi } from '../lib/protocol/api';

const ApiContext = createContext<AssistantApi | undefined>(undefined);

export function ApiProvider({ api, children }: { api: AssistantApi; children: ReactNode }) {
  return <ApiContext value={api}>{children}</ApiContext>;
}

/** The assistant's API; throws outside an ApiProvider, which is a mistake in the page's code. */
export const useApi = (): AssistantApi => {
  const api = useContext(ApiContext);
  if (!api) throw new Error('ApiProvider is missing');
  return api;
};
