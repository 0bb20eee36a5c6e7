/** A TLS front on loopback: Bluesky's public hosts are the real network, every other host is out of order. */
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from '../world/certificate.ts';
import type { Ports } from './network.ts';

type Headers = IncomingMessage['headers'];

/** A question that reached the network, and its answer. */
export type Visit = { host: string; path: string; asked: Headers; status: number; answered: Headers };

export type Front = { port: number; visits: Visit[]; close: () => Promise<void> };

/** The port behind a question, or nothing where this network has nobody. */
const behind = (host: string, path: string, ports: Ports): number | undefined => {
  if (host === 'public.api.bsky.app') return ports.view;
  if (host === 'bsky.social') return ports.server;
  // A domain in use as a handle is served by the server where the account lives.
  return path === '/.well-known/atproto-did' ? ports.server : undefined;
};

const closed = (response: ServerResponse): void => {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'content-length': 0 });
  response.end();
};

const passOn = (port: number, request: IncomingMessage, response: ServerResponse): Promise<IncomingMessage | null> =>
  new Promise((done) => {
    const { method, url: path, headers } = request;
    const onward = ask({ host: '127.0.0.1', port, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
      done(answer);
    });
    onward.on('error', () => {
      if (!response.headersSent) response.writeHead(502).end();
      done(null);
    });
    request.pipe(onward);
  });

/**
 * Opens the front.
 * @param ports where the network's parts listen
 * @returns its port and every question that came, with the status and headers of the answer
 */
export const openFront = async (ports: Ports): Promise<Front> => {
  const visits: Visit[] = [];
  const server = createServer(selfSigned(['localhost', '*.bsky.app'], Date.now()), async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    const port = behind(host, path, ports);
    if (port === undefined) return closed(response);
    const answer = await passOn(port, request, response);
    const [status, answered] = [answer?.statusCode ?? 502, answer?.headers ?? {}];
    visits.push({ host, path, asked: request.headers, status, answered });
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, visits, close };
};
