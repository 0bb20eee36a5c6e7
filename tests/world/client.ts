/** Asks the world the way the extension's fetch would: redirects followed, bodies unpacked, time and size bounded. */
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { createGunzip } from 'node:zlib';
import type { Ask } from '../../src/probe/platform.ts';
import type { Reply } from '../../src/probe/reply.ts';

const LIMIT = 2 * 1024 * 1024;
const MOST_REDIRECTS = 20;

export type Client = (ask: Ask) => Promise<Reply>;

/** Keeps connections open, which makes thousands of questions cheap. */
const agent = new Agent({ keepAlive: true });

const knock = (port: number, ask: Ask, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((done, fail) => {
    const { host, hostname, pathname, search } = new URL(ask.url);
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        servername: hostname,
        rejectUnauthorized: false,
        path: pathname + search,
        method: ask.method,
        headers: { ...ask.headers, host },
        agent,
        signal,
      },
      done,
    );
    asking.on('error', fail);
    asking.end(ask.body);
  });

const bodyOf = async (message: IncomingMessage): Promise<{ body: string; cut: boolean }> => {
  const parts: Buffer[] = [];
  let size = 0;
  const unpacked = message.headers['content-encoding'] === 'gzip' ? message.pipe(createGunzip()) : message;
  message.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const part of unpacked) {
      parts.push(part);
      size += part.length;
      if (size > LIMIT) break;
    }
  } catch {
    return { body: Buffer.concat(parts).toString(), cut: true };
  } finally {
    message.destroy();
  }
  return { body: Buffer.concat(parts).toString(), cut: size > LIMIT };
};

const follow = async (port: number, ask: Ask, signal: AbortSignal, left: number): Promise<Reply> => {
  const message = await knock(port, ask, signal);
  const [status, onward] = [message.statusCode ?? 0, message.headers.location];
  if (onward !== undefined && status >= 300 && status < 400) {
    message.resume();
    if (left === 0) return { silent: 'server-fault' };
    const { body: _, ...bodiless } = ask;
    return follow(port, { ...bodiless, method: 'GET', url: new URL(onward, ask.url).href }, signal, left - 1);
  }
  const { body, cut } = await bodyOf(message);
  if (signal.aborted) return { silent: 'timeout' };
  const headers = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]));
  return { url: ask.url, landed: ask.url, status, headers, body, cut };
};

/**
 * A client of one world.
 * @param port the world's port
 * @param patience milliseconds for a whole question
 */
export const clientOf =
  (port: number, patience: number): Client =>
  async (ask) => {
    const signal = AbortSignal.timeout(patience);
    try {
      return await follow(port, ask, signal, MOST_REDIRECTS);
    } catch {
      return { silent: signal.aborted ? 'timeout' : 'server-fault' };
    }
  };
