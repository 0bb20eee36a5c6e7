/** The register as files to take along: a list for a spreadsheet, or a file that another Naamwacht can read. */
import { fold } from '../../../../municipality/fold.ts';
import type { Municipality } from '../../../../municipality/municipality.ts';
import type { Account } from '../../../../register/account.ts';
import { type CsvWords, writeCsv } from '../../../../register/csv-out.ts';
import { LINES, lineKey } from '../../../../register/custody.ts';
import { isoDay } from '../../../../register/day.ts';
import { columnKey } from '../../../../register/import-remark.ts';
import { NOTHING_FOUND, writeBackup } from '../../../../state/backup.ts';
import { emptyState, NO_GUARD, type Watched } from '../../../../state/state.ts';
import type { Say } from '../../../parts/say.ts';
import { nameOfPlatform } from '../../../popup/step-words.ts';
import { factorWords, stateWords } from '../words.ts';
import { townIn } from './known.ts';

/** Readable and sortable: "naamwacht-register-gent-2026-11-25.csv". @param at epoch milliseconds */
export const fileName = (town: string, ending: 'csv' | 'json', at: number): string => {
  const name = fold(town).replaceAll(' ', '-').slice(0, 60);
  return `${['naamwacht-register', name, isoDay(at)].filter((part) => part !== '').join('-')}.${ending}`;
};

/** A name, as long as it leads back to the same municipality. */
const townName = (id: string, towns: readonly Municipality[]): string => {
  const name = towns.find((one) => one.id === id)?.name ?? '';
  return townIn(name, towns) === id ? name : id;
};

const wordsIn = (towns: readonly Municipality[], say: Say): CsvWords => ({
  municipality: (id) => townName(id, towns),
  heading: (column) => say(columnKey(column)),
  platform: (id) => nameOfPlatform(id, say),
  state: (state) => stateWords(state, say),
  secondFactor: (factor) => factorWords(factor, say),
  check: (id) => (LINES.some((line) => line.id === id) ? say(lineKey(id)) : id),
});

/**
 * The list, with headings and names in the language of the interface; without accounts it is a form to fill in.
 * @param towns those that are watched: a list is read back with these
 */
export const listOf = (
  accounts: readonly Account[],
  towns: readonly Municipality[],
  say: Say,
  delimiter: ';' | ',',
): string => writeCsv(accounts, wordsIn(towns, say), delimiter);

/**
 * The register of one municipality as a backup that holds nothing else: no settings, names, sightings or judgements.
 * @param platforms ids that are ticked at first, for a browser in which it is the first file
 * @param at epoch milliseconds
 */
export const registerFile = (
  { municipality, addedAt }: Watched,
  accounts: readonly Account[],
  platforms: readonly string[],
  at: number,
): string =>
  writeBackup(
    {
      ...emptyState(platforms),
      municipalities: [{ municipality, addedAt, startedAt: null, choices: {}, guard: NO_GUARD }],
      current: municipality.id,
      accounts: [...accounts],
    },
    NOTHING_FOUND,
    at,
  );
