/** Facts for a report: nothing, a good quarter, and the fullest one a municipality with the longest names can have. */
import type { ReportFacts } from './report-facts.ts';

export const NOTHING: ReportFacts = {
  town: 'Gent',
  period: 'oktober tot december 2026',
  madeOn: '25 november 2026',
  by: 'Els Peeters',
  names: [],
  lookalikes: [],
  channels: [],
  decisions: [],
  changes: [],
  dates: [],
};

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

export const QUARTER: ReportFacts = {
  ...NOTHING,
  names: [
    { platform: 'Instagram', handle: 'stadgent', standing: 'safe', why: 'Staat in het register.' },
    { platform: 'X', handle: 'stadgent', standing: 'risk', why: 'Meld je aan vóór 3 december.' },
    { platform: 'TikTok', handle: 'stadgent', standing: 'unsure', why: 'TikTok antwoordt niet.' },
  ],
  lookalikes: [{ platform: 'Facebook', handle: 'gent.info', kind: 'inwoners of fans', done: 'Met rust gelaten.' }],
  channels: [
    {
      platform: 'Instagram',
      handle: 'stadgent',
      goal: 'Gezinnen kennen het aanbod',
      trend: 'up',
    },
  ],
  decisions: ['Tekent de directeur het plan van Instagram?'],
  changes: [{ service: 'Bib', signal: 'Te vroeg dicht', changed: 'Open tot 19 uur' }],
  dates: [{ on: '3 december', what: 'Aanmelden bij X' }],
};

/** The longest name of a Flemish municipality, and texts as long as anybody types. */
const LONG = 'Beveren-Kruibeke-Zwijndrecht Lokaal Bestuur Openbaar Centrum voor Maatschappelijk Welzijn en Bibliotheek';
const WIDE = 'WWWWWWWWWW MMMMMMMMM WWWWWWWWWWWWWWW MMMMMMMMMMMMMMMMM WWWWWWWWWWWWW MMMMMMMMMMMMM';

/** Fifteen of everything. @param words what every text is made of */
export const fullest = (words: string = LONG): ReportFacts => ({
  town: words,
  period: words,
  madeOn: words,
  by: words,
  names: times(45, (index) => ({
    platform: words,
    handle: `${index} ${words}`,
    standing: (['risk', 'unsure', 'safe'] as const)[index % 3] ?? 'risk',
    why: words.repeat(3),
  })),
  lookalikes: times(15, () => ({ platform: words, handle: words, kind: words, done: words.repeat(3) })),
  channels: times(15, (index) => ({
    platform: words,
    handle: `${index} ${words}`,
    goal: words.repeat(3),
    trend: 'unknown' as const,
  })),
  decisions: times(15, () => words.repeat(3)),
  changes: times(15, () => ({ service: words, signal: words.repeat(3), changed: words.repeat(3) })),
  dates: times(15, () => ({ on: words, what: words.repeat(3) })),
});

export const WIDEST = fullest(WIDE);
