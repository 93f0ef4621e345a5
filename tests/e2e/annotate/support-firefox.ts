/** Hazard pages in Firefox, the layer in a sandbox: Xray vision on the page, as content scripts have it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startFirefox } from '../../support/bidi';
import { findBrowser, missingBrowser } from '../../support/ensure-browsers.mjs';
import type { assist } from './driver';
import { bundle, fixturePath, type PageLayout, readLayout } from './support';

interface Answer {
  type: 'success' | 'exception';
  result: { value?: string };
  exceptionDetails?: { text: string };
}

export interface FirefoxHazard {
  inside<T>(work: (a: typeof assist) => T): Promise<T>;
  page<T>(work: () => T): Promise<T>;
  fill(id: string, value: string): Promise<void>;
  layout(): Promise<PageLayout>;
  /** Of the page around the frame that the form is in. */
  outerLayout(): Promise<PageLayout>;
  press(box: { x: number; y: number; width: number; height: number } | undefined): Promise<void>;
  undo(): Promise<void>;
}

const CONTROL = '\uE009';

/** Starts Firefox and a server for the fixtures. */
export async function startHazards() {
  const found = await findBrowser('firefox');
  if (!found) throw new Error(missingBrowser('firefox'));
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(await readFile(fixturePath(request.url ?? '')).catch(() => ''));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const bidi = await startFirefox(found.path, {});
  const script = await bundle();

  const open = async (name: string): Promise<FirefoxHazard> => {
    const { context: tab } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const url = `http://127.0.0.1:${port}/${name}.html`;
    await bidi.send('browsingContext.navigate', { context: tab, url, wait: 'complete' });
    const { contexts } = await bidi.send<{ contexts: { children: { context: string }[] }[] }>(
      'browsingContext.getTree',
      { root: tab },
    );
    // In the page's first frame where it has one: there the form is.
    const context = contexts[0]?.children[0]?.context ?? tab;
    const evaluate = async <T>(expression: string, sandbox?: string, inContext = context): Promise<T> => {
      const answer = await bidi.send<Answer>('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context: inContext, ...(sandbox ? { sandbox } : {}) },
        awaitPromise: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
    };
    const sandbox = 'assistant';
    await bidi.send('script.evaluate', {
      expression: script,
      target: { context, sandbox },
      awaitPromise: false,
    });
    const perform = (source: object) => bidi.send('input.performActions', { context, actions: [source] });
    return {
      inside: (work) => evaluate(`(${work})(assist)`, sandbox),
      page: (work) => evaluate(`(${work})()`),
      fill: (id, value) =>
        evaluate(
          `(() => { const e = document.getElementById('${id}'); e.focus(); document.execCommand('insertText', false, ${JSON.stringify(value)}); e.blur(); })()`,
        ),
      layout: () => evaluate(`(${readLayout})()`),
      outerLayout: () => evaluate(`(${readLayout})()`, undefined, tab),
      async press(box) {
        if (!box) throw new Error('nothing to press');
        const [x, y] = [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
        const actions = [
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ];
        await perform({ type: 'pointer', id: 'mouse', actions });
      },
      async undo() {
        const actions = [
          { type: 'keyDown', value: CONTROL },
          { type: 'keyDown', value: 'z' },
          { type: 'keyUp', value: 'z' },
          { type: 'keyUp', value: CONTROL },
        ];
        await perform({ type: 'key', id: 'keyboard', actions });
      },
    };
  };
  return {
    open,
    async close() {
      await bidi.close();
      server.close();
    },
  };
}
