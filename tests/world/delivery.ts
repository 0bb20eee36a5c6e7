/** Puts a reply on the wire in its manner. Nothing here outlives a minute or sends more than eight megabytes. */
import type { ServerResponse } from 'node:http';
import type { Manner, Reply } from './exchange.ts';

const MINUTE = 60_000;
const MOST_BYTES = 8 * 1024 * 1024;
const PIECE = Buffer.alloc(16 * 1024, '<!-- and so on -->\n');
const PIECE_EVERY = 20;
const DRIP_EVERY = 3_000;
const DRIP_PIECES = 20;

/** Ends a response after a minute at the latest, and its timers with it. */
const bounded = (response: ServerResponse, every: number, step: () => void): void => {
  const beat = setInterval(step, every);
  const end = setTimeout(() => response.destroy(), MINUTE);
  response.on('close', () => {
    clearInterval(beat);
    clearTimeout(end);
  });
};

const endless = (response: ServerResponse, body: Buffer): void => {
  let sent = body.length;
  response.write(body);
  bounded(response, PIECE_EVERY, () => {
    sent += PIECE.length;
    if (sent > MOST_BYTES) response.destroy();
    else response.write(PIECE);
  });
};

/** Slower than anybody waits: even four letters take twelve seconds. */
const drip = (response: ServerResponse, body: Buffer): void => {
  const piece = Math.ceil(body.length / DRIP_PIECES);
  let at = 0;
  response.flushHeaders();
  bounded(response, DRIP_EVERY, () => {
    if (at >= body.length) response.end();
    else response.write(body.subarray(at, at + piece));
    at += piece;
  });
};

const broken = (response: ServerResponse, body: Buffer, hangUp: () => void): void => {
  response.setHeader('content-length', Math.max(body.length, 2));
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    hangUp();
  });
};

const whole = (response: ServerResponse, body: Buffer): void => {
  response.setHeader('content-length', body.length);
  response.end(body);
};

const MANNERS: Readonly<Record<Manner, (response: ServerResponse, body: Buffer, reset: () => void) => void>> = {
  whole,
  endless,
  drip,
  cut: (response, body) => broken(response, body, () => response.socket?.end()),
  reset: broken,
  hang: (response) => bounded(response, MINUTE, () => response.destroy()),
};

/**
 * Sends a reply.
 * @param response the open response
 * @param reply what to send and how
 * @param reset breaks the connection below, without a farewell
 */
export const deliver = (response: ServerResponse, reply: Reply, reset: () => void): void => {
  response.on('error', () => response.destroy());
  response.statusCode = reply.status;
  for (const [name, value] of Object.entries(reply.headers)) response.setHeader(name, value);
  const body = Buffer.isBuffer(reply.body) ? reply.body : Buffer.from(reply.body);
  MANNERS[reply.manner ?? 'whole'](response, body, reset);
};
