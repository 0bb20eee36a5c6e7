/** The names of months as feeds and exports write them, folded, in four languages. */

const NAMES: readonly (readonly string[])[] = [
  ['january', 'januari', 'janvier', 'januar', 'janner', 'jan', 'janv'],
  ['february', 'februari', 'fevrier', 'februar', 'feb', 'febr', 'fevr', 'fev'],
  ['march', 'maart', 'mars', 'marz', 'maerz', 'mar', 'mrt', 'mrz'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mei', 'mai'],
  ['june', 'juni', 'juin', 'jun'],
  ['july', 'juli', 'juillet', 'jul', 'juil'],
  ['august', 'augustus', 'aout', 'aug'],
  ['september', 'septembre', 'sep', 'sept'],
  ['october', 'oktober', 'octobre', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dezember', 'dec', 'dez'],
];

/** From the folded name of a month to its number, from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
