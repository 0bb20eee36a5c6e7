/** The register as a list for a spreadsheet, which csv-in and import-rows read back without a change. */
import type { Account, AccountState, SecondFactor } from './account.ts';
import { COLUMNS, type Column } from './columns.ts';
import { isoDay } from './day.ts';
import { writeKeepers, writeWords } from './keeper-list.ts';
import { safeCell } from './safe-cell.ts';

/** The words of one language; whatever they are, the way back must know them (see `column-words` and `cell-words`). */
export type CsvWords = {
  /** @returns the id itself where no name leads back to it */
  municipality: (id: string) => string;
  heading: (column: Column) => string;
  platform: (id: string) => string;
  state: (state: AccountState) => string;
  secondFactor: (factor: SecondFactor) => string;
  /** @returns the text itself where it is no line of the checklist */
  check: (id: string) => string;
};

/** Excel takes a file without this mark for a Western code page, and "Liège" breaks. */
const MARK = '\uFEFF';
const LINE_END = '\r\n';

/** Quoted wherever some program could see more than one cell, or trim it. */
const quoted = (text: string): string => (/[;,\t"\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const textsOf = (account: Account, words: CsvWords): Record<Column, string> => {
  const { keeper, standIn, custody, archive } = account;
  return {
    ...account,
    municipality: words.municipality(account.municipality),
    platform: words.platform(account.platform),
    keeperRole: keeper.role,
    keeperName: keeper.name,
    standInRole: standIn.role,
    standInName: standIn.name,
    claimedAt: isoDay(account.claimedAt),
    visitedAt: isoDay(account.visitedAt),
    state: words.state(account.state),
    secondFactor: custody.secondFactor === 'unknown' ? '' : words.secondFactor(custody.secondFactor),
    recovery: custody.recovery,
    administrators: writeKeepers(custody.administrators),
    place: custody.place,
    reviewedAt: isoDay(custody.reviewedAt),
    checks: writeWords(custody.checks.map(words.check)),
    archivedAt: isoDay(archive?.at ?? null),
    archivePlace: archive?.place ?? '',
  };
};

/**
 * Accounts as CSV text.
 * @param accounts in the order in which they are wanted
 * @param words headings and names in one language
 * @param delimiter `;` for a Belgian Excel, `,` for most other programs
 * @returns text with Excel's mark in front, to be saved as UTF-8; moves and open differences are not in it
 */
export const writeCsv = (accounts: readonly Account[], words: CsvWords, delimiter: ';' | ','): string => {
  const lines = accounts.map((account) => {
    const texts = textsOf(account, words);
    return COLUMNS.map((column) => texts[column]);
  });
  return (
    MARK +
    [COLUMNS.map(words.heading), ...lines]
      .map((line) => line.map((text) => quoted(safeCell(text))).join(delimiter) + LINE_END)
      .join('')
  );
};
