/** A small WebDriver BiDi client: starts a stock Firefox and speaks to it over one web socket. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

/** A quiet profile: nothing looks for updates, shows a welcome page or asks the network for anything. */
const QUIET: Record<string, string | number | boolean> = {
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.disable_open_during_load': false,
  'extensions.autoDisableScopes': 0,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'focusmanager.testmode': true,
  'intl.locale.requested': 'zh-CN',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'remote.prefs.recommended': true,
  'services.settings.server': 'data:,#none/v1',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

export interface Bidi {
  send<T = Record<string, unknown>>(method: string, params?: Record<string, unknown>): Promise<T>;
  close(): Promise<void>;
  /** Ends the browser at once, as a crash does; its profile stays. */
  kill(): Promise<void>;
}

/** The address Firefox prints once it listens. */
const addressOf = (firefox: ChildProcess): Promise<string> =>
  new Promise((ok, no) => {
    let printed = '';
    const late = setTimeout(() => no(new Error(`Firefox did not listen within 60 s:\n${printed}`)), 60_000);
    firefox.stderr?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed)?.[1];
      if (!address) return;
      clearTimeout(late);
      ok(address);
    });
    firefox.once('error', no);
    firefox.once('exit', (code) => no(new Error(`Firefox ended with ${code}:\n${printed}`)));
  });

interface Answer {
  id?: number;
  type: string;
  result: never;
  error?: string;
  message?: string;
}

const socketTo = async (address: string) => {
  const socket = new WebSocket(`${address}/session`, { maxPayload: 2 ** 28 });
  await new Promise<void>((ok, no) => {
    socket.once('open', ok);
    socket.once('error', no);
  });
  const waiting = new Map<number, { method: string; ok(result: never): void; no(error: Error): void }>();
  socket.on('message', (raw) => {
    const answer = JSON.parse(raw.toString()) as Answer;
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked) return;
    waiting.delete(answer.id!);
    if (answer.type === 'error') asked.no(new Error(`${asked.method}: ${answer.error}: ${answer.message}`));
    else asked.ok(answer.result);
  });
  socket.on('close', () => {
    for (const { method, no } of waiting.values()) no(new Error(`${method}: the browser has gone`));
    waiting.clear();
  });
  return { socket, waiting };
};

/**
 * Starts Firefox with a fresh profile and opens a session.
 * @param prefs additional preferences of the profile
 * @param kept folder of a profile that is used again and not deleted
 */
export const startFirefox = async (
  executable: string,
  prefs: Record<string, string | number | boolean>,
  kept?: string,
): Promise<Bidi> => {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'filing-firefox-'));
  const lines = Object.entries({ ...QUIET, ...prefs }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    executable,
    [
      ...(process.env.HEADED === '1' ? [] : ['--headless']),
      '--no-remote',
      '--remote-debugging-port=0',
      // Without it the extension's own pages cannot be opened.
      '--remote-allow-system-access',
      '--profile',
      profile,
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const ended = new Promise((ok) => firefox.once('exit', ok));
  const soon = (ms: number) => new Promise((ok) => setTimeout(ok, ms));
  const end = async () => {
    await Promise.race([ended, soon(5000)]);
    if (firefox.exitCode === null) firefox.kill('SIGKILL');
    await Promise.race([ended, soon(2000)]);
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const { socket, waiting } = await socketTo(await addressOf(firefox));
    let last = 0;
    const send: Bidi['send'] = (method, params = {}) =>
      new Promise((ok, no) => {
        last += 1;
        waiting.set(last, { method, ok, no });
        socket.send(JSON.stringify({ id: last, method, params }));
      });
    await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
    return {
      send,
      close: async () => {
        await Promise.race([send('browser.close').catch(() => {}), soon(3000)]);
        socket.terminate();
        await end();
      },
      kill: async () => {
        firefox.kill('SIGKILL');
        await ended;
        socket.terminate();
      },
    };
  } catch (error) {
    firefox.kill('SIGKILL');
    await end();
    throw error;
  }
};
