/** A loopback internet without wires: the twins answer in the same process, and every request is noted with its moment. */
import { PLATFORMS } from '../../src/platforms/index.ts';
import { openAccounts } from '../world/accounts.ts';
import type { Question, Reply, Scene } from '../world/exchange.ts';
import { goodReply } from '../world/hosts.ts';
import type { Clock } from './clock.ts';

export type Visit = { host: string; at: number; address: string };

/** What a host says instead of its honest answer; undefined lets the honest one through, `lost` breaks the connection. */
export type Weather = (visit: Visit) => Reply | 'lost' | 'silence' | undefined;

export type World = {
  scene: Scene & { websites: Map<string, string> };
  visits: Visit[];
  weather: Weather;
};

const HOPS = 5;
/** Own choice: what a reply takes on a usual connection, in milliseconds. */
const LATENCY = 250;

const asResponse = (url: string, { status, headers, body }: Reply): unknown => {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  let read = false;
  const reader = {
    read: async () => {
      if (read) return { done: true };
      read = true;
      return { done: false, value: bytes };
    },
    cancel: async () => undefined,
  };
  return { url, status, headers: Object.entries(headers), body: { getReader: () => reader } };
};

type Sending = { method?: string; headers?: Record<string, string>; body?: string; signal?: AbortSignal };

const answerOf = (world: World, at: number, address: string, sending: Sending): Reply | 'lost' | 'silence' => {
  const url = new URL(address);
  const visit = { host: url.host, at, address };
  world.visits.push(visit);
  const spoilt = world.weather(visit);
  if (spoilt) return spoilt;
  const { method = 'GET', headers = {}, body = '' } = sending;
  const question: Question = { method, host: url.host, url, headers, body };
  return goodReply(question, world.scene) ?? 'lost';
};

/** A world in which the durable accounts of every platform live. */
export const openYearWorld = (): World => {
  const accounts = openAccounts();
  accounts.add(
    ...PLATFORMS.flatMap(({ id, known }) => known.map((handle) => ({ platform: id, handle, followers: 90_000 }))),
  );
  return { scene: { accounts, websites: new Map() }, visits: [], weather: () => undefined };
};

/** The `fetch` of this world. @param own what the extension finds in its own package, by the end of its address */
export const fetchIn =
  (world: World, clock: Clock, own: Readonly<Record<string, unknown>>) =>
  async (address: string, sending: Sending = {}): Promise<unknown> => {
    const packed = Object.entries(own).find(([end]) => address.startsWith('extension:') && address.endsWith(end));
    if (packed) return { json: async () => packed[1] };
    if (address.startsWith('extension:')) throw new Error(`not in the package: ${address}`);
    let place = address;
    for (let hop = 0; hop <= HOPS; hop++) {
      const reply = answerOf(world, clock.now(), place, hop === 0 ? sending : { method: 'GET' });
      if (reply === 'silence')
        await new Promise((_, fail) => sending.signal?.addEventListener('abort', () => fail(new Error('aborted'))));
      await clock.rest(LATENCY);
      if (reply === 'lost' || reply === 'silence') throw new TypeError('Failed to fetch');
      const to = reply.status >= 300 && reply.status < 400 ? reply.headers['location'] : undefined;
      if (to === undefined) return asResponse(place, reply);
      place = new URL(to, place).href;
    }
    throw new TypeError('redirected too often');
  };
