/** How often likeness is right on the labelled profiles, and how long it takes. */

import { type LikenessClass, likenessOf } from '../../src/impersonation/likeness.ts';
import { CLASSES, type Confusion, confusionOf, shareOf } from '../corpus/confusion.ts';
import { type Labelled, PUT_ASIDE, TUNED } from '../corpus/corpus.ts';
import { type Figure, median } from './figure.ts';

const ROUNDS = 5;

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** One line of the table of labels against classes. */
const lineOf = (what: string, label: LikenessClass, counts: Confusion[LikenessClass]): Figure => ({
  what: `${what}, labelled ${label}`,
  measured: CLASSES.map((is) => `${is} ${counts[is]}`).join(' · '),
  against: '',
  ratio: null,
  aim: '',
});

const figuresOf = (what: string, set: readonly Labelled[], part: 'all' | 'names'): Figure[] => {
  const table = confusionOf(set, part);
  const share = shareOf(table);
  return [
    ...CLASSES.map((label) => lineOf(what, label, table[label])),
    {
      what: `${what}: look-alikes found`,
      measured: percent(share(['lookalike'])),
      against: '',
      ratio: null,
      aim: '≥ 90 %',
    },
    {
      what: `${what}: homonyms and services called look-alike`,
      measured: percent(share(['homonym', 'service'])),
      against: '',
      ratio: null,
      aim: '≤ 10 %',
    },
  ];
};

/** Each subject is taken apart once, as on a page with many accounts. */
const timeOf = (set: readonly Labelled[]): number =>
  median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      for (const { profile, subject, context } of set) likenessOf(profile, subject, context);
      return (performance.now() - start) / set.length;
    }),
  );

export const likeness = async (): Promise<Figure[]> => [
  ...figuresOf(`tuned on, ${TUNED.length} profiles`, TUNED, 'all'),
  ...figuresOf('tuned on, handle and name only', TUNED, 'names'),
  ...figuresOf(`put aside, ${PUT_ASIDE.length} profiles`, PUT_ASIDE, 'all'),
  ...figuresOf('put aside, handle and name only', PUT_ASIDE, 'names'),
  { what: 'likeness of a profile', measured: `${timeOf(TUNED).toFixed(2)} ms`, against: '', ratio: null, aim: '' },
];
