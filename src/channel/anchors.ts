/** What others published about municipalities on social media: dated figures to stand beside one's own, never a norm. */
import type { MeasureId } from './measures.ts';

/** `figures` stand in the text in this order; the year is that of the study. */
export type Anchor = {
  id: string;
  year: number;
  place: 'us' | 'nl' | 'nl_overijssel' | 'flanders';
  figures: readonly number[];
  /** Beside which measures it may stand; the way of counting was never quite the same. */
  beside: readonly MeasureId[];
  source: string;
  /** The source was read in a copy, or told by a newspaper. */
  indirect: boolean;
};

/**
 * Only figures whose source states its year. Left out for that reason: engagement of Italian, Spanish and Israeli
 * municipalities, interaction in Flanders about 2021. Left out as well: Facebook's "very responsive" badge (90 % within 15
 * minutes), which was made for shops.
 */
export const ANCHORS: readonly Anchor[] = [
  {
    id: 'us_requests',
    year: 2021,
    place: 'us',
    figures: [54, 38],
    beside: ['response_rate'],
    source: 'https://doi.org/10.1177/14614448211031249',
    indirect: false,
  },
  {
    id: 'flanders_answering_2019',
    year: 2019,
    place: 'flanders',
    figures: [80],
    beside: ['response_rate'],
    source: 'https://www.vvsg.be/kennisitem/vvsg/gezellige-drukte-op-het-online-dorpsplein',
    indirect: false,
  },
  {
    id: 'flanders_following',
    year: 2019,
    place: 'flanders',
    figures: [18],
    beside: ['followers_per_1000'],
    source: 'https://www.vvsg.be/kennisitem/vvsg/gezellige-drukte-op-het-online-dorpsplein',
    indirect: false,
  },
  {
    id: 'overijssel_test',
    year: 2017,
    place: 'nl_overijssel',
    figures: [22, 25, 9, 23],
    beside: ['response_rate'],
    source: 'http://www.rtvoost.nl/nieuws/default.aspx?nid=260272',
    indirect: true,
  },
  {
    id: 'nl_response_time',
    year: 2015,
    place: 'nl',
    figures: [21, 40, 2],
    beside: ['response_time'],
    source: 'https://benumbers.com/twitter-responses-from',
    indirect: true,
  },
  {
    id: 'nl_webcare',
    year: 2015,
    place: 'nl',
    figures: [87],
    beside: ['response_rate'],
    source: 'https://benumbers.com/twitter-responses-from',
    indirect: true,
  },
  {
    id: 'flanders_answering_2015',
    year: 2015,
    place: 'flanders',
    figures: [70],
    beside: ['response_rate'],
    source: 'https://socialemediaburo.be/zeven-op-tien-gemeenten-beantwoorden-vragen-van-bewoners-via-sociale-media/',
    indirect: false,
  },
  {
    id: 'nl_tweets',
    year: 2013,
    place: 'nl',
    figures: [93, 5],
    beside: ['replies_per_post', 'one_way'],
    source:
      'https://buzzcapture-com.pr.co/64683-lancering-gemeentenindex-burgers-en-gemeenten-weten-elkaar-nog-niet-te-vinden-op-twitter',
    indirect: false,
  },
];

/** After so many months a figure about social media tells of another time, and a page must say so. */
export const OLD_AFTER_MONTHS = 24;

/** The anchors that may stand beside a measure, the newest first. */
export const anchorsFor = (measure: MeasureId): Anchor[] =>
  ANCHORS.filter(({ beside }) => beside.includes(measure)).sort((one, other) => other.year - one.year);

/** Whether a figure is old, counted from the end of its year. @param now epoch milliseconds */
export const isOld = ({ year }: Anchor, now: number): boolean => Date.UTC(year + 1, OLD_AFTER_MONTHS, 1) <= now;
