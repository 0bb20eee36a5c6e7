/** A loopback internet: one server on 127.0.0.1 that stands in for every host, by the name it is called. */
import { PLATFORMS } from '../../src/platforms/index.ts';
import { type Account, type Accounts, openAccounts } from './accounts.ts';
import { isChatter } from './chatter.ts';
import { BAD_DAYS } from './days.ts';
import { covers, html, type Question, type Reply, type Scene } from './exchange.ts';
import { goodReply, twinOf, usual } from './hosts.ts';
import { anotherAccount } from './neighbour.ts';
import { listen } from './server.ts';
import { homePage } from './walls.ts';

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

/** What a host says on a day of this name; consent pages come from hosts that have no days. */
const replyOn = (day: string, question: Question, scene: Scene): Reply | undefined => {
  const names: string[] = [];
  const good = goodReply(question, overheard(scene, names));
  const bad = BAD_DAYS[day];
  if (!good || !bad || question.host.startsWith('consent.')) return good;
  const twin = twinOf(question.host);
  const another = twin ? anotherAccount(twin, question, scene) : undefined;
  return bad({ question, name: names[0] ?? '', good, another: another ?? html(200, homePage(question.host)) });
};

const rest = (time: number) => new Promise((done) => setTimeout(done, time).unref());

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
  const { port, close } = await listen(async (question) => {
    const { host, url, method, body } = question;
    if (isChatter(host)) return usual(question);
    log.push({ host, path: `${url.pathname}${url.search}`, method, at: Date.now(), body });
    await rest(wishes.latency?.(host) ?? 0);
    const today = days.findLast(({ pattern }) => covers(pattern, host))?.name ?? 'good';
    return replyOn(today, question, { accounts, websites });
  });
  const day: World['day'] = (pattern, name) => {
    if (name !== 'good' && !BAD_DAYS[name]) throw new Error(`No such day: ${name}`);
    days.push({ pattern, name });
  };
  return { port, accounts, websites, day, log, close };
};
