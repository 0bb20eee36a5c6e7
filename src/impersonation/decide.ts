/** The class of an account, from how its handle and its name bear ours and what its description says. */
import type { AboutLikeness } from './about-likeness.ts';
import type { Level, Said } from './bearing.ts';
import type { HandleLikeness } from './handle-likeness.ts';
import { STATE_CODES } from './lands.ts';
import type { NameLikeness } from './name-likeness.ts';
import type { ReasonKey } from './reasons.ts';

export type LikenessClass = 'official' | 'service' | 'lookalike' | 'parody' | 'homonym' | 'unrelated';

/** `land` and `trade` are what the description opens with; `copies`: our description or picture, or both. */
export type Heard = {
  handle: HandleLikeness;
  /** Null when the platform shows no name. */
  name: NameLikeness | null;
  about: AboutLikeness;
  land?: string | undefined;
  trade?: string | undefined;
  copies: readonly ReasonKey[];
};

/** `why` is what decided against a look-alike, with what was seen. */
export type Decision = { is: LikenessClass; why?: { key: ReasonKey; seen: string } | undefined };

const STRONG: ReadonlySet<Level> = new Set(['handle', 'titled', 'protest', 'former']);
const CLEAR: ReadonlySet<Level> = new Set(['handle', 'titled']);

const bears = ({ handle, name }: Heard): boolean => handle.level !== 'none' || (name !== null && name.level !== 'none');

type Against = { is: LikenessClass; key: ReasonKey; said: readonly (keyof Said)[] };

/** In the order in which they decide. */
const PARODY: readonly Against[] = [
  { is: 'parody', key: 'says_parody', said: ['parody'] },
  { is: 'parody', key: 'says_unofficial', said: ['unofficial'] },
];
const DENIAL: Against = { is: 'parody', key: 'says_unofficial', said: ['denial'] };
const SERVICE: Against = { is: 'service', key: 'other_service', said: ['service', 'village'] };
const LAND: Against = { is: 'homonym', key: 'other_land', said: ['land'] };
const TOWN: Against = { is: 'homonym', key: 'other_town', said: ['town'] };
const BEARERS: readonly Against[] = [
  { is: 'homonym', key: 'trade', said: ['trade'] },
  { is: 'homonym', key: 'club', said: ['club'] },
  { is: 'homonym', key: 'person', said: ['person'] },
];
const PUBLIC: readonly Against[] = [
  { is: 'parody', key: 'says_fan', said: ['fan', 'community'] },
  { is: 'homonym', key: 'says_critic', said: ['critic'] },
];

const against = (said: Said, list: readonly Against[]): Decision | null => {
  for (const { is, key, said: meanings } of list) {
    const seen = meanings.map((meaning) => said[meaning]).find((word) => word !== undefined);
    if (seen !== undefined) return { is, why: { key, seen } };
  }
  return null;
};

const parodyIn = (heard: Heard): Decision | null => {
  const { handle, name, about } = heard;
  const named = name ? against(name.said, [...PARODY, DENIAL]) : null;
  const told = (['says_parody', 'says_unofficial'] as const).find((key) => about[key] !== undefined);
  const untitled = name === null || !CLEAR.has(name.level);
  return (
    named ??
    against(handle.said, PARODY) ??
    (told ? { is: 'parody', why: { key: told, seen: about[told] ?? '' } } : null) ??
    (untitled && handle.level !== 'none' ? against(handle.said, [DENIAL]) : null)
  );
};

/** A state behind our whole handle is another town's; a country behind it is only an ending. */
const isAbroad = ({ level, said }: HandleLikeness): boolean =>
  level !== 'handle' || STATE_CODES.includes((said.land ?? '').toLowerCase());

/** What the name tells goes before what the handle tells; a name with our title silences a handle's other words. */
const otherBearer = (heard: Heard): Decision | null => {
  const { handle, name } = heard;
  const every = [LAND, SERVICE, TOWN, ...BEARERS, ...PUBLIC];
  // A prize beside our title is bait, whatever office hands it out.
  const baited = name !== null && CLEAR.has(name.level) && name.said.prize !== undefined;
  const inName = name && name.level !== 'none' ? against(name.said, baited ? [LAND, TOWN] : every) : null;
  if (inName) return inName;
  if (handle.level === 'none') return null;
  if (name && CLEAR.has(name.level)) return isAbroad(handle) ? against(handle.said, [LAND]) : null;
  return against(handle.said, CLEAR.has(handle.level) && handle.said.service === undefined ? [LAND, TOWN] : every);
};

/** The description may tell a bare name's bearer, and the land of a titled one. */
const otherByAbout = ({ handle, name, about, land, trade, copies }: Heard): Decision | null => {
  if (copies.length > 0 || handle.level === 'handle') return null;
  if (land !== undefined) return { is: 'homonym', why: { key: 'other_land', seen: land } };
  const clear = STRONG.has(handle.level) || (name !== null && STRONG.has(name.level));
  if (clear) return null;
  if (trade !== undefined) return { is: 'homonym', why: { key: 'trade', seen: trade } };
  const key = (['says_fan', 'says_critic'] as const).find((one) => about[one] !== undefined);
  return key ? { is: key === 'says_fan' ? 'parody' : 'homonym', why: { key, seen: about[key] ?? '' } } : null;
};

/** A bare or near name is ours to look at only while the display name does not tell another story. */
const looksLikeUs = ({ handle, name }: Heard): boolean => {
  if (STRONG.has(handle.level) || (name !== null && STRONG.has(name.level))) return true;
  if (name === null) return handle.level === 'bare';
  return name.level === 'bare' || (handle.level === 'bare' && Object.keys(name.said).length === 0);
};

const BAIT: readonly ReasonKey[] = ['asks_prize', 'asks_payment', 'asks_contact', 'short_link'];

const baits = ({ about }: Heard): boolean => BAIT.filter((key) => about[key] !== undefined).length > 1;

/**
 * The class of an account that nothing proves to be ours.
 * @param heard everything that was read of it
 */
export const decide = (heard: Heard): Decision => {
  if (!bears(heard)) return { is: heard.copies.length > 0 && !parodyIn(heard) ? 'lookalike' : 'unrelated' };
  const other = parodyIn(heard) ?? otherBearer(heard) ?? otherByAbout(heard);
  if (other) return other;
  if (looksLikeUs(heard) || heard.copies.length > 0 || baits(heard)) return { is: 'lookalike' };
  const rest = heard.name?.said.rest ?? heard.handle.said.rest ?? '';
  return { is: 'homonym', why: { key: 'other_words', seen: rest } };
};
