/** Node's own fetch, led to the loopback world whatever host is asked, and counting what is taken from it. */
import { ASKED_HOST } from '../world/server.ts';

export type Taken = { bytes: number };

/** As many as browsers follow (fetch.spec.whatwg.org, 4.4). */
const MOST_REDIRECTS = 20;

const counted = (body: ReadableStream<Uint8Array> | null, taken: Taken): ReadableStream<Uint8Array> | null =>
  body?.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, onward) => {
        taken.bytes += piece.length;
        onward.enqueue(piece);
      },
    }),
  ) ?? null;

/** The response as if it had come from the asked host. */
const from = (response: Response, url: URL, taken: Taken): Response => {
  const body = counted(response.body, taken);
  return Object.defineProperties(response, { url: { value: url.href }, body: { value: body } });
};

/**
 * A fetch that knows one port only.
 * @param port of the world
 * @param taken counts the bytes read of bodies, unpacked
 */
export const loopbackFetch = (port: number, taken: Taken): typeof fetch => {
  const real = globalThis.fetch;
  return async (input, init = {}) => {
    let [url, step] = [new URL(String(input)), init];
    for (let count = 0; count <= MOST_REDIRECTS; count++) {
      if (url.protocol !== 'https:') throw new TypeError('Failed to fetch');
      const headers = { ...Object.fromEntries(new Headers(step.headers)), [ASKED_HOST]: url.host };
      const address = `https://127.0.0.1:${port}${url.pathname}${url.search}`;
      const response = await real(address, { ...step, headers, redirect: 'manual' });
      const onward = response.headers.get('location');
      if (onward === null || response.status < 300 || response.status > 399) return from(response, url, taken);
      await response.body?.cancel();
      const { body: _, ...bodiless } = step;
      [url, step] = [new URL(onward, url), { ...bodiless, method: 'GET' }];
    }
    throw new TypeError('Failed to fetch');
  };
};
