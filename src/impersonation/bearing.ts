/** How a handle or a display name bears our name, and what else it says. */
import type { Likely } from './offers.ts';
import type { Ourselves } from './ourselves.ts';
import type { Core } from './own-names.ts';
import type { Piece } from './pieces.ts';
import type { Meaning } from './words.ts';

/**
 * `handle`: with our handle in it · `titled`: our name with a title · `protest`: with a word of protest · `bare`: nothing
 * but our name · `former`: an old or partial name with a title · `carried`: our name among other words · `none`.
 */
export type Level = 'handle' | 'titled' | 'protest' | 'bare' | 'former' | 'carried' | 'none';

/** What another explanation rests on, with the word that gave it. */
export type Said = Readonly<Partial<Record<Meaning | 'town' | 'rest', string>>>;

export type Bearing = { level: Level; likely: Likely; said: Said };

export const NO_BEARING: Bearing = { level: 'none', likely: 'exact', said: {} };

/** This part of the letters of a name of several words makes the name. */
const MOST_OF_A_NAME = 0.6;

/** A town's own police is a service; a police body that calls itself only "police" may be local as well. */
const isOwnFamily = (family: string, { families }: Ourselves): boolean => {
  const [kind = ''] = family.split('/');
  // Department, national, service: words that any institution may have in its name.
  if (kind === 'agency' && families.size > 0) return true;
  if (families.has(family)) return true;
  if (family.includes('/')) return families.has(kind) && family === `${kind}/local`;
  return [...families].some((one) => one.startsWith(`${kind}/`));
};

const isHome = (code: string, { home, states }: Ourselves): boolean => {
  if (home === null) return states.has(code) || !code.includes('/');
  if (code.includes('/')) return home === 'us' && states.has(code);
  return code === home;
};

const isLowCountry = ({ home }: Ourselves): boolean => home === 'be' || home === 'nl';

/** What a piece says beside our name; null when it says nothing of whose the account is. */
const meaningOf = (piece: Piece, own: Ourselves): keyof Said | null => {
  switch (piece.is) {
    case 'handle':
    case 'core':
    case 'word':
    case 'digits':
    case 'affix':
    case 'small':
      return null;
    case 'type':
      return piece.family === 'abroad' && isLowCountry(own) ? 'land' : 'type';
    case 'town':
      return own.shared.has(piece.text) || piece.text.length > 3 ? 'town' : 'rest';
    case 'service':
      return isOwnFamily(piece.family, own) ? null : 'service';
    case 'land':
      return isHome(piece.family, own) ? null : 'land';
    case 'village':
      return isLowCountry(own) ? 'land' : 'village';
    default:
      return piece.is;
  }
};

const saidBy = (pieces: readonly Piece[], own: Ourselves): Said => {
  const said: Partial<Record<keyof Said, string>> = {};
  for (const piece of pieces) {
    const meaning = meaningOf(piece, own);
    if (meaning) said[meaning] ??= piece.text;
  }
  return said;
};

/** The kind of core that the words of a name make together, in any order, some of them shortened. */
const scattered = (pieces: readonly Piece[], { names }: Ourselves): Core['kind'] | null => {
  const hit = new Set(pieces.flatMap((piece) => (piece.is === 'word' ? [piece.family] : [])));
  const found = names.find(({ words, whole }) => {
    // `national park` is one piece and two words.
    const there = words.filter((word) => [...hit].some((one) => one.includes(word)));
    const share = there.join('').length / words.join('').length;
    return there.length > 1 && share >= (whole ? 1 : MOST_OF_A_NAME);
  });
  return found ? (found.whole ? 'whole' : 'name') : null;
};

/** Names in Chinese characters end in what they are: prefecture, city, police. */
const ENDS_IN_TITLE = /[県府都道市区町村庁省局署警察]$/u;

const hasTitle = (pieces: readonly Piece[], own: Ourselves, core: Piece | undefined): boolean =>
  pieces.some(
    (piece) =>
      (piece.is === 'word' && piece.family !== core?.text) ||
      (piece.is === 'type' && own.town) ||
      (piece.is === 'service' && piece.family !== 'agency' && isOwnFamily(piece.family, own)),
  ) ||
  core?.family === 'whole' ||
  ENDS_IN_TITLE.test(core?.text ?? '');

/** `knokke8300`: a part of our name with our own postal code, and nothing else, is our name. */
const hasPostalCode = (pieces: readonly Piece[], { postalCode }: Ourselves): boolean =>
  pieces.length === 2 && pieces.some((piece) => piece.is === 'digits' && piece.text === postalCode);

/** Another voice or another bearer leaves a name no longer bare. */
const leavesBare = (said: Said): boolean =>
  Object.keys(said).every((meaning) => meaning === 'type' || meaning === 'prize' || meaning === 'protest');

const levelOf = (pieces: readonly Piece[], own: Ourselves, said: Said, core: Piece | undefined): Level => {
  if (pieces.some((piece) => piece.is === 'handle')) return 'handle';
  const kind = (core?.family as Core['kind'] | undefined) ?? scattered(pieces, own);
  const words = new Set(pieces.flatMap((piece) => (piece.is === 'word' ? [piece.family] : [])));
  if (kind === null && said.protest !== undefined && words.size > 1) return 'protest';
  if (kind === null) return said.town !== undefined && own.shared.has(said.town) ? 'carried' : 'none';
  if (hasTitle(pieces, own, core) || (kind !== 'name' && hasPostalCode(pieces, own)))
    return kind === 'part' || kind === 'former' ? 'former' : 'titled';
  if (said.protest !== undefined) return 'protest';
  if (kind !== 'name' || !own.town) return 'carried';
  return leavesBare(said) ? 'bare' : 'carried';
};

const RANK: Readonly<Record<string, number>> = { whole: 4, name: 3, former: 2, initials: 1, part: 0 };

/** How a text bears our name. @param pieces of the text, in order */
export const bearingOf = (pieces: readonly Piece[], own: Ourselves): Bearing => {
  const cores = pieces.filter((piece) => piece.is === 'core');
  const core = cores.sort((one, other) => (RANK[other.family] ?? 0) - (RANK[one.family] ?? 0))[0];
  const plain = saidBy(pieces, own);
  const level = levelOf(pieces, own, plain, core);
  // Beside the name of an institution without its title, a town's title is another body's: Stadt Uri, Kantonspolizei Uri.
  const other = !own.town && level === 'carried' ? plain.type : undefined;
  const said = other === undefined ? plain : { ...plain, service: other };
  const shown = pieces.find((piece) => piece.is === 'handle') ?? core;
  return { level, likely: shown?.likely ?? 'exact', said };
};
