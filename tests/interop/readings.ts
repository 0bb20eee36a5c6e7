/** Our own reading engine against the real network: what each kind of account looks like, and what is concluded. */
import { deepEqual, equal, notEqual, ok } from 'node:assert/strict';
import bluesky from '../../src/platforms/bluesky.ts';
import domain from '../../src/platforms/bluesky-domain.ts';
import { isRotten, judge, randomHandle } from '../../src/schedule/control.ts';
import type { Verdict } from '../../src/verdict/conclude.ts';
import type { Network } from './network.ts';
import type { Reader } from './reader.ts';
import type { Report } from './report.ts';

const LIKELY: Verdict = { is: 'free', strength: 'likely' };
const SUSPENDED = (handle: string): Verdict => ({ is: 'taken', holder: 'suspended', profile: { handle } });

const present = async ({ step }: Report, network: Network, { verdict }: Reader): Promise<void> => {
  const made = await network.tell('create stadleuven.bsky.social Stad Leuven');
  await step('an existing account is taken, with its name, text, age and lasting identifier', async () => {
    const found = await verdict(bluesky, 'stadleuven');
    ok(found.is === 'taken' && found.holder === 'profile', JSON.stringify(found));
    const { createdAt = 0, ...profile } = found.profile ?? { handle: '' };
    const seen = { name: 'Stad Leuven', about: 'Welkom bij Stad Leuven.', followers: 0, posts: 0, stableId: made.did };
    deepEqual(profile, { handle: 'stadleuven', ...seen });
    ok(Date.now() - createdAt < 600_000, `created at ${createdAt}`);
  });
  await step('the same account, asked in capitals, is taken as well', async () => {
    equal((await verdict(bluesky, 'StadLeuven')).is, 'taken');
  });
  await network.tell('create leeg.bsky.social');
  await step('an account that never filled in a profile is taken', async () => {
    equal((await verdict(bluesky, 'leeg')).is, 'taken');
  });
  await step('a part of a name in use is not taken', async () => {
    deepEqual(await verdict(bluesky, 'stadleuve'), LIKELY);
  });
};

const absent = async ({ step }: Report, network: Network, { verdict, evidence }: Reader): Promise<void> => {
  await step('a name that nobody has is likely free, and no more than likely', async () => {
    deepEqual(await verdict(bluesky, 'gemeenteherne'), LIKELY);
  });
  await step('a name that cannot exist is never called free', async () => {
    for (const handle of ['-stadgent', 'stad_gent', 'stad..gent']) {
      const found = await verdict(bluesky, handle);
      notEqual(found.is, 'free', `${handle}: ${JSON.stringify(found)}`);
      notEqual(found.is, 'taken', `${handle}: ${JSON.stringify(found)}`);
    }
  });
  await step('a word that Bluesky keeps for itself is at most likely free', async () => {
    deepEqual(await verdict(bluesky, 'official'), LIKELY);
  });
  await network.tell('create wegermee.bsky.social Weg Ermee');
  equal((await verdict(bluesky, 'wegermee')).is, 'taken');
  await network.tell('delete wegermee.bsky.social');
  await step('a deleted account leaves a name that is likely free', async () => {
    deepEqual(await verdict(bluesky, 'wegermee'), LIKELY);
  });
  await step('this server has no open sign-up check, which is read as silence', async () => {
    for (const handle of ['stadleuven', 'gemeenteherne'])
      equal((await evidence(bluesky, 'sign-up', handle)).says, 'nothing');
  });
};

const hidden = async ({ step }: Report, network: Network, { verdict }: Reader): Promise<void> => {
  const ways = {
    deactivate: 'its holder put to sleep',
    takedown: 'moderators took down',
    suspend: 'its server closed',
  };
  for (const [command, words] of Object.entries(ways)) {
    const handle = `${command}-gent`;
    await network.tell(`create ${handle}.bsky.social Gent`);
    await network.tell(`${command} ${handle}.bsky.social`);
    await step(`an account that ${words} is taken and not usable`, async () => {
      deepEqual(await verdict(bluesky, handle), SUSPENDED(handle));
    });
  }
  await network.tell('activate deactivate-gent.bsky.social');
  await network.tell('restore takedown-gent.bsky.social');
  await step('both show their profile again once they are back', async () => {
    for (const handle of ['deactivate-gent', 'takedown-gent']) {
      const found = await verdict(bluesky, handle);
      ok(found.is === 'taken' && found.holder === 'profile', JSON.stringify(found));
    }
  });
};

const moved = async ({ step }: Report, network: Network, { verdict, evidence }: Reader): Promise<void> => {
  const { did } = await network.tell('create stadgenk.bsky.social Stad Genk');
  await step('a domain that is nobody’s handle yet is not taken', async () => {
    deepEqual(await verdict(domain, 'www.stadgenk.be'), LIKELY);
  });
  await network.tell('rename stadgenk.bsky.social stadgenk.be');
  await step('an account that moved to its own domain is taken there, under the same identifier', async () => {
    const found = await evidence(domain, 'profile', 'stadgenk.be');
    ok(found.says === 'taken' && found.profile?.stableId === did, JSON.stringify(found));
  });
  await step('the domain’s own answer is understood and decides nothing', async () => {
    const found = await evidence(domain, 'well-known', 'stadgenk.be');
    ok(found.says === 'nothing' && found.doubt === 'unprobed', JSON.stringify(found));
  });
  await step('the name it left is not said to be taken by it, and at most likely free', async () => {
    deepEqual(await verdict(bluesky, 'stadgenk'), LIKELY);
  });
  await network.tell('rename stadgenk.be genkofficieel.bsky.social');
  await step('a renamed account is taken under its new name only', async () => {
    equal((await verdict(bluesky, 'genkofficieel')).is, 'taken');
    deepEqual(await verdict(domain, 'stadgenk.be'), LIKELY);
  });
};

const control = async ({ step }: Report, _: Network, { evidence }: Reader): Promise<void> => {
  await step('every control handle is seen and a random one is not: the probe is in order', async () => {
    const known = await Promise.all(bluesky.known.map((handle) => evidence(bluesky, 'profile', handle)));
    deepEqual(
      known.map((one) => one.says),
      bluesky.known.map(() => 'taken'),
    );
    const random = await evidence(bluesky, 'profile', randomHandle(bluesky, Math.random));
    const judged = judge(known, random, undefined, Date.now());
    deepEqual([judged.known, judged.random, isRotten(judged)], ['ok', 'ok', false]);
  });
};

/** All readings of a network in order. */
export const readAll = async (report: Report, network: Network, reader: Reader): Promise<void> => {
  for (const part of [control, present, absent, hidden, moved]) await part(report, network, reader);
};

/** A real bad day: the network runs, its database is gone. */
export const readWithoutDatabase = async ({ step }: Report, reader: Reader): Promise<void> => {
  await step(
    'without its database the network says nothing of a name that exists, nor of one that does not',
    async () => {
      for (const handle of ['stadleuven', 'gemeenteherne']) {
        const found = await reader.evidence(bluesky, 'profile', handle);
        ok(found.says === 'nothing' && found.doubt === 'server-fault', `${handle}: ${JSON.stringify(found)}`);
      }
    },
  );
};
