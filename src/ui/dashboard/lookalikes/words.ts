/** What is known of an account, in words; apart from how it is drawn, so that pages, copies and files say the same. */
import type { Likeness } from '../../../impersonation/likeness.ts';
import { type Reason, reasonTextKey } from '../../../impersonation/reasons.ts';
import type { Entry } from '../../../schedule/entries.ts';
import type { Change } from '../../../state/lookalike.ts';
import type { Say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';

/** Own choice: half is the least of a look-alike; from here on two strong signs or more came together. */
const STRONG = 0.75;

/** The key of how much an account looks like us, which reads as the end of a sentence. */
export const likenessKey = ({ class: is, score }: Pick<Likeness, 'class' | 'score'>): string => {
  if (is !== 'lookalike') return `lookalikes_like_${is}`;
  return score >= STRONG ? 'lookalikes_like_strong' : 'lookalikes_like_some';
};

/** The score as people read one, of 100. */
export const scoreOf = ({ score }: Pick<Likeness, 'score'>): number => Math.round(score * 100);

/**
 * Where an account stands.
 * @returns a class only when a person chose it; an answer that is over a year old is asked again
 */
export const standingWords = (
  { standing, decided, judgement }: Pick<Entry, 'standing' | 'decided' | 'judgement'>,
  say: Say,
): string => {
  if (standing === 'decided' && decided) return say(`class_${decided}`);
  if (standing === 'open' && judgement?.decided) return say('lookalikes_standing_again');
  return say(`lookalikes_standing_${standing}`);
};

/** A reason as a sentence, with what was seen in it. */
export const reasonWords = ({ key, seen }: Reason, say: Say): string => say(reasonTextKey(key), visible(seen));

/** How an account came to our notice. */
export const foundWords = ({ lookalike, pointed }: Pick<Entry, 'lookalike' | 'pointed'>, say: Say): string => {
  const { found, source } = lookalike;
  if (found === 'search') return say('lookalikes_found_search', visible(source));
  if (found === 'pointed' && pointed?.by) return say('lookalikes_found_by', visible(pointed.by));
  return say(`lookalikes_found_${found}`);
};

/** One change as a sentence. */
export const changeWords = ({ what, from, to }: Change, say: Say): string =>
  say(`lookalikes_change_${what}`, visible(from), visible(to));

/** When an account last changed its face or went away, epoch milliseconds; null when it never did. */
export const changedAt = ({ history }: Entry['lookalike']): number | null => history.at(-1)?.at ?? null;

/** The address of an account: its platform's page, else the one that was pasted; null when there is none. */
export const addressOf = ({
  platform,
  handle,
  pointed,
}: Pick<Entry, 'platform' | 'handle' | 'pointed'>): string | null =>
  platform?.page(handle) ?? (pointed?.address || null);

/** A text of several lines, each made safe to look at; the page keeps the line ends. */
export const visibleLines = (text: string): string => text.split(/\r?\n/).map(visible).join('\n');
