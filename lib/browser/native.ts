/** The browser's own extension API, for the content script: the few members it uses, typed by hand. */

interface NativeRuntime {
  id: string | undefined;
  sendMessage(message: unknown): Promise<{ ok: boolean; value?: never } | undefined>;
  onMessage: {
    addListener(
      listener: (
        message: unknown,
        sender: { id?: string; tab?: unknown },
        respond: (answer: unknown) => void,
      ) => true | undefined,
    ): void;
  };
}

interface NativeApi {
  runtime: NativeRuntime;
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}

const scope = globalThis as unknown as { browser?: NativeApi; chrome?: NativeApi };

export const native: NativeApi = (scope.browser?.runtime?.id ? scope.browser : scope.chrome) as NativeApi;
