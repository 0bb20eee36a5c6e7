/** The one TLS server of the world, and the questions it hears. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { selfSigned } from './certificate.ts';
import { deliver } from './delivery.ts';
import type { Question, Reply } from './exchange.ts';

/** Header in which a caller may name the host that it asks. */
export const ASKED_HOST = 'x-asked-host';

const LARGEST_QUESTION = 64 * 1024;
/** Longer than any test, so that no kept connection closes just when it is used again. */
const KEPT_OPEN = 60_000;

/** Answers a question, or with nothing when there is no such host: then the line goes dead. */
export type Answering = (question: Question) => Promise<Reply | undefined>;

const heard = async (request: IncomingMessage): Promise<Question> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size <= LARGEST_QUESTION) pieces.push(piece);
  }
  // Node's fetch sets the host by itself, so a caller that is led here says in a line of its own whom it meant.
  const host = String(request.headers[ASKED_HOST] ?? request.headers.host ?? '')
    .replace(/:\d+$/, '')
    .toLowerCase();
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  const url = new URL(request.url ?? '/', `https://${host}`);
  return { method: request.method ?? 'GET', host, url, headers, body: Buffer.concat(pieces).toString() };
};

/**
 * Listens on a free port of 127.0.0.1.
 * @param answering what to reply to each question
 * @returns the port, and how to end it all at once
 */
export const listen = async (answering: Answering): Promise<{ port: number; close: () => Promise<void> }> => {
  /** The bare connections below the TLS ones, by the caller's port: only those can be reset. */
  const lines = new Map<number | undefined, Socket>();
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = await answering(await heard(request));
    if (reply) deliver(response, reply, () => lines.get(request.socket.remotePort)?.resetAndDestroy());
    else response.destroy();
  };
  const server = createServer(selfSigned(['localhost', '*.example'], Date.now()), (request, response) => {
    serve(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = KEPT_OPEN;
  server.on('connection', (line: Socket) => {
    lines.set(line.remotePort, line);
    line.on('close', () => lines.delete(line.remotePort));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { port: (server.address() as AddressInfo).port, close };
};
