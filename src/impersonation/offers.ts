/** What a stretch of letters in a handle or a name may be, and how much it costs to believe it. */
import { looksLike, slippedFrom } from './alike.ts';
import { STATE_CODES } from './lands.ts';
import { senseOf } from './lexicon.ts';
import type { Ourselves } from './ourselves.ts';
import { keepsName, type OwnHandle } from './own-handles.ts';
import type { Core } from './own-names.ts';
import type { Meaning } from './words.ts';

/** `alike`: the letters only look the same; `slip`: a letter or two differ; `short`: only the beginning of the word. */
export type Likely = 'exact' | 'alike' | 'slip' | 'short';

/** `handle` and `core` are ours, `word` is a word of our name, `town` another town's name, `rest` nothing we know. */
export type Kind = 'handle' | 'core' | 'word' | 'town' | 'digits' | 'rest' | Meaning;

/** `family`: a land's code, a service's kind, a core's kind, or the word or handle of ours it stands for. */
export type Offer = { is: Kind; likely: Likely; family: string; cost: number };

/** Where the letters stand: `alone` when words begin and end at their ends, `last` at the end of all. */
export type Place = { alone: boolean; last: boolean; handle: boolean };

/** Far below one unknown letter, and graded: our own before a known word, the whole before the likely. */
const COSTS = { handle: 0.05, word: 0.09, town: 0.25, known: 0.3, digits: 0.3, state: 0.4, person: 0.5 } as const;
const CORE_COSTS: Readonly<Record<Core['kind'], number>> = {
  name: 0.1,
  whole: 0.1,
  former: 0.25,
  part: 0.25,
  initials: 0.35,
};
const LIKELY_COSTS: Readonly<Record<Likely, number>> = { exact: 0, alike: 0.5, short: 0.8, slip: 1.3 };

const LEAST_ALIKE = 4;
const LEAST_SHORT = 3;
/** No slip makes a name longer or shorter by more letters. */
const MOST_MORE = 3;

const likelyAs = (text: string, name: string): Likely | null => {
  if (text === name) return 'exact';
  if (name.length < LEAST_ALIKE || Math.abs(name.length - text.length) > MOST_MORE) return null;
  if (looksLike(text, name)) return 'alike';
  return slippedFrom(text, name) ? 'slip' : null;
};

/** Our name with a letter more at an end is our name and the beginning of another word: `gentb` in `gentband`. */
const reachesOver = (text: string, name: string, likely: Likely | null, { alone }: Place): boolean =>
  likely === 'slip' && !alone && text.includes(name);

/**
 * STAM Gent is a museum: whoever copies a display name writes the title right, so beside our exact name another short
 * word is another word, be it a letter from our title. In a handle it may be a slip.
 */
const hasOtherTitle = (text: string, { around }: OwnHandle, { handle }: Place): boolean => {
  if (handle || !around) return false;
  const [before, core, behind] = around;
  const at = text.indexOf(core);
  if (at < 0) return false;
  const isSame = (part: string, title: string) => part === title || slippedFrom(part, title);
  return !isSame(text.slice(0, at), before) || !isSame(text.slice(at + core.length), behind);
};

const ownOffer = (text: string, own: Ourselves, place: Place): Offer | null => {
  const offers: Offer[] = [];
  for (const one of own.handles) {
    const likely = one.bare || one.letters.length < LEAST_SHORT ? null : likelyAs(text, one.letters);
    if (likely && (likely !== 'slip' || (keepsName(text, one) && !hasOtherTitle(text, one, place))))
      offers.push({ is: 'handle', likely, family: one.handle, cost: COSTS.handle + LIKELY_COSTS[likely] });
  }
  for (const { letters, kind } of own.cores) {
    const exact = text === letters ? 'exact' : null;
    const likely = kind === 'name' || kind === 'whole' ? likelyAs(text, letters) : exact;
    if (likely && !reachesOver(text, letters, likely, place))
      offers.push({ is: 'core', likely, family: kind, cost: CORE_COSTS[kind] + LIKELY_COSTS[likely] });
  }
  return offers.sort((one, other) => one.cost - other.cost)[0] ?? null;
};

const begins = (text: string, name: string): boolean => name.length > text.length && name.startsWith(text);

/** `nat`, `serv`: institutions are shortened to the beginnings of their words; a name, in a handle, to four letters. */
const shortOffer = (text: string, own: Ourselves, { handle }: Place): Offer | null => {
  if (text.length < LEAST_SHORT) return null;
  for (const [word, stands] of own.words)
    if (begins(text, word)) return { is: 'word', likely: 'short', family: stands, cost: LIKELY_COSTS.short };
  if (!handle || text.length === LEAST_SHORT) return null;
  const core = own.cores.some(({ letters, kind }) => kind === 'name' && begins(text, letters));
  return core ? { is: 'core', likely: 'short', family: 'part', cost: LIKELY_COSTS.short + CORE_COSTS.part } : null;
};

const knownOffer = (text: string): Offer | null => {
  const sense = senseOf(text);
  if (sense) {
    const cost = sense.meaning === 'person' ? COSTS.person : COSTS.known;
    return { is: sense.meaning, likely: 'exact', family: sense.family, cost };
  }
  return /^\p{N}+$/u.test(text) ? { is: 'digits', likely: 'exact', family: '', cost: COSTS.digits } : null;
};

/** The best that a stretch of letters may be; null when it is nothing known. */
export const offerFor = (text: string, own: Ourselves, place: Place): Offer | null => {
  const ours = ownOffer(text, own, place);
  if (ours?.likely === 'exact') return ours;
  // Two letters at the very end may be a state: ghentny.
  if (place.last && STATE_CODES.includes(text))
    return { is: 'land', likely: 'exact', family: `us/${text}`, cost: COSTS.state };
  const stands = own.words.get(text);
  if (stands !== undefined) return { is: 'word', likely: 'exact', family: stands, cost: COSTS.word };
  if (own.others.has(text)) return { is: 'town', likely: 'exact', family: text, cost: COSTS.town };
  return knownOffer(text) ?? ours ?? shortOffer(text, own, place);
};
