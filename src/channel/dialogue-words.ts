/** Which texts say what a measure, a period or a trouble is: keys, and what fills their places. */
import type { Anchor } from './anchors.ts';
import type { Bucket } from './answers.ts';
import type { ColumnGuess } from './export-columns.ts';
import { EXPORT_PLATFORMS, type ExportPlatform } from './export-headings.ts';
import type { ExportTrouble } from './exports.ts';
import type { FeedTrouble } from './feed.ts';
import type { MeasureId } from './measures.ts';
import type { PostsTrouble } from './own-posts.ts';
import type { Trend } from './period.ts';

/** The key of a text and what fills its places; where something is counted, the count comes first. */
export type Words = { key: string; values: (string | number)[] };

/** The name of a measure. */
export const measureKey = (id: MeasureId): string => `measure_${id}`;

/** What a measure means. */
export const meaningKey = (id: MeasureId): string => `measure_${id}_what`;

/** Whether anything may be concluded: said with the number of posts or questions that there are. */
export const notEnoughWords = (of: number): Words => ({ key: 'dialogue_not_enough', values: [of] });

/** What is said where a value is null. */
export const UNKNOWN_KEY = 'dialogue_unknown';

/** Said beside every measure whose formula is marked unsure. */
export const FORMULA_KEY = 'dialogue_formula_unsure';

/** Said above every list of anchors. */
export const ANCHOR_KEYS = ['dialogue_anchors', 'dialogue_anchor_old', 'dialogue_anchor_indirect'] as const;

export const bucketKey = (bucket: Bucket): string => `dialogue_bucket_${bucket}`;

export const clockKey = (clock: 'wall' | 'office'): string => `dialogue_clock_${clock}`;

export const trendKey = (trend: Trend): string => `dialogue_trend_${trend.is}`;

/** A published figure in a sentence: its figures, then its year. */
export const anchorWords = ({ id, figures, year }: Anchor): Words => ({
  key: `dialogue_anchor_${id}`,
  values: [...figures, year],
});

/** What a column of an export can be said to be; null is the question itself. */
export const columnKey = (column: ColumnGuess): string => `dialogue_column_${column ?? 'unknown'}`;

const PLATFORM_NAMES: Readonly<Record<ExportPlatform, string>> = {
  ...{ facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn' },
  ...{ x: 'X', tiktok: 'TikTok', youtube: 'YouTube' },
};

/** The platforms whose exports can be read, with their names. */
export const EXPORT_CHOICES = EXPORT_PLATFORMS.map((id) => ({ id, name: PLATFORM_NAMES[id] }));

export type Trouble = FeedTrouble | PostsTrouble | ExportTrouble;

/** What is wrong with a feed, a reply or an export, and what to do about it. */
export const troubleWords = (trouble: Trouble): Words => {
  const key = `dialogue_trouble_${trouble.is}`;
  if (trouble.is === 'other_platform')
    return { key, values: [PLATFORM_NAMES[trouble.said], PLATFORM_NAMES[trouble.seen]] };
  return { key, values: 'count' in trouble ? [trouble.count] : [] };
};
