/** Bearers of our name elsewhere: a state behind a comma, a famous namesake with a title in its own language, a surname. */
import { letters } from '../municipality/fold.ts';
import { ALL_STATE_CODES, STATE_CODES } from './lands.ts';
import type { Ourselves } from './ourselves.ts';
import type { Piece } from './pieces.ts';

/** Dutch-speaking towns in Belgium that share a name with a larger place, and how the larger one calls itself. */
const NAMESAKES: Readonly<Record<string, RegExp>> = {
  essen: /^stadt/,
  halle: /^stadt/,
  lille: /^ville/,
};

/** "Ghent, NY" and "Gent (Ky.)". */
const STATE_BEHIND = /[,(]\s*([A-Z])\.?([A-Z])\b|[,(]\s*([A-Z][a-z])\.?\)/u;

const stateBehind = (name: string): string | null => {
  const [, first = '', second = '', both = ''] = STATE_BEHIND.exec(name) ?? [];
  const code = (first + second + both).toLowerCase();
  return ALL_STATE_CODES.includes(code) ? code : null;
};

/** `ghentny`, `gent_ky`: right behind our name, at the end. */
const stateAtEnd = (pieces: readonly Piece[]): string | null => {
  const [last, before] = [pieces.at(-1), pieces.at(-2)];
  const ours = before?.is === 'core' || before?.is === 'handle';
  return ours && last && STATE_CODES.includes(last.text) ? last.text : null;
};

/** What joins a river, a hill or a lord to a place's name: Mons-en-Barœul, Saint-Gilles-les-Bains, Hall-in-Tirol. */
const JOINING: ReadonlySet<string> = new Set(
  'en sur sous lez les la le du de des aux am an im in ob bei auf aan op onder upon on under by'.split(' '),
);

/** A longer place name with hyphens that begins with ours; one of our own names is none. */
const longerName = (text: string, { cores }: Ourselves): string | null => {
  const names = new Set(cores.map((one) => one.letters));
  const chains = text.split(/\s+/u).filter((one) => one.includes('-'));
  return (
    chains.find((chain) => {
      const parts = chain.split('-').map(letters);
      const joint = parts.findIndex((part, at) => at > 0 && at < parts.length - 1 && JOINING.has(part));
      if (joint < 1) return false;
      const at = parts.slice(0, joint).findIndex((_, from) => names.has(parts.slice(from, joint).join('')));
      return at >= 0 && !names.has(parts.slice(at).join(''));
    }) ?? null
  );
};

const NEW: ReadonlySet<string> = new Set('new nieuw nieuwe neu neue nouveau nouvelle nueva nuevo'.split(' '));

/** "New Amsterdam": nothing but our name behind it, it is another place, a ship or a series. */
export const isNewTown = (pieces: readonly Piece[]): boolean => {
  const [first, core] = pieces;
  return pieces.length === 2 && NEW.has(first?.text ?? '') && core?.is === 'core';
};

/** Bergen (NH) is in Noord-Holland, not in New Hampshire. */
const isOtherState = (code: string | null, { states, home }: Ourselves): code is string =>
  code !== null && !states.has(`us/${code}`) && !(home === 'nl' && code === 'nh');

/**
 * What tells that a text is about a place elsewhere with our name.
 * @param text the handle or name as written, with its pieces
 * @returns the words that tell it; null when nothing does
 */
export const elsewhere = (text: string, pieces: readonly Piece[], own: Ourselves): string | null => {
  const state = [stateBehind(text), stateAtEnd(pieces)].find((code) => isOtherState(code, own));
  if (state) return state.toUpperCase();
  const longer = longerName(text, own);
  if (longer !== null) return longer;
  const run = letters(text);
  const core = own.cores.find((one) => Object.hasOwn(NAMESAKES, one.letters))?.letters;
  const namesake = core !== undefined && NAMESAKES[core]?.test(run);
  return own.home === 'be' && namesake ? text : null;
};

const VAN: ReadonlySet<string> = new Set(['van', 'vande', 'vanden', 'vander', 'von']);

/** "Van Gent", "vangent": a surname, when nothing but it is there. */
export const isSurname = (pieces: readonly Piece[]): boolean => {
  const said = pieces.filter((piece) => piece.is !== 'digits');
  const [van, core] = said;
  return said.length === 2 && van?.is === 'small' && VAN.has(van.text) && core?.is === 'core';
};
