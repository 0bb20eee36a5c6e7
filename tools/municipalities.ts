/** Makes the asset municipalities.json, which the interface reads with src/municipality/list.ts, from data/*.csv. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Line = Record<string, string>;
type Named = [language: string, name: string];

const read = (file: string): Line[] =>
  Papa.parse<Line>(readFileSync(new URL(`../data/${file}`, import.meta.url), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

const column = (line: Line, name: string): string => {
  const value = line[name];
  if (value === undefined) throw new Error(`no column ${name} in ${JSON.stringify(line)}`);
  return value.trim();
};

const list = (text: string): string[] => text.split(';').filter((part) => part !== '');

/** Each name once, under the first language that has it; the first of all is the main name. */
const distinct = (names: Named[]): Named[] =>
  names.filter(
    ([, name], index) =>
      name !== '' && names.findIndex(([, other]) => other.toLowerCase() === name.toLowerCase()) === index,
  );

const others = (names: Named[]): string =>
  names
    .slice(1)
    .map((one) => one.join(':'))
    .join(';');

const website = (line: Line): string =>
  (column(line, 'website_basis') === 'derived' ? '?' : '') + column(line, 'website');

const belgian = (line: Line, english: string): string[] => {
  const official = list(column(line, 'official_languages'));
  const languages = [...official, ...list(column(line, 'facility_language'))];
  const names = distinct(
    [...new Set([...languages, 'nl', 'fr', 'de'])]
      .map((one): Named => [one, column(line, `name_${one}`)])
      .concat([['en', english]]),
  );
  const main = names[0]?.[1] ?? '';
  const former = list(column(line, 'predecessors'));
  return [
    column(line, 'nis_code'),
    main,
    others(names),
    languages.join(';'),
    column(line, 'is_city') === '1' ? '1' : '',
    column(line, 'postal_code_main'),
    website(line),
    former.join(';'),
    column(line, official[0] === 'nl' ? 'province_nl' : 'province_fr'),
  ];
};

/** West Frisian is no language of this program: its names count as Dutch ones. */
const dutch = (line: Line, english: string): string[] => {
  const names = distinct([
    ['nl', column(line, 'name')],
    ...list(column(line, 'alt_names')).map((name): Named => ['nl', name]),
    ['nl', column(line, 'name_cbs')],
    ['en', english],
  ]);
  return [
    column(line, 'gm_code'),
    names[0]?.[1] ?? '',
    others(names),
    'nl',
    '',
    '',
    website(line),
    '',
    column(line, 'province'),
  ];
};

/**
 * The text of municipalities.json: an array with one array of nine texts per municipality (see `readList`).
 * Throws when a column is missing, so that a changed file is noticed by the build and not by a clerk.
 */
export const municipalitiesJson = (): string => {
  const english = new Map(read('names-en.csv').map((line) => [column(line, 'code'), column(line, 'name_en')]));
  const rows = [
    ...read('municipalities-be.csv').map((line) => belgian(line, english.get(column(line, 'nis_code')) ?? '')),
    ...read('municipalities-nl.csv').map((line) => dutch(line, english.get(column(line, 'gm_code')) ?? '')),
  ];
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
};
