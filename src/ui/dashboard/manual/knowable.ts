/** What can be known on which platform, read off the list of platforms, so that the manual never promises more. */
import { PLATFORMS } from '../../../platforms/index.ts';
import { BEST_FREE, type BestFree, bestFree } from '../../../probe/best-free.ts';
import { platformName } from '../../parts/platform-name.ts';
import type { Say } from '../../parts/say.ts';
import type { Line } from './content.ts';

export type Knowable = { best: BestFree; title: Line; why: Line; caveat?: Line };

const ABOUT: Readonly<Record<BestFree, Omit<Knowable, 'best'>>> = {
  sure: {
    title: { text: 'manual_know_sure', words: ['verdict_free'] },
    why: { text: 'manual_know_sure_why' },
    caveat: { text: 'manual_know_domain', words: ['platform_domain', 'verdict_likely'] },
  },
  likely: {
    title: { text: 'manual_know_likely', words: ['verdict_likely'] },
    why: { text: 'manual_know_likely_why' },
  },
  never: {
    title: { text: 'manual_know_never', words: ['verdict_free'] },
    why: { text: 'manual_know_never_why', words: ['verdict_unknown'] },
  },
  unasked: { title: { text: 'manual_know_unasked' }, why: { text: 'manual_know_unasked_why' } },
};

/** The groups of platforms, the most certain first. */
export const KNOWABLE: readonly Knowable[] = BEST_FREE.map((best) => ({ best, ...ABOUT[best] }));

/** The platforms of a group as one reads a list: "X, YouTube and Mastodon". */
export const platformsOf = (group: BestFree, language: string, say: Say): string =>
  new Intl.ListFormat(language).format(
    PLATFORMS.filter((one) => bestFree(one) === group).map((one) => platformName(one, say)),
  );

/** A line in words: the interface's own words in their places. */
export const lineWords = ({ text, words = [] }: Line, say: Say): string => say(text, ...words.map((key) => say(key)));
