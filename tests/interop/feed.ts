/** A channel of ours on the real network: its feed is read from the page, and becomes counts without a word of anybody. */
import { equal, ok } from 'node:assert/strict';
import type { Rig, Screen } from '../e2e/rig.ts';
import type { Network } from './network.ts';
import type { Report } from './report.ts';

const KEY = 'be:44021 bluesky stadgent';
const REGISTER = 'src/ui/dashboard/index.html#register';
const ROUND = 120_000;

/** Two posts and a thread of ours, a citizen's question with two answers, and a question that nobody answered. */
const WORDS = [
  'post stadgent.bsky.social Kom je zaterdag mee naar het park?',
  'reply burger.bsky.social 1 Hoe laat begint dat, vraagt Kwinten Onbekend',
  'reply stadgent.bsky.social 2 Om tien uur.',
  'reply burger.bsky.social 3 Dank je, zegt Kwinten Onbekend',
  'reply stadgent.bsky.social 4 Graag gedaan.',
  'post stadgent.bsky.social Nieuws uit de gemeenteraad.',
  'reply burger.bsky.social 6 En de vuilbakken?',
  'reply stadgent.bsky.social 6 Het verslag staat op onze website.',
] as const;

/** Writes them once, whatever the number of browsers. */
export const writePosts = async (network: Network): Promise<void> => {
  await network.tell('create burger.bsky.social Een burger');
  for (const line of WORDS) await network.tell(line);
};

type Dialogue = {
  key: string;
  counts: {
    posts: number;
    replies: number;
    threads: number;
    invitations: number;
    commented: number;
    unanswered: number;
  };
  around: { answering: { received: number | null; answered: number } | null };
};

const dialogueIn = async (rig: Rig): Promise<Dialogue[]> => {
  const kept = (await rig.stored())['naamwacht'] as { channels: { dialogue: Dialogue[] } };
  return kept.channels.dialogue.filter(({ key }) => key === KEY);
};

/** Enters the account and opens it on a person's word. */
const openChannel = async (screen: Screen): Promise<void> => {
  await screen.wait('[name=account-address]');
  await screen.type('[name=account-address]', 'https://bsky.app/profile/stadgent.bsky.social');
  await screen.press('Enter');
  await screen.wait(`[data-account="${KEY}"]`);
  await screen.evaluate(`location.hash = ${JSON.stringify(`channels/${encodeURIComponent(KEY)}`)}; undefined`);
  await screen.wait('[name=override-reason]');
  await screen.evaluate(`document.querySelector('details:has([name=override-reason])').open = true; undefined`);
  await screen.type('[name=override-reason]', 'Er is een overstroming bezig');
  await screen.type('[name=override-by]', 'burgemeester');
  await screen.click('[name=override]');
  await screen.wait('[name=open-channel]:not([aria-disabled=true])');
  await screen.click('[name=open-channel]');
};

/** Reads the feed in one browser. */
export const readOwnFeed = async ({ step }: Report, rig: Rig): Promise<void> => {
  const screen = await rig.openPage(REGISTER);
  await step(`${rig.name}: our account enters the register and opens on a person’s word`, () => openChannel(screen));
  await step(`${rig.name}: its feed becomes a month of counts: posts, answers, what stayed unanswered`, async () => {
    await screen.wait('[data-dialogue] [data-measure], [data-untold]', ROUND);
    const [month, ...more] = await dialogueIn(rig);
    equal(more.length, 0);
    const { posts, replies, threads, invitations, commented, unanswered } = month?.counts ?? ({} as Dialogue['counts']);
    ok(
      [posts, replies, threads, invitations, commented, unanswered].join() === '2,2,1,1,2,1',
      JSON.stringify(month?.counts),
    );
  });
  await step(`${rig.name}: it knows how fast we answered, and not how much we were asked`, async () => {
    const [month] = await dialogueIn(rig);
    const { received, answered } = month?.around.answering ?? { received: 0, answered: 0 };
    ok(received === null && answered === 2, JSON.stringify(month?.around));
  });
  await step(`${rig.name}: no word and no name of the citizen is kept`, async () => {
    const stored = JSON.stringify(await rig.stored());
    for (const word of ['Kwinten', 'Onbekend', 'vuilbakken', 'burger.bsky']) ok(!stored.includes(word), word);
  });
  await screen.close();
};
