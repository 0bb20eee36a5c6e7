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
