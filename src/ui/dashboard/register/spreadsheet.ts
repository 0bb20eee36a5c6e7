/** The register as lines for a spreadsheet: one heading, then one line per account. */
import type { Account } from '../../../register/account.ts';
import { isoDay } from '../../../register/day.ts';
import type { Say } from '../../parts/say.ts';
import { nameOfPlatform } from '../../popup/step-words.ts';
import { type FormColumn, textOf } from './form.ts';
import type { RegisterLine } from './register-lines.ts';
import { columnWords, factorWords, stateWords } from './words.ts';

const COLUMNS = [
  ...(['platform', 'handle', 'address', 'service', 'purpose', 'language'] as const),
  ...(['keeperRole', 'keeperName', 'standInRole', 'standInName', 'state', 'due'] as const),
  ...(['claimedAt', 'by', 'visitedAt', 'secondFactor', 'administrators', 'recovery', 'place'] as const),
  ...(['reviewedAt', 'archivedAt', 'archivePlace', 'notes'] as const),
] satisfies readonly (FormColumn | 'state' | 'due')[];

type Cell = (typeof COLUMNS)[number];

/** The address of an account: the one that was noted, else the platform's page; empty when there is none. */
export const addressOf = (
  { address, handle }: Account,
  page: ((handle: string) => string | null) | undefined,
): string => address || (page?.(handle) ?? '');

const cellOf = (column: Cell, { account, visit }: RegisterLine, say: Say, page: Page): string => {
  switch (column) {
    case 'platform':
      return nameOfPlatform(account.platform, say);
    case 'address':
      return addressOf(account, page(account.platform));
    case 'state':
      return stateWords(account.state, say);
    case 'due':
      return isoDay(visit?.dueAt ?? null);
    case 'secondFactor':
      return factorWords(account.custody.secondFactor, say);
    default:
      return textOf(account, column);
  }
};

/** How a platform makes the address of a handle. */
type Page = (platform: string) => ((handle: string) => string | null) | undefined;

/** Heading and lines in the order of the columns; days as every spreadsheet understands them. */
export const linesFor = (lines: readonly RegisterLine[], say: Say, page: Page): string[][] => [
  COLUMNS.map((column) => (column === 'due' ? say('register_due') : columnWords(column, say))),
  ...lines.map((line) => COLUMNS.map((column) => cellOf(column, line, say, page))),
];
