/** The names as lines for a spreadsheet: one heading, then one line per name. */
import type { Row } from '../../schedule/rows.ts';
import { platformName } from '../parts/platform-name.ts';
import type { Say } from '../parts/say.ts';
import { isPending } from '../parts/verdict-data.ts';
import { verdictWords } from '../parts/verdict-words.ts';

const COLUMNS = ['platform', 'handle', 'standing', 'whose', 'checked', 'profile', 'address'] as const;

/** A day as every spreadsheet understands it. */
const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));

const lineOf = (row: Row, say: Say): string[] => {
  const { reading, whose, platform, handle } = row;
  const { verdict } = reading;
  return [
    platformName(platform, say),
    handle,
    isPending(row) ? say('verdict_unasked') : verdictWords(row, say),
    whose ? say(`whose_${whose}`) : '',
    row.breach ? '' : day(reading.at),
    verdict.is === 'taken' ? (verdict.profile?.name ?? '') : '',
    platform.page(handle) ?? '',
  ];
};

/** Heading and lines in the order of the columns. */
export const linesFor = (rows: readonly Row[], say: Say): string[][] => [
  COLUMNS.map((column) => say(`names_by_${column}`)),
  ...rows.map((row) => lineOf(row, say)),
];
