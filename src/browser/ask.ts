/** Sends a request to a host and hands back what came, whatever came: never throws, never sends cookies. */
import type { Ask } from '../probe/platform.ts';
import type { Reply } from '../probe/reply.ts';

const PATIENCE = 10_000;
const LIMIT = 2 * 1024 * 1024;

type Body = { text: string; cut: boolean };

const joined = (parts: readonly Uint8Array[]): string => {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return new TextDecoder().decode(whole);
};

const readBody = async (response: Response): Promise<Body> => {
  const reader = response.body?.getReader();
  if (!reader) return { text: '', cut: false };
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: joined(parts), cut: false };
      parts.push(value);
      size += value.length;
      if (size > LIMIT) break;
    }
  } catch {
    return { text: joined(parts), cut: true };
  }
  await reader.cancel().catch(() => undefined);
  return { text: joined(parts), cut: true };
};

/**
 * Asks a host.
 * @param ask the request as data
 * @param online whether the browser believes to have a network
 * @param patience milliseconds for the whole of it, redirects and body included
 * @returns an answer, or a silence with its reason; 2 MiB at most, and one piece of the stream
 */
export const askHost = async (ask: Ask, online: () => boolean, patience = PATIENCE): Promise<Reply> => {
  if (!online()) return { silent: 'offline' };
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  try {
    const response = await fetch(ask.url, {
      method: ask.method,
      headers: ask.headers,
      ...(ask.body === undefined ? {} : { body: ask.body }),
      credentials: 'omit',
      redirect: 'follow',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: stop.signal,
    });
    const { text, cut } = await readBody(response);
    if (stop.signal.aborted) return { silent: 'timeout' };
    const headers = Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value]));
    return { url: ask.url, landed: response.url, status: response.status, headers, body: text, cut };
  } catch {
    // Fetch does not say why it failed: a host that is not there, a redirect without end, a cut connection.
    return { silent: stop.signal.aborted ? 'timeout' : online() ? 'server-fault' : 'offline' };
  } finally {
    clearTimeout(timer);
  }
};
