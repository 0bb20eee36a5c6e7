import { describe, expect, it } from 'vitest';
import { ageWords, dateWords } from './age-words.ts';

const NOW = Date.UTC(2026, 10, 23, 9);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('an age', () => {
  it.each([
    [5 * 60_000, '5 minuten geleden'],
    [HOUR, '1 uur geleden'],
    [23.9 * HOUR, '23 uur geleden'],
    [DAY, '1 dag geleden'],
    [3 * DAY, '3 dagen geleden'],
    [20 * DAY, '20 dagen geleden'],
    [30 * DAY, '4 weken geleden'],
    [61 * DAY, '2 maanden geleden'],
    [400 * DAY, '1 jaar geleden'],
  ])('of %d ms is %s', (age, words) => {
    expect(ageWords(NOW - age, NOW, 'nl')).toBe(words);
  });

  it('is said in every language', () => {
    const said = (['nl', 'fr', 'de', 'en'] as const).map((language) => ageWords(NOW - 3 * DAY, NOW, language));
    expect(said).toEqual(['3 dagen geleden', 'il y a 3 jours', 'vor 3 Tagen', '3 days ago']);
  });

  it('is not said of this minute, nor of a moment that has yet to come', () => {
    expect(ageWords(NOW - 30_000, NOW, 'nl')).toBeNull();
    expect(ageWords(NOW + 3 * DAY, NOW, 'nl')).toBeNull();
  });

  it('never grows smaller with time', () => {
    const hours = Array.from({ length: 24 * 800 }, (_, index) => index + 1);
    expect(hours.filter((hour) => ageWords(NOW - hour * HOUR, NOW, 'nl')?.startsWith('0 '))).toEqual([]);
  });
});

describe('a date', () => {
  it('is written in full', () => {
    expect(dateWords(NOW, 'nl')).toBe('23 november 2026');
    expect(dateWords(NOW, 'fr')).toBe('23 novembre 2026');
  });
});
