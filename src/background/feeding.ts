/** Reads the open feeds of our own open channels once a week, and keeps counts of them: never a text, never a name. */
import { answeredOnly, type Exchange } from '../channel/answers.ts';
import { readFeed } from '../channel/feed.ts';
import type { Office } from '../channel/office-hours.ts';
import { byPeriod, type Period, periodBefore, periodOf } from '../channel/period.ts';
import { countsOf, type Post } from '../channel/post.ts';
import { crossPosted, type Published, rebroadcast } from '../channel/rebroadcast.ts';
import { type AccountFeed, feedOf } from '../platforms/feeds.ts';
import { hearingOf } from '../probe/hearing.ts';
import type { Ask } from '../probe/platform.ts';
import type { Reply } from '../probe/reply.ts';
import { type Account, accountKey } from '../register/account.ts';
import { profileOf } from '../schedule/subject.ts';
import { afterSleep, nextTurn } from '../schedule/turns.ts';
import type { Dialogue } from '../state/channels.ts';
import { feedMark, type Machine } from '../state/machine.ts';
import type { State } from '../state/state.ts';
import { turn } from './commands.ts';
import type { Kept } from './memory.ts';
import type { Probing } from './probing.ts';
import { note } from './turn.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
const ZONE = 'Europe/Brussels';
const LIMIT = 2 * 1024 * 1024;

/** Own choice: most town halls answer between nine and five; public holidays do not count. */
const OFFICE: Office = { from: 9, to: 17, zone: ZONE };

/** A feed to read. */
export type FeedTurn = { account: Account; feed: AccountFeed; stableId: string };

/** How many feeds the clock may read in one round; the rest has its turn at the next alarm. */
const SHORT_ROUND = 4;

/** By the clock once a week; a moment further off than that was written by a clock that ran ahead. */
const isDue = ({ feeds }: Machine, key: string, since: number, now: number): boolean => {
  const next = feeds[key]?.next ?? 0;
  return afterSleep(next, `feed ${key}`, since) <= now || next > now + 2 * WEEK;
};

/**
 * The feeds to read now: those a person asked for, and some of those whose turn it is.
 * @param since when the browser woke up, epoch milliseconds
 */
export const feedTurns = (state: State, kept: Kept, machine: Machine, now: number, since = 0): FeedTurn[] => {
  const isAsked = ({ account }: FeedTurn): boolean => machine.askedOne[feedMark(accountKey(account))] !== undefined;
  const all = readableFeeds(state, kept);
  const turned = all.filter((one) => !isAsked(one) && isDue(machine, accountKey(one.account), since, now));
  return [...all.filter(isAsked), ...turned.slice(0, SHORT_ROUND)];
};

const readableFeeds = (state: State, kept: Kept): FeedTurn[] =>
  state.accounts.flatMap((account) => {
    const feed = account.state === 'open' ? feedOf(account.platform) : undefined;
    const stableId = profileOf(kept.findings, account.platform, account.handle)?.stableId;
    return feed && stableId !== undefined ? [{ account, feed, stableId }] : [];
  });

/** The body of a good reply, or null. */
const bodyOf = async ({ lanes, now }: Probing, ask: Ask): Promise<string | null> => {
  const heard: Reply[] = [];
  await lanes.ask({
    ask,
    asked: false,
    read: (reply) => {
      heard.push(reply);
      return hearingOf(reply, 'feed', ask.url, now());
    },
  });
  const [reply] = heard;
  return reply && !('silent' in reply) && reply.status === 200 && reply.body.trim() !== '' ? reply.body : null;
};

/** What our own website published lately, as far as its feeds tell; nothing where it has none. */
const newsOf = async (probing: Probing, kept: Kept, municipality: string): Promise<Published[]> => {
  const [address] = kept.websites[municipality]?.says?.feeds ?? [];
  const body = address ? await bodyOf(probing, { url: address, method: 'GET', headers: {} }) : null;
  if (body === null) return [];
  const { items } = readFeed(body, { now: probing.now(), limit: LIMIT, zone: ZONE });
  return items.map(({ title, text, link, at }) => ({ title, text, link, at }));
};

/** `full`: older posts may be left out. */
type Read = { account: Account; posts: Post[]; replies: boolean; exchanges: Exchange[]; full: boolean };

const readAccount = async (probing: Probing, { account, feed, stableId }: FeedTurn): Promise<Read | null> => {
  const body = await bodyOf(probing, feed.request(account.handle, stableId));
  if (body === null) return null;
  const { posts, replies, exchanges, troubles } = feed.posts(body, stableId, probing.now());
  // A reply of another shape says nothing about the channel: what was counted before stands.
  return troubles.some(({ is }) => is === 'shape' || is === 'refused')
    ? null
    : { account, posts, replies, exchanges, full: feed.isFull(body, probing.now()) };
};

/** By the month of our answer, which stands in our feed. */
const exchangesIn = ({ exchanges }: Read, period: Period): Exchange[] =>
  exchanges.filter(({ answeredAt }) => periodOf(answeredAt, 'month', ZONE) === period);

/** The counts of one channel by month; what a person typed or imported for a month stands. */
const countedOf = (
  state: State,
  read: Read,
  others: readonly Post[],
  news: readonly Published[],
  kept: Kept,
  now: number,
): Dialogue[] => {
  const key = accountKey(read.account);
  const { periods } = byPeriod(read.posts, 'month', ZONE);
  const month = periodOf(now, 'month', ZONE);
  // A date is what its writer says it is: what would come later than today was not posted then.
  const whole = (read.full ? periods.slice(1) : periods).filter(({ period }) => month === null || period <= month);
  const typed = new Set(
    state.channels.dialogue.filter((one) => one.key === key && one.from !== 'feed').map((one) => one.period),
  );
  const followers = profileOf(kept.findings, read.account.platform, read.account.handle)?.followers ?? null;
  const lately = month === null ? [] : [month, periodBefore(month)];
  const inhabitants = state.channels.inhabitants[read.account.municipality] ?? null;
  return whole
    .filter(({ period }) => !typed.has(period))
    .map(({ period, posts }): Dialogue => {
      const told = {
        replies: read.replies,
        rebroadcast: rebroadcast(posts, news),
        crossPosted: crossPosted(posts, others),
      };
      return {
        key,
        period,
        from: 'feed',
        at: now,
        counts: countsOf(posts, told),
        // Followers are those of today: of a month that is long past nobody knows them any more.
        around: {
          followers: lately.includes(period) ? followers : null,
          inhabitants,
          answering: answeredOnly(exchangesIn(read, period), OFFICE, now),
        },
      };
    });
};

/** Notes that a feed had its turn, whatever came; who asked again meanwhile has another. */
const noteRead = (key: string, began: number, isRead: boolean): Promise<void> =>
  note((machine) => {
    const { [feedMark(key)]: mark = 0, ...marks } = machine.askedOne;
    const at = isRead ? began : (machine.feeds[key]?.at ?? 0);
    const next = isRead ? Math.round(nextTurn(began, `feed ${key}`, WEEK)) : began + DAY;
    return {
      ...machine,
      askedOne: mark > began ? machine.askedOne : marks,
      feeds: { ...machine.feeds, [key]: { at, next } },
    };
  });

/** Reads the feeds whose turn it is, and keeps their counts. */
export const readFeeds = async (
  probing: Probing,
  state: State,
  kept: Kept,
  turns: readonly FeedTurn[],
): Promise<void> => {
  for (const town of new Set(turns.map(({ account }) => account.municipality))) {
    const own = turns.filter(({ account }) => account.municipality === town);
    const began = probing.now();
    const heard = await Promise.all(own.map((one) => readAccount(probing, one)));
    for (const [index, { account }] of own.entries()) await noteRead(accountKey(account), began, heard[index] !== null);
    const read = heard.filter((one) => one !== null);
    if (read.length === 0) continue;
    const news = await newsOf(probing, kept, town);
    for (const one of read) {
      const others = read.filter((other) => other !== one).flatMap((other) => other.posts);
      for (const dialogue of countedOf(state, one, others, news, kept, probing.now()))
        await turn({ do: 'channel', change: 'dialogue', dialogue });
    }
  }
};
