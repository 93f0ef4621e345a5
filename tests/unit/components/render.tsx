/** Renders a page with the fake background and finds the outside handles in it. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { ApiProvider } from '../../../components/api';
import { I18nProvider } from '../../../components/i18n';
import { newClientId } from '../../../components/model/draft';
import type { ReadRequest } from '../../../components/options/import/read-file';
import { PopupApp } from '../../../components/popup/PopupApp';
import type { Language } from '../../../lib/i18n/language';
import { readImportFile } from '../../../lib/io/tables';
import { type FakeApi, type FakeOptions, fakeApi } from '../../ui/fake-api';

/** Reads a file like the import's worker; other workers never answer. */
class FakeWorker {
  onmessage?: (event: { data: unknown }) => void;
  constructor(private readonly url: URL) {}
  async postMessage({ bytes, stored }: ReadRequest) {
    if (this.url.pathname.endsWith('read-worker.ts'))
      this.onmessage?.({ data: structuredClone(await readImportFile(bytes, stored, newClientId)) });
  }
  terminate() {}
}

/** The simulated page has neither: it is never busy. */
Object.assign(globalThis, {
  requestIdleCallback: (work: () => void) => setTimeout(work, 0),
  cancelIdleCallback: clearTimeout,
  Worker: FakeWorker,
});

/** A page of 200 clients takes its time in a simulated DOM on a busy machine. */
vi.setConfig({ testTimeout: 30_000 });

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;

/** Lets promises and effects run to their end. */
export const settle = () => act(async () => new Promise((done) => setTimeout(done, 0)));

export const renderPage = async (
  page: React.ReactNode,
  options: FakeOptions = {},
  language: Language = 'zh-CN',
): Promise<FakeApi> => {
  const api = fakeApi(options);
  const host = document.createElement('div');
  document.body.append(host);
  root = createRoot(host);
  await act(async () => {
    root?.render(
      <I18nProvider language={language}>
        <ApiProvider api={api}>{page}</ApiProvider>
      </I18nProvider>,
    );
  });
  await settle();
  return api;
};

export const renderPopup = (options?: FakeOptions, language?: Language) =>
  renderPage(<PopupApp tabId={7} />, options, language);

export const cleanUp = async () => {
  await act(async () => root?.unmount());
  root = undefined;
  document.body.replaceChildren();
};

export const all = (testId: string): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>(`[data-testid="${testId}"]`),
];
export const one = (testId: string): HTMLElement => {
  const [found, ...more] = all(testId);
  if (!found || more.length) throw new Error(`${testId}: ${all(testId).length} elements`);
  return found;
};
/** The way an outside script clicks. */
export const click = async (element: HTMLElement | undefined) => {
  await act(async () => element?.click());
  await settle();
};
/** The way an outside script types: the native setter and an input event. */
export const type = async (element: HTMLElement, value: string) => {
  const proto = element instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  await act(async () => {
    Object.getOwnPropertyDescriptor(proto.prototype, 'value')?.set?.call(element, value);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};
export const select = async (element: HTMLElement, value: string) => {
  await act(async () => {
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};
