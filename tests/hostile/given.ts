/** What a bad day has to work with: a good reply, the question that it answers, and the good reply about somebody else. */
import { PLATFORMS } from '../../src/platforms/index.ts';
import type { Ask, Platform, Probe } from '../../src/probe/platform.ts';
import { read } from '../../src/probe/read.ts';
import type { Answer, Reply } from '../../src/probe/reply.ts';
import { requestOf } from '../../src/probe/request.ts';
import type { Evidence } from '../../src/verdict/evidence.ts';
import { CASES, KEYS, NOW } from '../replied.ts';
import { openAccounts } from '../world/accounts.ts';
import type { Scene } from '../world/exchange.ts';
import { goodReply } from '../world/hosts.ts';

export type Says = 'taken' | 'free' | 'nothing';

export type Given = {
  platform: Platform;
  probe: Probe;
  /** Where the good reply comes from: a written file, or the twin that stands in for the platform. */
  source: string;
  handle: string;
  asked: string;
  good: Answer;
  /** What the good reply says, and how sure it is. */
  says: Says;
  /** The good reply about another name, under the address of this one. */
  another: Answer;
  /** The good reply about nobody when this one is about somebody, and the other way round. */
  opposite: Answer;
};

/** Platforms that have anything to ask. */
export const ASKED = PLATFORMS.filter(({ probes }) => probes.length > 0);

const HELD = 'wachtproef';
const OTHER = 'iemandanders';
const ABSENT = 'geenzulkenaam';

export const nameOn = ({ rule }: Platform, stem: string): string => stem + (rule.suffixes ? '.gent' : '');

const accounts = openAccounts();
for (const platform of ASKED) {
  for (const stem of [HELD, OTHER]) {
    const handle = nameOn(platform, stem);
    accounts.add({ platform: platform.id, handle, name: `Stad ${stem}`, website: 'https://www.wachtproef.be' });
  }
  for (const handle of platform.known) accounts.add({ platform: platform.id, handle, followers: 90_000 });
}
const SCENE: Scene = { accounts, websites: new Map() };

/** Weight without meaning, which only makes tens of thousands of readings slow. */
const BULK = /<script>window\.__modules=\["[^"]*"\];<\/script>/g;

const STEPS = 4;

/** The honest reply of this world to a question, its redirects followed. */
export const honest = (ask: Ask): Reply => {
  let url = new URL(ask.url);
  for (let step = 0; step < STEPS; step++) {
    const question = { method: ask.method, host: url.host, url, headers: ask.headers, body: ask.body ?? '' };
    const reply = goodReply(question, SCENE);
    if (!reply) return { silent: 'server-fault' };
    const onward = reply.headers['location'];
    if (onward === undefined) {
      const body = reply.body.toString().replace(BULK, '');
      return { url: ask.url, landed: url.href, status: reply.status, headers: reply.headers, body, cut: false };
    }
    url = new URL(onward, url);
  }
  return { silent: 'server-fault' };
};

const emptyAnswer = (url: string): Answer => ({ url, landed: url, status: 404, headers: {}, body: '', cut: false });

const answerTo = (probe: Probe, handle: string): Answer => {
  const ask = requestOf(probe, handle, KEYS);
  const reply = ask ? honest(ask) : { silent: 'unprobed' as const };
  return 'silent' in reply ? emptyAnswer(ask?.url ?? '') : reply;
};

/** What a probe says of a reply. */
export const said = ({ platform, probe, handle, asked }: Given, reply: Reply): Evidence =>
  read(platform, probe, handle, asked, reply, NOW);

/** What a bad day has to work with for one probe and one name, or nothing where the probe does not ask about it. */
export const givenFor = (platform: Platform, probe: Probe, handle: string, source: string): Given[] => {
  const ask = requestOf(probe, handle, KEYS);
  if (!ask) return [];
  const good = answerTo(probe, handle);
  const under = (answer: Answer): Answer => ({ ...answer, url: ask.url, landed: ask.url });
  const another = under(answerTo(probe, nameOn(platform, OTHER)));
  const opposite = under(answerTo(probe, nameOn(platform, handle === nameOn(platform, ABSENT) ? HELD : ABSENT)));
  const given: Given = { platform, probe, source, handle, asked: ask.url, good, another, opposite, says: 'nothing' };
  return [{ ...given, says: said(given, good).says }];
};

const fromTwin = (platform: Platform, probe: Probe, stem: string): Given[] =>
  givenFor(platform, probe, nameOn(platform, stem), `twin ${stem}`);

const written: Given[] = CASES.map(({ platform, probe, name, says, handle, asked, good }) => {
  const [like] = fromTwin(platform, probe, says === 'taken' ? HELD : ABSENT);
  const [another, opposite] = [like?.another ?? good, like?.opposite ?? good];
  return { platform, probe, source: name, handle, asked, good, another, opposite, says };
});

/** Every probe of every platform, asked about somebody and about nobody; and every reply that was written by hand. */
export const GIVEN: readonly Given[] = [
  ...written,
  ...ASKED.flatMap((platform) =>
    platform.probes.flatMap((probe) => [HELD, ABSENT].flatMap((stem) => fromTwin(platform, probe, stem))),
  ),
];

/** Names that a round asks about, by what is true of them. */
export const STEMS = { held: HELD, absent: ABSENT } as const;

/** Questions whose answer repeats no name: nothing in it could show that it is about somebody else. */
export const NAMELESS = ['discord/sign-up', 'x/sign-up', 'reddit/sign-up'];
