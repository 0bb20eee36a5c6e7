/** A line of a merger's plan in words: what to do, why, and when. */
import { dateOf, type Merger, type MergerLine, mergerKey, whenKey } from '../../../../register/fusion.ts';
import type { Say } from '../../../parts/say.ts';
import { visible } from '../../../parts/visible.ts';
import { nameOfPlatform } from '../../../popup/step-words.ts';

/** What to do, as a sentence. */
export const lineWords = ({ name }: Pick<Merger, 'name'>, { kind, platform, handle }: MergerLine, say: Say): string =>
  say(mergerKey(kind), visible(kind === 'choose' ? name : handle), nameOfPlatform(platform, say));

/** Why. */
export const whyWords = ({ kind }: Pick<MergerLine, 'kind'>, say: Say): string => say(`${mergerKey(kind)}_why`);

/** How long before or after the merger. */
export const whenWords = ({ days }: Pick<MergerLine, 'days'>, say: Say): string => say(whenKey(days), Math.abs(days));

/** The day itself, and how far that is from the merger. @param date writes a moment as a date */
export const dayWords = (merger: Merger, line: MergerLine, say: Say, date: (at: number) => string): string =>
  `${date(dateOf(merger, line))} · ${whenWords(line, say)}`;
