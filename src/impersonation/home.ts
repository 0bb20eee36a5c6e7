/** Where a body is: its country, and the American state that its own names tell. */
import { letters } from '../municipality/fold.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { hostOf } from './host.ts';
import { STATE_CODES, TOP_LEVELS } from './lands.ts';
import { senseOf } from './lexicon.ts';

/**
 * The code of a body's country.
 * @param told where the body itself does not tell, as `us`
 * @returns null when neither the list, nor what was told, nor the end of its web address tells
 */
export const homeOf = ({ country, website }: Municipality, told: string | undefined): string | null => {
  if (country !== 'other') return country;
  return told ?? TOP_LEVELS[hostOf(website)?.split('.').at(-1) ?? ''] ?? null;
};

/**
 * The states at the end of a body's handles and web address, or written out in its name: `us/oh` for `maplewoodoh.gov`.
 * @param handles in letters only
 * @param names of the body, in letters only
 */
export const statesOf = (
  municipality: Municipality,
  handles: readonly string[],
  names: readonly string[],
): Set<string> => {
  const site = letters(hostOf(municipality.website)?.split('.').at(-2) ?? '');
  const texts = [site, ...handles, ...municipality.names.map((one) => letters(one.name))];
  const ends = texts.flatMap((text) => names.flatMap((name) => text.split(name).slice(1)));
  const codes = ends.map((end) => (STATE_CODES.includes(end) ? `us/${end}` : (senseOf(end)?.family ?? '')));
  return new Set(codes.filter((code) => code.startsWith('us/')));
};
