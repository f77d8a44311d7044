/**
 * The whole internet, as far as a test browser can tell: one local server that answers for every host.
 * Chromium resolves every name to it, Firefox uses it as its HTTP proxy. It serves what a test registered and
 * remembers everything else it was asked for, because nobody but the test's own pages may ask for anything.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

export interface TestServer {
  port: number;
  /** Everything asked for since the last `forget()`, in order, as `GET http://host/path`. */
  requests: readonly string[];
  /** Serves a page at an absolute `http:` URL, and returns that URL. */
  page(url: string, html: string | Buffer, headers?: Record<string, string>): string;
  /** Serves a file of tests/pages as a page. */
  pageFile(url: string, file: string): string;
  /**
   * Serves the beginning of a page, and the rest and its end when the answer is called. Without a beginning a browser
   * is not even told that there is a page.
   */
  slowPage(url: string, beginning: string): (rest: string) => void;
  /** Serves anything else a test page loads: a script, an image. */
  resource(url: string, body: string | Buffer, contentType: string): string;
  /** What was asked for and not registered, since the last `forget()`. Icons do not count: browsers ask by themselves. */
  unexpected(): string[];
  /** Cuts the browser off, or lets it through again. */
  setOffline(isOffline: boolean): void;
  /** Starts the memory of requests anew, between tests; pages stay and are within reach. */
  forget(): void;
  /** Serves nothing any more, until something is registered again. */
  clear(): void;
  close(): Promise<void>;
}

interface Answer {
  body: string | Buffer;
  headers: Record<string, string>;
  rest?: Promise<string>;
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const PAGES = new URL('../pages/', import.meta.url);

/** @param port 0 takes a free one. */
export async function startServer(port = 0): Promise<TestServer> {
  const answers = new Map<string, Answer>();
  const requests: string[] = [];
  const unexpected: string[] = [];
  const sockets = new Set<Socket>();
  let isOffline = false;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = absoluteUrl(request);
    requests.push(`${request.method} ${url.href}`);
    const known = answers.get(url.href);
    if (known?.rest) {
      response.writeHead(200, known.headers);
      if (known.body !== '') response.write(known.body);
      void known.rest.then((rest) => response.end(rest));
    } else if (known) {
      response.writeHead(200, known.headers).end(known.body);
    } else {
      if (url.pathname !== '/favicon.ico') unexpected.push(`${request.method} ${url.href}`);
      response.writeHead(404).end();
    }
  }

  /** Everything a plain HTTP server cannot read: TLS from Chromium, CONNECT from Firefox, WebSockets. */
  function refuse(what: string, socket: Socket): void {
    requests.push(what);
    unexpected.push(what);
    socket.destroy();
  }

  const server = createServer(answer);
  server.on('connect', (request, socket: Socket) => refuse(`CONNECT ${request.url}`, socket));
  server.on('upgrade', (request, socket: Socket) => refuse(`UPGRADE ${absoluteUrl(request).href}`, socket));
  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket: Socket) => {
    if (error.rawPacket) refuse(`TLS ${serverName(error.rawPacket)}`, socket);
    else socket.destroy(); // a connection the browser opened in advance and never used
  });
  server.on('connection', (socket) => {
    if (isOffline) socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

  function register(url: string, answer: Answer): string {
    const { href } = new URL(url);
    answers.set(href, answer);
    return href;
  }

  function hangUp(): void {
    for (const socket of sockets) socket.destroy();
  }

  return {
    port: (server.address() as AddressInfo).port,
    requests,
    page: (url, body, headers = {}) => register(url, { body, headers: { ...HTML, ...headers } }),
    pageFile: (url, file) =>
      register(url, { body: readFileSync(fileURLToPath(new URL(file, PAGES))), headers: HTML }),
    slowPage(url, body) {
      let send = (_rest: string): void => undefined;
      const rest = new Promise<string>((resolve) => (send = resolve));
      register(url, { body, headers: HTML, rest });
      return send;
    },
    resource: (url, body, contentType) => register(url, { body, headers: { 'content-type': contentType } }),
    unexpected: () => [...unexpected],
    setOffline(wanted) {
      isOffline = wanted;
      if (isOffline) hangUp();
    },
    forget() {
      isOffline = false;
      requests.length = 0;
      unexpected.length = 0;
    },
    clear: () => answers.clear(),
    async close() {
      hangUp();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A proxy request carries its whole URL, an ordinary one only the path. Fragments never arrive. */
function absoluteUrl({ url = '/', headers }: IncomingMessage): URL {
  return url.startsWith('/') ? new URL(`http://${headers.host}${url}`) : new URL(url);
}

/** The host name in a TLS greeting: good enough to name in a failure. */
function serverName(greeting: Buffer): string {
  return /(?:[a-z0-9-]+\.)+[a-z]{2,}/i.exec(greeting.toString('latin1'))?.[0] ?? 'of an unknown host';
}
