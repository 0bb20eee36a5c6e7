/** Which platform a file comes from, and which of its columns holds what; what nobody can tell is asked. */
import { fold } from '../municipality/fold.ts';
import {
  EXPORT_COLUMNS,
  EXPORT_PLATFORMS,
  type ExportColumn,
  type ExportPlatform,
  HEADINGS,
  HOSTS,
  IGNORED,
  MARKS,
  PEOPLE,
} from './export-headings.ts';

/** `ignore` is known and of no use; null is to be asked, and never read until a person said what it is. */
export type ColumnGuess = ExportColumn | 'ignore' | null;

type Rows = readonly (readonly string[])[];

/** Enough rows to see how the rest is written. */
const SAMPLE = 200;
/** Notes and titles stand above the headings, never more than a few. */
const TOP = 12;

const hostIn = (cell: string): string =>
  URL.parse(cell.trim())
    ?.hostname.replace(/^(?:www|m|web)\./, '')
    .toLowerCase() ?? '';

/** Whose posts the addresses in the cells lead to: more than half of all of them. */
const platformOfLinks = (rows: Rows): ExportPlatform | null => {
  const hosts = rows.flat().flatMap((cell) => (/^https?:\/\//i.test(cell.trim()) ? [hostIn(cell)] : []));
  const most = (platform: ExportPlatform) =>
    hosts.filter((host) => HOSTS[platform].includes(host)).length * 2 > hosts.length;
  return hosts.length > 0 ? (EXPORT_PLATFORMS.find(most) ?? null) : null;
};

const marksIn = (headings: readonly string[], platform: ExportPlatform): number =>
  MARKS[platform].filter((mark) => headings.includes(mark)).length;

/**
 * The platform whose export a file looks like.
 * @param headings as they stand in the file
 * @param rows some of the rows under them
 * @returns null when too little points to one platform, or as much to another
 */
export const looksLike = (headings: readonly string[], rows: Rows): ExportPlatform | null => {
  const folded = headings.map(fold);
  const linked = platformOfLinks(rows.slice(0, SAMPLE));
  const weight = (platform: ExportPlatform) => marksIn(folded, platform) + (platform === linked ? 3 : 0);
  const weighed = EXPORT_PLATFORMS.map((platform) => ({ platform, weight: weight(platform) }));
  const [best, next] = weighed.sort((one, other) => other.weight - one.weight);
  return best && best.weight >= 2 && best.weight > (next?.weight ?? 0) ? best.platform : null;
};

/** Every heading that any platform writes, for finding the row in which they stand. */
const KNOWN: ReadonlySet<string> = new Set([
  ...EXPORT_PLATFORMS.flatMap((platform) => [...Object.values(HEADINGS[platform]).flat(), ...MARKS[platform]]),
  ...IGNORED,
  ...PEOPLE,
]);

/** The row with the headings; -1 when none of the first rows has two that we know. */
export const headingsRow = (rows: Rows): number => {
  const known = rows.slice(0, TOP).map((row) => row.filter((cell) => KNOWN.has(fold(cell))).length);
  const most = Math.max(0, ...known);
  return most < 2 ? -1 : known.indexOf(most);
};

/** Whether a file is about people instead of about our posts. */
export const isAboutPeople = (headings: readonly string[]): boolean =>
  headings.map(fold).some((heading) => PEOPLE.includes(heading));

/**
 * "Reacties" are likes on a Dutch Facebook and comments nearly everywhere else. Only a neighbour tells which: likes when
 * the comments have their own column, comments when the likes have theirs.
 */
const reactions = (folded: readonly string[]): 'likes' | 'comments' | null => {
  const comments = folded.some((heading) => ['opmerkingen', 'commentaren', 'comments'].includes(heading));
  const likes = folded.some((heading) => ['likes', 'vind ik leuks', 'interessant'].includes(heading));
  return comments === likes ? null : comments ? 'likes' : 'comments';
};

/** Where nobody knows the platform, a heading counts only when all platforms mean the same by it. */
const meaningOf = (heading: string, platform: ExportPlatform | null): [column: ExportColumn, rank: number] | null => {
  const asked = platform === null ? EXPORT_PLATFORMS : [platform];
  const found = asked.flatMap((one) =>
    EXPORT_COLUMNS.flatMap((column): [ExportColumn, number][] => {
      const rank = HEADINGS[one][column]?.indexOf(heading) ?? -1;
      return rank < 0 ? [] : [[column, rank]];
    }),
  );
  const [first] = found;
  return first && found.every(([column]) => column === first[0]) ? first : null;
};

/**
 * What each column is.
 * @param headings as they stand in the file
 * @param platform whose export it is; null for unknown
 * @returns one guess per heading; of two for the same column the surer heading has it, the other is of no use
 */
export const guessExportColumns = (headings: readonly string[], platform: ExportPlatform | null): ColumnGuess[] => {
  const folded = headings.map(fold);
  const found = folded.map((heading) => {
    if (heading !== 'reacties') return meaningOf(heading, platform);
    const meant = reactions(folded);
    return meant === null ? null : ([meant, 99] satisfies [ExportColumn, number]);
  });
  const best = (column: ExportColumn): number => {
    const ranked = found.flatMap((one, at) => (one?.[0] === column ? [{ at, rank: one[1] }] : []));
    return ranked.sort((one, other) => one.rank - other.rank)[0]?.at ?? -1;
  };
  return found.map((one, at) => {
    const heading = folded[at] ?? '';
    if (one !== null) return best(one[0]) === at ? one[0] : 'ignore';
    return heading === '' || IGNORED.includes(heading) ? 'ignore' : null;
  });
};
