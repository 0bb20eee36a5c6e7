/** Searches a platform by name, and keeps of what it brings only accounts that could be meant for us. */

import type { Item } from '../browser/storage.ts';
import type { Ask, FoundAccount, Keys, Search } from '../probe/platform.ts';
import type { Reply } from '../probe/reply.ts';
import { accountsIn, type Found, type Opened, openReply } from '../probe/search.ts';
import { accountKey } from '../register/account.ts';
import { isOurs, isWorthKeeping, likenessTo, sameAccount } from '../schedule/others.ts';
import type { Beat } from '../schedule/patrol.ts';
import { searchWords } from '../schedule/search-words.ts';
import { subjectOf } from '../schedule/subject.ts';
import { type Lookalike, see } from '../state/lookalike.ts';
import { emptyPatrol } from '../state/patrol.ts';
import type { Alert } from '../state/state.ts';
import type { Evidence } from '../verdict/evidence.ts';
import type { Lanes } from './lanes.ts';
import { record } from './record.ts';
import { alertOf, lookalikeItem, type Surroundings } from './settling.ts';

export type Searching = { lanes: Lanes; keys: Keys; now: () => number };

/** The first so many of a search; what comes after is rarely meant for us. */
const KEPT_OF_SEARCH = 25;

/** What a host's silence on a search means for the manners of the lane; an answer is none of its business. */
const asEvidence = (opened: Opened, search: Search, ask: Ask, at: number): Evidence => {
  const from = { by: 'probe', probe: search.id, address: ask.url } as const;
  if (opened.is === 'open') return { says: 'nothing', doubt: 'unprobed', from, at };
  const { doubt, retryAt } = opened;
  return { says: 'nothing', doubt, from, at, ...(retryAt === undefined ? {} : { retryAt }) };
};

const put = async ({ lanes, now }: Searching, search: Search, ask: Ask, asked: boolean): Promise<Opened | null> => {
  const heard: Opened[] = [];
  const read = (reply: Reply): Evidence => {
    const opened = openReply(reply, now());
    heard.push(opened);
    return asEvidence(opened, search, ask, now());
  };
  await lanes.ask({ ask, asked, read });
  return heard[0] ?? null;
};

/** Puts one search, and the second question where one is needed. Null when it could not be put at all. */
const searchFor = async (
  searching: Searching,
  search: Search,
  words: string,
  asked: boolean,
): Promise<Found | null> => {
  const ask = search.request(words, searching.keys);
  const first = ask && (await put(searching, search, ask, asked));
  if (!first) return null;
  if (first.is === 'nothing' || !search.next) return accountsIn(search, first);
  const more = search.next(first.document, searching.keys);
  if (!more) return { is: 'found', accounts: [] };
  const second = await put(searching, search, more, asked);
  return second && accountsIn(search, second);
};

/** Notes that a search failed: it stays due, but not at once. @param now when it began */
const noteTried = (beat: Beat, now: number): Promise<boolean> =>
  record({ patrol: [beat.key] }, (_, kept) => {
    const value = { ...(kept.patrols[beat.key] ?? emptyPatrol()), triedAt: now };
    return { items: [{ kind: 'patrol', key: beat.key, value }] };
  });

type Hit = { words: string; accounts: readonly FoundAccount[]; began: number; now: number };

/** Keeps what a search found; it is as old as its first question: who asks again meanwhile wants to know what came since. */
const keepFound = (beat: Beat, { words, accounts, began, now }: Hit, around: Surroundings): Promise<boolean> => {
  const municipality = beat.watched.municipality.id;
  const owned = accounts.map(({ platform, profile }) => ({ municipality, platform, handle: profile.handle, profile }));
  const website = around.kept.websites[municipality];
  const keys = owned.map(accountKey);
  return record({ lookalike: keys, patrol: [beat.key] }, ({ state }, kept) => {
    const subject = subjectOf(state, beat.watched, around.kept.findings, website);
    const patrol = { ...(kept.patrols[beat.key] ?? emptyPatrol()), searchedAt: began };
    const items: Item[] = [{ kind: 'patrol', key: beat.key, value: patrol }];
    const alerts: Alert[] = [];
    for (const { profile, ...own } of owned) {
      const known = kept.lookalikes[accountKey(own)] ?? sameAccount(around.kept.lookalikes, own, profile.stableId);
      const seen = { ...own, holder: beat.holder?.id ?? '', found: 'search' as const, source: words, profile };
      const after = see(known, seen, now);
      if (isOurs(state, own)) continue;
      if (!known && !beat.holder && !isWorthKeeping(likenessTo(subject, after, website, around.towns, now))) continue;
      items.push(...renamedFrom(known, after), lookalikeItem(after));
      const alert = alertOf(state, known, after, around, now);
      if (alert) alerts.push(alert);
    }
    return { items, alerts };
  });
};

/** An account that took another handle stands under the new one only. */
const renamedFrom = (before: Lookalike | undefined, after: Lookalike): Item[] =>
  before && accountKey(before) !== accountKey(after)
    ? [{ kind: 'lookalike', key: accountKey(before), value: null }]
    : [];

/**
 * Searches on one beat, with each of its words.
 * @param asked whether a person asked for it
 * @param around what this round knows
 */
export const searchBeat = async (
  searching: Searching,
  beat: Beat,
  asked: boolean,
  around: Surroundings,
): Promise<void> => {
  const { search } = beat.platform;
  if (!search) return;
  const began = searching.now();
  for (const words of searchWords(beat)) {
    const found = await searchFor(searching, search, words, asked);
    if (found?.is !== 'found') {
      if (found) await noteTried(beat, began);
      return;
    }
    const accounts = found.accounts.slice(0, KEPT_OF_SEARCH);
    await keepFound(beat, { words, accounts, began, now: searching.now() }, around);
  }
};
