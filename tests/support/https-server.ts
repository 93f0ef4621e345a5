/**
 * Serves the practice portals over HTTPS under any host name. Both browsers are pointed at it for every
 * host, so the production build runs under real host names and nothing can reach the network: what a
 * browser asks for anywhere ends here and is recorded.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { generate } from 'selfsigned';

export const PORTALS_DIST = resolve(import.meta.dirname, '../portals/dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** One request that reached the server. */
export interface Asked {
  host: string;
  path: string;
  /** Origin or Referer header: who asked. */
  from: string;
  found: boolean;
}

export interface PortalServer {
  port: number;
  /** Port of a CONNECT proxy that leads every host to this server. */
  proxyPort: number;
  requests: Asked[];
  close(): Promise<void>;
}

/** The file for a path: a file of a folder, or the portal named by the last segment of a console's path. */
const fileFor = (folders: readonly string[], path: string): string | undefined => {
  const clean = normalize(decodeURIComponent(path)).replace(/^([/\\])+/, '');
  const portal = clean.split(sep).filter(Boolean).at(-1) ?? '';
  for (const folder of folders) {
    const candidates = [join(folder, clean), join(folder, portal, 'index.html')];
    const file = candidates.find((c) => c.startsWith(folder + sep) && existsSync(c) && statSync(c).isFile());
    if (file) return file;
  }
  return undefined;
};

const certificate = () =>
  generate([{ name: 'commonName', value: 'practice-portals' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
  });

/** A proxy that answers every CONNECT with a tunnel to the server. */
const startProxy = async (port: number, sockets: Set<Socket>) => {
  const proxy = createTcpServer((client) => {
    sockets.add(client);
    client.on('close', () => sockets.delete(client)).on('error', () => client.destroy());
    client.once('data', (head) => {
      if (!head.toString('latin1').startsWith('CONNECT ')) {
        client.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n');
        return;
      }
      const server = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
      server.on('error', () => client.destroy());
      client.pipe(server).pipe(client);
    });
  });
  await new Promise<void>((ok) => proxy.listen(0, '127.0.0.1', ok));
  return proxy;
};

/**
 * Starts the server on a free port of 127.0.0.1.
 * @param folders searched in order; the built practice portals by default
 */
export const startPortalServer = async (
  folders: readonly string[] = [PORTALS_DIST],
): Promise<PortalServer> => {
  const { cert, private: key } = await certificate();
  const requests: Asked[] = [];
  const server = createServer({ cert, key }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://any');
    const file = fileFor(folders, pathname);
    requests.push({
      host: request.headers.host ?? '',
      path: request.url ?? '/',
      from: request.headers.origin ?? request.headers.referer ?? '',
      found: Boolean(file),
    });
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(readFileSync(file));
  });
  await new Promise<void>((ok) => server.listen(0, '127.0.0.1', ok));
  const { port } = server.address() as AddressInfo;
  const sockets = new Set<Socket>();
  const proxy = await startProxy(port, sockets);
  return {
    port,
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    close: async () => {
      for (const s of sockets) s.destroy();
      const closed = [server, proxy].map((s) => new Promise((ok) => s.close(ok)));
      // Keep-alive connections would hold the end of a test for minutes.
      server.closeAllConnections();
      await Promise.all(closed);
    },
  };
};
