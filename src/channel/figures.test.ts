/** Figures carry their year, source and doubts, say when they may be old, and make room for the officer's own. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../municipality/municipality.ts';
import { sayIn, textIn } from './channel-words.fixture.ts';
import { FIGURES } from './figure-data.ts';
import {
  allFigures,
  figureFaultKey,
  figureGaps,
  figureRemarks,
  figuresFor,
  figureText,
  isOldFigure,
  type OwnFigure,
  ownFigureFault,
} from './figures.ts';
import { GROUPS, groupKey, groupTitle } from './groups.ts';

const NOW = new Date(2026, 10, 25).getTime();
const say = sayIn('nl');
const own: OwnFigure = { percent: 71, year: 2025, source: 'Digimeter 2025', at: NOW, by: 'EP' };

describe('the figures', () => {
  it('have an id of their own, a percentage, a year and a source each', () => {
    expect(new Set(FIGURES.map(({ id }) => id)).size).toBe(FIGURES.length);
    for (const { id, percent, upTo, year, source, title } of FIGURES) {
      expect(percent, id).toBeGreaterThan(0);
      expect(percent, id).toBeLessThan(upTo ?? 100);
      expect([2019, 2021, 2023], id).toContain(year);
      expect(URL.parse(source)?.protocol, id).toBe('https:');
      expect(title, id).not.toBe('');
    }
  });

  it('are those of the sources', () => {
    const of = (about: string) =>
      figuresFor(about, {}, NOW).map(({ kind, group, percent, year }) => [kind, group, percent, year]);
    expect(of('tiktok')).toEqual([
      ['uses', 'everyone', 16, 2023],
      ['uses', 'young', 63, 2023],
    ]);
    expect(of('health')).toEqual([
      ['vulnerable', 'health', 58, 2023],
      ['not_online', 'health', 18, 2023],
    ]);
    expect(of('low_income')).toEqual([
      ['no_internet_home', 'low_income', 11, 2023],
      ['smartphone_only', 'low_income', 25, 2023],
    ]);
    expect(of('facebook')).toEqual([
      ['uses', 'everyone', 69, 2023],
      ['follows', 'everyone', 18, 2019],
    ]);
    expect(of('young')).toEqual([['uses', 'young', 63, 2023]]);
  });

  it('are found by a group or a platform, and by nothing else', () => {
    for (const about of ['everyone', 'older', 'whatsapp', 'jobseekers'])
      expect(figuresFor(about, {}, NOW)).not.toEqual([]);
    for (const about of ['', 'families', 'mastodon:mastodon.social', 'constructor', 'iedereen'])
      expect(figuresFor(about, {}, NOW)).toEqual([]);
    expect(figuresFor('everyone', {}, NOW).some(({ platform }) => platform !== '')).toBe(false);
    fc.assert(
      fc.property(fc.string(), (about) => {
        const known = new Set<string>([...GROUPS, ...FIGURES.map(({ platform }) => platform)]);
        if (!known.has(about.split(':')[0] ?? '')) expect(figuresFor(about, {}, NOW)).toEqual([]);
      }),
    );
  });
});

describe('an old figure', () => {
  it('is one whose year ended more than 24 months ago', () => {
    expect(isOldFigure({ year: 2023 }, Date.UTC(2025, 11, 31))).toBe(false);
    expect(isOldFigure({ year: 2023 }, Date.UTC(2026, 0, 2))).toBe(true);
    expect(isOldFigure({ year: 2025 }, NOW)).toBe(false);
  });

  it('says so, and says its doubts', () => {
    const [older] = figuresFor('older', {}, NOW);
    expect(older && figureRemarks(older, say, NOW)).toEqual([
      'Dit cijfer kan verouderd zijn: de meting is meer dan 24 maanden oud.',
    ]);
    const unsure = allFigures({}, NOW).find(({ doubt }) => doubt === 'sources_differ');
    expect(unsure && figureRemarks(unsure, say, NOW)).toContain('Bronnen geven hiervoor verschillende cijfers.');
    expect(unsure && figureText(unsure, '', say)).toContain('40 tot 42%');
  });
});

describe('a figure of the officer’s own', () => {
  const id = 'uses_facebook_everyone_2023';

  it('takes the place of ours, with its own year and source and without our doubts', () => {
    const [first] = figuresFor('facebook', { [id]: own }, NOW);
    expect(first).toMatchObject({ id, percent: 71, year: 2025, source: 'Digimeter 2025', own: true, doubt: null });
    expect(first && figureText(first, 'Facebook', say)).toBe(
      'alle inwoners: 71% gebruikt Facebook actief (Vlaanderen, 2025; bron: Digimeter 2025)',
    );
    expect(first && figureRemarks(first, say, NOW)).toEqual(['Dit cijfer vulden jullie zelf in.']);
  });

  it.each([
    [{ percent: 101 }, 'percent'],
    [{ percent: Number.NaN }, 'percent'],
    [{ percent: -1 }, 'percent'],
    [{ year: 2027 }, 'year'],
    [{ year: 1999 }, 'year'],
    [{ year: 2025.5 }, 'year'],
    [{ source: ' ' }, 'source'],
  ] as const)('is left out when it is %j', (change, fault) => {
    const wrong = { ...own, ...change };
    expect(ownFigureFault(wrong, NOW)).toBe(fault);
    expect(allFigures({ [id]: wrong }, NOW).every((one) => !one.own)).toBe(true);
    for (const language of LANGUAGES) expect(textIn(language, figureFaultKey(fault))).not.toBe('');
  });

  it('may be anything from none to all, up to this year', () => {
    for (const percent of [0, 100]) expect(ownFigureFault({ ...own, percent, year: 2026 }, NOW)).toBeNull();
    expect(ownFigureFault({ ...own, year: 2000 }, NOW)).toBeNull();
  });

  it('replaces nothing that we do not have', () => {
    expect(allFigures({ constructor: own, unknown: own }, NOW)).toEqual(allFigures({}, NOW));
  });
});

describe('the words of a figure', () => {
  it('always hold its year and its source, in every language', () => {
    for (const language of LANGUAGES)
      for (const figure of allFigures({}, NOW)) {
        const text = figureText(figure, 'Platform', sayIn(language));
        expect(text).toContain(String(figure.year));
        expect(text).toContain(figure.title);
        expect(text).not.toMatch(/\$\d/);
      }
  });

  it('say what is not there', () => {
    expect(figureGaps([], say)[0]).toBe('Voor deze groep vonden we geen cijfers.');
    expect(figureGaps(figuresFor('older', {}, NOW), say).join()).toMatch(/Digimeter 2025/);
  });

  it('name every group, each differently', () => {
    for (const language of LANGUAGES)
      expect(new Set(GROUPS.map((id) => groupTitle(id, sayIn(language)))).size).toBe(GROUPS.length);
    expect(groupKey({ id: null, words: 'Hang-jongeren!' })).toBe('own:hang jongeren');
    expect(groupKey({ id: null, words: ' - ' })).toBe('');
  });
});
