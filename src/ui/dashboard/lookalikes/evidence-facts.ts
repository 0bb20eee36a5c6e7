/** What the evidence card holds of an account, from everything that is kept of it. */
import type { CardFacts, Field } from '../../../impersonation/card.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Capture } from '../../../state/state.ts';
import type { Profile } from '../../../verdict/profile.ts';
import { platformName } from '../../parts/platform-name.ts';
import type { Say } from '../../parts/say.ts';
import { addressOf, foundWords, reasonWords } from './words.ts';

/** The words of one language and its way of writing a moment and a number. */
export type Telling = { say: Say; moment: (at: number) => string; number: (count: number) => string };

type Shown = CardFacts['profile'][number];

const shown = (field: Field, value: string | undefined): Shown[] => (value ? [{ field, value }] : []);

const counted = (field: Field, count: number | undefined, { number }: Telling): Shown[] =>
  count === undefined ? [] : [{ field, value: number(count) }];

const profileFacts = (profile: Profile | null, telling: Telling): Shown[] => [
  ...shown('name', profile?.name),
  ...shown('about', profile?.about),
  ...shown('avatar', profile?.avatar),
  ...shown('website', profile?.website),
  ...counted('followers', profile?.followers, telling),
  ...counted('posts', profile?.posts, telling),
  ...shown('created', profile?.createdAt === undefined ? undefined : telling.moment(profile.createdAt)),
  ...shown('mark', profile?.mark && telling.say(`mark_${profile.mark}`)),
  ...shown('links', profile?.verifiedLinks?.join(' ')),
];

/** What happened to the account as a whole has no field of its own: it is told as a change of its handle. */
const FIELDS = {
  handle: 'handle',
  name: 'name',
  about: 'about',
  picture: 'avatar',
  vanished: 'handle',
  back: 'handle',
} as const;

const changesOf = ({ handle, lookalike }: Entry, { say, moment }: Telling): CardFacts['changes'] =>
  lookalike.history.map(({ what, from, to, at }) => {
    const moved = what === 'vanished' || what === 'back';
    const told = say(what === 'vanished' ? 'lookalikes_gone' : 'lookalikes_returned');
    return { field: FIELDS[what], from: moved ? handle : from, to: moved ? told : to, at: moment(at) };
  });

const decisionsOf = ({ judgement }: Entry, { moment }: Telling): CardFacts['decisions'] =>
  judgement?.decided
    ? [{ decided: judgement.decided, by: judgement.by, at: moment(judgement.at), note: judgement.note }]
    : [];

const foundOf = (entry: Entry, { say, moment }: Telling): CardFacts['found'] => ({
  at: moment(entry.lookalike.since),
  how: say('lookalikes_card_how', foundWords(entry, say), moment(entry.lookalike.seenAt)),
});

const seenText = ({ pointed }: Entry): string | null =>
  [pointed?.name, pointed?.about].filter((part) => part !== undefined && part !== '').join(' – ') || null;

/**
 * The facts of a card.
 * @param municipality its name
 * @param captures of this account
 */
export const factsOf = (
  entry: Entry,
  municipality: string,
  captures: readonly Capture[],
  telling: Telling,
): CardFacts => ({
  municipality,
  platform: entry.platform ? platformName(entry.platform, telling.say) : entry.platformId,
  address: addressOf(entry) ?? '',
  handle: entry.handle,
  stableId: entry.profile?.stableId ?? null,
  displayName: entry.profile?.name ?? (entry.pointed?.name || null),
  found: foundOf(entry, telling),
  visibleText: seenText(entry),
  profile: profileFacts(entry.profile, telling),
  changes: changesOf(entry, telling),
  decisions: decisionsOf(entry, telling),
  captures: captures.map(({ file, sha256, by, at }) => ({ file, sha256, by, at: telling.moment(at) })),
  likeness: entry.likeness.reasons.map((reason) => reasonWords(reason, telling.say)),
});
