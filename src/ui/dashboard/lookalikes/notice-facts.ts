/** What a notice to a platform says of an account, from what is kept of it and what a person typed. */
import type { NoticeFacts } from '../../../impersonation/notice.ts';
import type { Reportable } from '../../../impersonation/triage.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Capture } from '../../../state/state.ts';
import { addressOf } from './words.ts';

/** What a person typed for one notice. `posts` holds further addresses, one on a line. */
export type Typed = {
  explanation: string;
  posts: string;
  posesAs: string;
  goodFaith: boolean;
  notifier: NoticeFacts['notifier'];
};

/** What is known besides; dates are written in the language of the notice. */
export type Around = {
  municipality: string;
  platform: string;
  official: readonly string[];
  captures: readonly Capture[];
  date: (at: number) => string;
  now: number;
};

const quote = (text: string): string => `“${text}”`;

/** What was seen, in the words of the account itself, so that it needs no translation. */
const seenOf = ({ lookalike, pointed, profile }: Entry, { date }: Around): NoticeFacts['seen'] => {
  const about = profile?.about ? [{ what: quote(profile.about), when: date(lookalike.seenAt) }] : [];
  const page =
    pointed?.about && pointed.about !== profile?.about ? [{ what: quote(pointed.about), when: date(pointed.at) }] : [];
  const changes = lookalike.history
    .filter((one) => one.what === 'handle' || one.what === 'name' || one.what === 'about')
    .map(({ from, to, at }) => ({ what: `${quote(from)} → ${quote(to)}`, when: date(at) }));
  return [...about, ...page, ...changes];
};

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The facts of a notice. @param decided what a person said the account is */
export const noticeFactsOf = (entry: Entry, decided: Reportable, typed: Typed, around: Around): NoticeFacts => {
  const own = addressOf(entry);
  return {
    municipality: around.municipality,
    official: around.official,
    platform: around.platform,
    addresses: [...(own === null ? [] : [own]), ...linesOf(typed.posts)],
    handle: entry.handle,
    stableId: entry.profile?.stableId ?? null,
    displayName: entry.profile?.name ?? (entry.pointed?.name || null),
    seen: seenOf(entry, around),
    class: decided,
    posesAs: typed.posesAs.trim() || null,
    explanation: typed.explanation,
    notifier: typed.notifier,
    evidence: around.captures.map(({ file, sha256 }) => ({ file, sha256 })),
    goodFaith: typed.goodFaith,
    date: around.date(around.now),
  };
};
