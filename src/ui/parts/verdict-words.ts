/** A row's verdict in words: the one place where a verdict gets its sign and its name. */
import type { Breach } from '../../municipality/rule.ts';
import type { Row } from '../../schedule/rows.ts';
import type { Doubt } from '../../verdict/evidence.ts';
import type { Say } from './say.ts';

/** What a person sees at a glance; each has a sign, a word and a colour of its own. */
export type Look = 'free' | 'likely' | 'taken' | 'ours' | 'unknown' | 'impossible';

export type Judged = Pick<Row, 'breach' | 'reading' | 'whose'>;

export const lookOf = ({ breach, reading: { verdict }, whose }: Judged): Look => {
  if (breach) return 'impossible';
  if (verdict.is === 'free') return verdict.strength === 'sure' ? 'free' : 'likely';
  return whose === 'ours' ? 'ours' : verdict.is;
};

/** The key of a doubt's short words; `_why` and `_todo` after it give what it means and what to do. */
export const doubtKey = (doubt: Doubt): string => `doubt_${doubt.replace('-', '_')}`;

/** Why a name cannot be had on a platform. */
export const breachWords = (breach: Breach, say: Say): string => {
  switch (breach.is) {
    case 'long':
      return say('breach_long', breach.length, breach.max);
    case 'short':
      return say('breach_short', breach.length, breach.min);
    case 'characters':
      return say('breach_characters', breach.found);
    default:
      return say(`breach_${breach.is}`);
  }
};

/** What a row's verdict is called, and the reason that belongs with it where there is one. */
export const verdictParts = (row: Judged, say: Say): { word: string; because: string | null } => {
  const { verdict } = row.reading;
  const because = row.breach ? breachWords(row.breach, say) : null;
  const word = say(`verdict_${lookOf(row)}`);
  return { word, because: because ?? (verdict.is === 'unknown' ? say(doubtKey(verdict.doubt)) : null) };
};

/** The verdict as a person reads it: "waarschijnlijk vrij", "kan hier niet: te lang (17 van 15 tekens)". */
export const verdictWords = (row: Judged, say: Say): string => {
  const { word, because } = verdictParts(row, say);
  return because ? say('verdict_because', word, because) : word;
};
