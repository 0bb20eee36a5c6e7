/** A loopback internet: one TLS server on 127.0.0.1 that stands in for every host, by the name it is called. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { PLATFORMS } from '../../src/platforms/index.ts';
import { type Account, type Accounts, openAccounts } from './accounts.ts';
import { selfSigned } from './certificate.ts';
import { isChatter } from './chatter.ts';
import { BAD_DAYS } from './days.ts';
import { deliver } from './delivery.ts';
import { covers, html, type Question, type Reply, type Scene, type Twin } from './exchange.ts';
import { anotherAccount } from './neighbour.ts';
import { atprotoDid } from './twins/domain.ts';
import { TWINS } from './twins/index.ts';
import mastodon, { platformAt, speaksMastodon } from './twins/mastodon.ts';
import { consentPage, homePage, loginPage } from './walls.ts';

const LARGEST_QUESTION = 64 * 1024;

export type Visit = { host: string; path: string; method: string; at: number; body: string };

export type World = {
  port: number;
  accounts: Accounts;
  /** Pages of ordinary websites: `www.gent.be/` and its HTML. */
  websites: Map<string, string>;
  /** Sets the day of every host under a pattern (`*`, `t.me`, `*.bsky.app`); `good` ends a bad one. Later calls win. */
  day: (pattern: string, name: string) => void;
  /** Every question that arrived, oldest first, but what browsers ask their makers by themselves. */
  log: Visit[];
  close: () => Promise<void>;
};

export type Wishes = {
  accounts?: readonly Account[];
  websites?: Readonly<Record<string, string>>;
  /** Milliseconds a host takes before it answers. */
  latency?: (host: string) => number;
};

/** The accounts every platform is checked with, straight from the platforms' own lists. */
const durable = (): Account[] =>
  PLATFORMS.flatMap(({ id, known }) => known.map((handle) => ({ platform: id, handle, followers: 90_000 })));

const twinOf = (host: string): Twin | undefined => TWINS.find((twin) => twin.hosts.some((one) => covers(one, host)));

/** Addresses that every large site has, whoever it is. */
const usual = ({ host, url }: Question): Reply => {
  if (host.startsWith('consent.')) return html(200, consentPage(url.searchParams.get('continue') ?? ''));
  if (/^\/(?:login|accounts\/login|checkpoint)/.test(url.pathname)) return html(200, loginPage());
  if (url.pathname === '/') return html(200, homePage(host));
  return html(404, '<!DOCTYPE html><html><head><title>Not Found</title></head><body><h1>Not Found</h1></body></html>');
};

/** The honest answer of a host, or nothing when there is no such host in this world. */
const goodReply = (question: Question, scene: Scene): Reply | undefined => {
  const { host, url } = question;
  const website = scene.websites.get(`${host}${url.pathname}`);
  if (website !== undefined) return html(200, website);
  const twin = twinOf(host);
  if (twin) return twin.answer(question, scene) ?? usual(question);
  if (host.startsWith('consent.')) return usual(question);
  if (url.pathname === '/.well-known/atproto-did' && scene.accounts.find('bluesky-domain', host))
    return atprotoDid(scene.accounts, host);
  if (speaksMastodon(url) && scene.accounts.all(platformAt(host)).length > 0) return mastodon.answer(question, scene);
  return [...scene.websites.keys()].some((one) => one.startsWith(`${host}/`)) ? usual(question) : undefined;
};

/** The same scene, with the names noted that a twin looks up: the first is the one the question is about. */
const overheard = (scene: Scene, names: string[]): Scene => ({
  ...scene,
  accounts: {
    ...scene.accounts,
    find: (platform, handle, ignores) => {
      names.push(handle);
      return scene.accounts.find(platform, handle, ignores);
    },
  },
});

const heard = async (request: IncomingMessage): Promise<Question> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size <= LARGEST_QUESTION) pieces.push(piece);
  }
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: request.method ?? 'GET',
    host,
    url: new URL(request.url ?? '/', `https://${host}`),
    headers,
    body: Buffer.concat(pieces).toString(),
  };
};

/**
 * Opens a world.
 * @param wishes accounts beside the durable ones, websites, and how slow each host is
 * @returns its port and its levers; `close()` ends everything at once, also replies that never end by themselves
 */
export const openWorld = async (wishes: Wishes = {}): Promise<World> => {
  const accounts = openAccounts();
  accounts.add(...durable(), ...(wishes.accounts ?? []));
  const websites = new Map(Object.entries(wishes.websites ?? {}));
  const days: { pattern: string; name: string }[] = [];
  const log: Visit[] = [];
  const scene: Scene = { accounts, websites };
  /** The bare connections below the TLS ones, by the caller's port: only those can be reset. */
  const lines = new Map<number | undefined, Socket>();

  const replyTo = (question: Question): Reply | undefined => {
    const names: string[] = [];
    const good = goodReply(question, overheard(scene, names));
    const today = days.findLast(({ pattern }) => covers(pattern, question.host))?.name ?? 'good';
    const bad = BAD_DAYS[today];
    const twin = twinOf(question.host);
    if (!good || !bad || question.host.startsWith('consent.')) return good;
    const another = twin ? anotherAccount(twin, question, scene) : undefined;
    return bad({ question, name: names[0] ?? '', good, another: another ?? html(200, homePage(question.host)) });
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const question = await heard(request);
    const { host, url, method, body } = question;
    if (isChatter(host)) return deliver(response, usual(question), () => undefined);
    log.push({ host, path: `${url.pathname}${url.search}`, method, at: Date.now(), body });
    const wait = wishes.latency?.(host) ?? 0;
    if (wait > 0) await new Promise((done) => setTimeout(done, wait).unref());
    const reply = replyTo(question);
    if (reply) deliver(response, reply, () => lines.get(request.socket.remotePort)?.resetAndDestroy());
    else response.destroy();
  };

  const server = createServer(selfSigned(['localhost', '*.example'], Date.now()), (request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 60_000;
  server.on('connection', (line: Socket) => {
    lines.set(line.remotePort, line);
    line.on('close', () => lines.delete(line.remotePort));
  });
  server.on('clientError', (_, socket) => socket.destroy());
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    accounts,
    websites,
    day: (pattern, name) => {
      if (name !== 'good' && !BAD_DAYS[name]) throw new Error(`No such day: ${name}`);
      days.push({ pattern, name });
    },
    log,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};
