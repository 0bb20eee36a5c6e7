/** The guidance figures of a group or a platform, with the officer's own in their place and a word when they are old. */
import { clean } from '../municipality/fold.ts';
import { FIGURES, type Figure, NEWER } from './figure-data.ts';
import { groupTitle, type Say } from './groups.ts';

/** After so many months a figure may be old (users-and-domain, section 4). */
export const FIGURE_MONTHS = 24;

/** A figure that the officer put in the place of ours. */
export type OwnFigure = {
  percent: number;
  year: number;
  source: string;
  /** When, epoch milliseconds, and by whom it was filled in. */
  at: number;
  by: string;
};

/** By the id of the figure that is replaced. */
export type OwnFigures = Readonly<Record<string, OwnFigure>>;

export type ShownFigure = Figure & { own: boolean };

/**
 * Whether a figure may be old. The months count from the end of the year in which it was measured: a study is no younger
 * than the answers in it.
 * @param now epoch milliseconds
 */
export const isOldFigure = ({ year }: Pick<Figure, 'year'>, now: number): boolean =>
  now > Date.UTC(year + 1, FIGURE_MONTHS, 1);

/** What is wrong with a figure of the officer's own, or null. @param now epoch milliseconds */
export const ownFigureFault = (
  { percent, year, source }: OwnFigure,
  now: number,
): 'percent' | 'year' | 'source' | null => {
  if (!(percent >= 0 && percent <= 100)) return 'percent';
  if (!Number.isInteger(year) || year < 2000 || year > new Date(now).getFullYear()) return 'year';
  // A figure that nobody can check is an opinion.
  return source.trim() === '' ? 'source' : null;
};

/** The officer's figure is one number, without the doubts of the one it replaces. */
const replaced = (figure: Figure, { percent, year, source }: OwnFigure): ShownFigure => ({
  ...figure,
  percent,
  year,
  source,
  title: source,
  upTo: null,
  doubt: null,
  own: true,
});

/**
 * Every figure, with the officer's own in place.
 * @param own of any age; one that is faulty, or that replaces nothing we know, is left out
 * @param now epoch milliseconds
 */
export const allFigures = (own: OwnFigures, now: number): ShownFigure[] =>
  FIGURES.map((figure) => {
    const mine = Object.hasOwn(own, figure.id) ? own[figure.id] : undefined;
    return mine && ownFigureFault(mine, now) === null ? replaced(figure, mine) : { ...figure, own: false };
  });

/** Every Mastodon server is one kind of platform. */
const kindOf = (platform: string): string => platform.split(':')[0] ?? platform;

/**
 * The figures of one group or one platform.
 * @param about a group's id or a platform's id; for any other text there are none
 * @param now epoch milliseconds
 * @returns the newest first; what everybody uses stands with the platforms only
 */
export const figuresFor = (about: string, own: OwnFigures, now: number): ShownFigure[] => {
  const ofGroup = ({ group, platform }: Figure) => group === about && (platform === '' || group !== 'everyone');
  const ofPlatform = ({ platform }: Figure) => platform !== '' && platform === kindOf(about);
  return allFigures(own, now)
    .filter((figure) => ofGroup(figure) || ofPlatform(figure))
    .sort((one, other) => other.year - one.year);
};

/** "40%", or "40 to 42%" where sources differ. */
const percentText = ({ percent, upTo }: Figure, say: Say): string =>
  upTo === null ? say('figure_percent', percent) : say('figure_percent_range', percent, upTo);

/**
 * A figure in words, always with its year: one without its year must never be shown.
 * @param platformName the platform's name, for figures about one
 */
export const figureText = (figure: ShownFigure, platformName: string, say: Say): string => {
  const told = say(`figure_${figure.kind}`, percentText(figure, say), platformName);
  const where = say(`figure_area_${figure.area}`);
  // A year is a text: as a number it would get a sign between its thousands.
  return say('figure_line', groupTitle(figure.group, say), told, where, String(figure.year), clean(figure.title));
};

/** What a reader must know about a figure before she builds on it: that it may be old, doubtful, or filled in by hand. */
export const figureRemarks = (figure: ShownFigure, say: Say, now: number): string[] => [
  ...(figure.own ? [say('figure_own')] : []),
  ...(isOldFigure(figure, now) ? [say('figure_old', FIGURE_MONTHS)] : []),
  ...(figure.doubt === null ? [] : [say(`figure_doubt_${figure.doubt}`)]),
];

/** The words for what is wrong with an own figure. */
export const figureFaultKey = (fault: Exclude<ReturnType<typeof ownFigureFault>, null>): string =>
  `figure_wrong_${fault}`;

/** What we do not have: that there is no figure for a group, and which newer studies somebody could look up. */
export const figureGaps = (figures: readonly ShownFigure[], say: Say): string[] => [
  ...(figures.length === 0 ? [say('figure_none')] : []),
  ...NEWER.map(({ title }) => say('figure_newer', title)),
];
