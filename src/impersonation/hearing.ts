/** Everything that is read of a profile before anything is decided. */
import { letters } from '../municipality/fold.ts';
import { aboutLikeness, isCopy, openingOf } from './about-likeness.ts';
import type { Heard } from './decide.ts';
import { type HandleLikeness, handleLikeness } from './handle-likeness.ts';
import { ALL_STATE_CODES } from './lands.ts';
import { senseOf } from './lexicon.ts';
import { type NameLikeness, nameLikeness } from './name-likeness.ts';
import type { Ourselves } from './ourselves.ts';
import type { ReasonKey } from './reasons.ts';
import type { Seen, Texts } from './seen.ts';
import type { Subject } from './subject.ts';
import { SAME_AVATAR } from './weights.ts';

const isElsewhere = (code: string, { home, states }: Ourselves): boolean => {
  if (home === null || code === home) return false;
  return home === 'us' && code.startsWith('us/') ? states.size > 0 && !states.has(code) : true;
};

/** A land that a description opens with, when ours is not named beside it. */
const landIn = (lands: readonly { word: string; code: string }[], own: Ourselves): string | undefined =>
  lands.some((one) => one.code === own.home) ? undefined : lands.find((one) => isElsewhere(one.code, own))?.word;

const copiesIn = ({ avatarDistance }: Seen, about: string, { abouts }: Subject): ReasonKey[] => [
  ...(abouts?.some((one) => isCopy(about, one)) ? (['about_copied'] as const) : []),
  ...(avatarDistance !== undefined && avatarDistance <= SAME_AVATAR ? (['avatar_same'] as const) : []),
];

const isState = (word: string | undefined): boolean =>
  word !== undefined &&
  (ALL_STATE_CODES.includes(word.toLowerCase()) || (senseOf(letters(word))?.family.startsWith('us/') ?? false));

/** Beside our own handle a state in the name may be ours, as long as we do not know which that is. */
const withOwnState = (name: NameLikeness, handle: HandleLikeness, { home, states }: Ourselves): NameLikeness => {
  const unknown = (home === 'us' || home === null) && states.size === 0;
  if (!unknown || handle.level !== 'handle' || !isState(name.said.land)) return name;
  const { land: _, ...said } = name.said;
  return { ...name, said };
};

/** A handle that is the display name run together is a slip of ours no more when the name says another word: STAM Gent. */
const explained = (
  handle: HandleLikeness,
  name: NameLikeness | null,
  { handle: written, name: shown }: Texts,
): HandleLikeness =>
  handle.keys[0] === 'handle_typo' &&
  name?.level === 'carried' &&
  name.likely === 'exact' &&
  name.said.rest !== undefined &&
  letters(written) === letters(shown)
    ? { ...handle, level: 'carried', said: { ...handle.said, rest: name.said.rest }, keys: ['handle_part'] }
    : handle;

/**
 * What a profile says and how it is like ours.
 * @param texts of the profile, cut to size
 */
export const hear = (profile: Seen, texts: Texts, subject: Subject, own: Ourselves): Heard => {
  const { lands, trade } = openingOf(texts.about);
  const named = /[\p{L}\p{N}]/u.test(texts.name);
  const asWritten = handleLikeness(texts.handle, own);
  const name = named ? withOwnState(nameLikeness(texts.name, own), asWritten, own) : null;
  return {
    handle: explained(asWritten, name, texts),
    name,
    about: aboutLikeness(`${texts.name}\n${texts.about}\n${texts.website}`),
    land: landIn(lands, own),
    trade,
    copies: copiesIn(profile, texts.about, subject),
  };
};
