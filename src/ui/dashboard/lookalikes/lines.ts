/** The accounts as lines for a spreadsheet: one heading, then one line per account. */
import type { Entry } from '../../../schedule/entries.ts';
import { platformName } from '../../parts/platform-name.ts';
import type { Say } from '../../parts/say.ts';
import { addressOf, changedAt, foundWords, likenessKey, reasonWords, standingWords } from './words.ts';

const COLUMNS = [
  'platform',
  'handle',
  'name',
  'standing',
  'likeness',
  'reason',
  'found',
  'since',
  'changed',
  'gone',
  'address',
  'note',
] as const;

/** A day as every spreadsheet understands it. */
const day = (at: number | null): string => (at === null ? '' : new Date(at).toISOString().slice(0, 10));

const lineOf = (entry: Entry, say: Say): string[] => {
  const { platform, platformId, handle, profile, likeness, lookalike, judgement } = entry;
  const [reason] = likeness.reasons;
  return [
    platform ? platformName(platform, say) : platformId,
    handle,
    profile?.name ?? '',
    standingWords(entry, say),
    say(likenessKey(likeness)),
    reason ? reasonWords(reason, say) : '',
    foundWords(entry, say),
    day(lookalike.since),
    day(changedAt(lookalike)),
    day(lookalike.goneAt),
    addressOf(entry) ?? '',
    judgement?.note ?? '',
  ];
};

/** Heading and lines in the order of the columns. */
export const linesFor = (entries: readonly Entry[], say: Say): string[][] => [
  COLUMNS.map((column) => say(`lookalikes_by_${column}`)),
  ...entries.map((entry) => lineOf(entry, say)),
];
