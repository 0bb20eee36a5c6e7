import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLike, putInto, shape, slippedFrom, slipsBetween } from './alike.ts';

describe('slips', () => {
  it.each([
    ['stadgent', 'stadgent', 0],
    ['stadgnt', 'stadgent', 1],
    ['stadgennt', 'stadgent', 1],
    ['stadgemt', 'stadgent', 1],
    ['stadgnet', 'stadgent', 1],
    ['kapozug', 'kapouri', 3],
  ])('%s is %s with %i', (text, name, slips) => {
    expect(slipsBetween(text, name, 5)).toBe(slips);
  });

  it('are no initial before a whole name, but its first letter doubled', () => {
    expect(slippedFrom('uhollebeek', 'hollebeek')).toBe(false);
    expect(slippedFrom('hhollebeek', 'hollebeek')).toBe(true);
    expect(slippedFrom('hollebeeku', 'hollebeek')).toBe(true);
  });

  it('stop counting at the most that matters', () => {
    expect(slipsBetween('a'.repeat(50), 'b'.repeat(50), 2)).toBe(3);
  });

  it('are the same in both directions, and none only between equals', () => {
    const text = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(slipsBetween(one, other, 12)).toBe(slipsBetween(other, one, 12));
        expect(slipsBetween(one, other, 12) === 0).toBe(one === other);
      }),
    );
  });

  it('make another name of a short one, but not of a long one', () => {
    expect(slippedFrom('genk', 'gent')).toBe(false);
    expect(slippedFrom('torhuot', 'torhout')).toBe(true);
    expect(slippedFrom('gemeentknokkeheistt', 'gemeenteknokkeheist')).toBe(true);
  });

  it('may double a letter of a short name', () => {
    expect(slippedFrom('gentt', 'gent')).toBe(true);
    expect(slippedFrom('gents', 'gent')).toBe(false);
  });

  it('never change a number', () => {
    expect(slippedFrom('prefet57', 'prefet59')).toBe(false);
    expect(slippedFrom('prefe59', 'prefet59')).toBe(true);
  });
});

describe('looks', () => {
  it.each([
    ['stadqent', 'stadgent'],
    ['vi11edemons', 'villedemons'],
    ['stadantvverpen', 'stadantwerpen'],
    ['leedsharn', 'leedsham'],
    ['kap0uri', 'kapouri'],
  ])('%s looks like %s', (text, name) => {
    expect(looksLike(text, name)).toBe(true);
  });

  it('are no news between equals, nor between numbers', () => {
    expect(looksLike('gent', 'gent')).toBe(false);
    expect(looksLike('1001', 'l00l')).toBe(true);
    expect(looksLike('80', '88')).toBe(false);
  });

  it('have one shape, whichever letter they wear', () => {
    expect(shape('5tad6ent')).not.toBe(shape('stadgent'));
    expect(shape('5tadgent')).toBe(shape('stadgent'));
  });
});

describe('something put in', () => {
  it('is found in front, behind and in the middle', () => {
    for (const text of ['altredstonenps', 'redstonenpsfan', 'redhotstonenps'])
      expect(putInto(text, 'redstonenps'), text).toBe(true);
  });

  it('is no more than the name is long, and never nothing', () => {
    expect(putInto('redstonenps', 'redstonenps')).toBe(false);
    expect(putInto(`x${'y'.repeat(20)}gent`, 'gent')).toBe(false);
    expect(putInto('redstone', 'redstonenps')).toBe(false);
  });
});
