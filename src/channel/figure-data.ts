/** Guidance figures on who is online and where: each with its year, its area, its source and what is doubtful about it. */
import type { GroupId } from './groups.ts';

/** What a percentage tells of its group; the words are `figure_<kind>`. */
export type FigureKind =
  | 'vulnerable'
  | 'not_online'
  | 'no_internet_home'
  | 'smartphone_only'
  | 'basic_skills'
  | 'no_basic_skills'
  | 'weak_skills'
  | 'no_skills'
  | 'forced'
  | 'too_fast'
  | 'uses'
  | 'follows';

/** Why a figure must be handled with care; the words are `figure_doubt_<doubt>`. */
export type FigureDoubt = 'sources_differ' | 'update_announced' | 'roughly';

export type Figure = {
  id: string;
  kind: FigureKind;
  group: GroupId;
  /** The id of the platform, or its name where it is none of ours; empty when the figure is about no platform. */
  platform: string;
  percent: number;
  /** The other end where sources differ; null when there is one number. */
  upTo: number | null;
  area: 'be' | 'flanders';
  /** The year in which it was measured, which is not that of the publication. */
  year: number;
  title: string;
  source: string;
  doubt: FigureDoubt | null;
};

type Study = Pick<Figure, 'area' | 'year' | 'title' | 'source' | 'doubt'>;

const study = (
  area: Figure['area'],
  year: number,
  title: string,
  source: string,
  doubt: FigureDoubt | null = null,
) => ({
  area,
  year,
  title,
  source,
  doubt,
});

const BAROMETER = study(
  'be',
  2023,
  'Barometer Digitale Inclusie 2024 (16-74)',
  'https://digitall.be/situation-belgium',
);
const BAROMETER_2021 = study(
  'be',
  2021,
  'Barometer Digitale Inclusie',
  'https://production.dnsbelgium.be/en/news/digital-inclusion-still-challenge-our-society',
);
const FLEMISH_SKILLS = study(
  'flanders',
  2023,
  'Statistiek Vlaanderen',
  'https://www.vlaanderen.be/statistiek-vlaanderen/digitale-economie/digitale-vaardigheden-bij-burgers',
  // The page announced an update for April 2026, which was not seen.
  'update_announced',
);
const STATBEL = study('be', 2023, 'Statbel', 'https://statbel.fgov.be/nl/themas/huishoudens/ict-gebruik-huishoudens');
const TRACE = study('be', 2023, 'trace.brussels', 'https://trace.brussels/nieuws/digitale-vaardigheden');
const DIGIMETER = study(
  'flanders',
  2023,
  'Digimeter 2023',
  'https://someflex.be/blog/sociale-media-en-ai-in-vlaanderen-cijfers-digimeter',
);
const DIGIMETER_MOOD = study(
  'flanders',
  2023,
  'Digimeter 2023',
  'https://www.security.nl/posting/833252/',
  // "Nearly 40%" and "half" is all that the source says.
  'roughly',
);
const VVSG = study(
  'flanders',
  2019,
  'VVSG, Socialemediaburo',
  'https://www.vvsg.be/kennisitem/vvsg/gezellige-drukte-op-het-online-dorpsplein',
);

const about = (kind: FigureKind, group: GroupId, percent: number, from: Study, upTo: number | null = null): Figure => ({
  id: `${kind}_${group}_${from.area}_${from.year}`,
  kind,
  group,
  platform: '',
  percent,
  upTo,
  ...from,
});

const on = (platform: string, percent: number, group: GroupId = 'everyone'): Figure => ({
  ...about('uses', group, percent, DIGIMETER),
  id: `uses_${platform}_${group}_${DIGIMETER.year}`,
  platform,
});

export const FIGURES: readonly Figure[] = [
  about('vulnerable', 'everyone', 40, BAROMETER),
  about('not_online', 'everyone', 5, STATBEL),
  about('weak_skills', 'everyone', 35, BAROMETER),
  about('vulnerable', 'low_education', 68, BAROMETER),
  about('vulnerable', 'health', 58, BAROMETER),
  about('vulnerable', 'jobseekers', 54, BAROMETER),
  about('vulnerable', 'low_education_young', 52, BAROMETER),
  about('no_internet_home', 'low_income', 11, BAROMETER),
  about('smartphone_only', 'low_income', 25, BAROMETER),
  about('vulnerable', 'everyone', 46, BAROMETER_2021),
  about('vulnerable', 'everyone', 40, { ...BAROMETER_2021, year: 2019, doubt: 'sources_differ' }, 42),
  about('basic_skills', 'everyone', 61, FLEMISH_SKILLS),
  about('no_basic_skills', 'everyone', 39, FLEMISH_SKILLS),
  about('weak_skills', 'everyone', 33, FLEMISH_SKILLS),
  about('no_skills', 'everyone', 6, FLEMISH_SKILLS),
  about('not_online', 'older', 16, STATBEL),
  about('not_online', 'health', 18, STATBEL),
  about('basic_skills', 'everyone', 59, TRACE),
  about('basic_skills', 'jobseekers', 47, TRACE),
  about('basic_skills', 'inactive', 41, TRACE),
  about('basic_skills', 'retired', 40, TRACE),
  about('forced', 'everyone', 40, DIGIMETER_MOOD),
  about('too_fast', 'everyone', 50, DIGIMETER_MOOD),
  on('whatsapp', 85),
  on('facebook', 69),
  on('messenger', 59),
  on('instagram', 49),
  on('pinterest', 24),
  on('linkedin', 21),
  on('tiktok', 16),
  on('tiktok', 63, 'young'),
  { ...about('follows', 'everyone', 18, VVSG), platform: 'facebook' },
];

/** Newer studies of which the figures were not found: the officer can look them up and fill them in. */
export const NEWER: readonly { title: string; source: string }[] = [
  {
    title: 'Digimeter 2025',
    source: 'https://www.imec.be/nl/kennisuitwisseling/techmeters/digimeter/methodologie',
  },
];
