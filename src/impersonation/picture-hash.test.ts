/** Pictures are told apart by what is drawn in them, and not by how they were saved, scaled or lit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceHash, distance, greyOf, isTelling, SAME_WITHIN, samePicture } from './picture-hash.ts';

type Colour = readonly [red: number, green: number, blue: number];
/** A picture as a function of the place, both coordinates from 0 to 1. */
type Drawing = (x: number, y: number) => Colour;
type Pixels = { rgba: Uint8ClampedArray; width: number; height: number };

const GOLD: Colour = [252, 209, 22];
const WHITE: Colour = [255, 255, 255];
const RED: Colour = [206, 17, 38];
const BLUE: Colour = [0, 84, 166];
const GREEN: Colour = [0, 122, 61];
const BLACK: Colour = [20, 20, 20];

const draw = (drawing: Drawing, width: number, height = width): Pixels => {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++) {
    const place = [((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height] as const;
    rgba.set([...drawing(...place), 255], at * 4);
  }
  return { rgba, width, height };
};

const hashOf = ({ rgba, width, height }: Pixels): string | null => {
  const grey = greyOf(rgba, width, height);
  return grey && differenceHash(grey);
};

/** The same drawing with every byte of colour changed by a function of the byte and its place. */
const changed = (pixels: Pixels, change: (byte: number, at: number) => number): Pixels => ({
  ...pixels,
  rgba: pixels.rgba.map((byte, at) => (at % 4 === 3 ? byte : change(byte, at))),
});

/** What a codec does: coarse steps, and an error at every pixel that looks like chance. */
const recompressed = (pixels: Pixels): Pixels =>
  changed(pixels, (byte, at) => Math.round(byte / 12) * 12 + (((at * 2_654_435_761) % 97) / 97 - 0.5) * 24);

const shade = (much: number): Colour => [much * 255, much * 255, much * 255];

const disc = (x: number, y: number, [cx, cy, radius]: readonly [number, number, number]): boolean =>
  (x - cx) ** 2 + (y - cy) ** 2 < radius ** 2;

/** Drawings after the fields of real shields, no two alike. */
const SHIELDS: Readonly<Record<string, Drawing>> = {
  'gold with a black disc': (x, y) => (disc(x, y, [0.5, 0.5, 0.2]) ? BLACK : GOLD),
  'quartered, with a disc in two fields': (x, y) => {
    if (disc(x, y, [0.34, 0.34, 0.09]) || disc(x, y, [0.66, 0.66, 0.09])) return RED;
    return x < 0.5 === y < 0.5 ? GOLD : BLUE;
  },
  'red with three white discs': (x, y) =>
    disc(x, y, [0.35, 0.35, 0.1]) || disc(x, y, [0.65, 0.35, 0.1]) || disc(x, y, [0.5, 0.68, 0.1]) ? WHITE : RED,
  'bars across': (_, y) => (Math.floor(y * 9) % 2 === 0 ? RED : GOLD),
  pales: (x) => (Math.floor(x * 9) % 2 === 0 ? BLUE : WHITE),
  'a bend': (x, y) => (Math.abs(x - y) < 0.12 ? GREEN : WHITE),
  'a chevron under a chief': (x, y) => {
    if (y < 0.3) return BLACK;
    return Math.abs(Math.abs(x - 0.5) - (y - 0.45)) < 0.08 ? GOLD : RED;
  },
  chequered: (x, y) => ((Math.floor(x * 5) + Math.floor(y * 5)) % 2 === 0 ? GOLD : GREEN),
};
const drawings = Object.entries(SHIELDS);
const aShield = fc.constantFrom(...Object.values(SHIELDS));
const aHash = fc.stringMatching(/^[0-9a-f]{16}$/);
const away = (one: Pixels, other: Pixels): number => distance(hashOf(one), hashOf(other));

describe('the distance', () => {
  it('is none between equals, the same both ways, and never breaks the triangle', () => {
    fc.assert(
      fc.property(aHash, aHash, aHash, (a, b, c) => {
        expect(distance(a, a)).toBe(0);
        expect(distance(a, b)).toBe(distance(b, a));
        expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      }),
    );
  });

  it('counts bits', () => {
    expect(distance('0000000000000000', '8000000000000001')).toBe(2);
    expect(distance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  });

  it.each([null, '', 'zz', '0000', '0000000000000000 ', 'FFFFFFFFFFFFFFFF'])(
    'to %j, which is no hash, is 64',
    (none) => {
      expect(distance(none, '0000000000000000')).toBe(64);
      expect(distance(none, none)).toBe(64);
    },
  );
});

describe('one shield', () => {
  it('keeps its hash within the limit when saved again, brighter or darker', () => {
    fc.assert(
      fc.property(
        aShield,
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 40 }),
        (one, factor, more) => {
          const whole = draw(one, 96);
          const lit = changed(whole, (byte) => byte * factor + more * (1 - factor));
          expect(away(whole, recompressed(whole))).toBeLessThanOrEqual(SAME_WITHIN);
          expect(away(whole, lit)).toBeLessThanOrEqual(SAME_WITHIN);
          expect(away(whole, recompressed(lit))).toBeLessThanOrEqual(SAME_WITHIN);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps its hash within the limit in every size', () => {
    fc.assert(
      fc.property(aShield, fc.integer({ min: 40, max: 200 }), (one, size) => {
        expect(away(draw(one, 120), draw(one, size))).toBeLessThanOrEqual(SAME_WITHIN);
      }),
      { numRuns: 60 },
    );
  });

  it.each(drawings)('%s: keeps its hash when a platform cuts it round, on black or see-through', (_, one) => {
    const whole = draw(one, 96);
    const round = draw((x, y) => (disc(x, y, [0.5, 0.5, 0.5]) ? one(x, y) : BLACK), 96);
    const through = { ...whole, rgba: whole.rgba.slice() };
    for (let at = 0; at < 96 * 96; at++)
      if (!disc(((at % 96) + 0.5) / 96, (Math.floor(at / 96) + 0.5) / 96, [0.5, 0.5, 0.5]))
        through.rgba[at * 4 + 3] = 0;
    expect(hashOf(round)).toBe(hashOf(whole));
    expect(hashOf(through)).toBe(hashOf(whole));
  });

  it.each(drawings)('%s: is telling, and the same as itself alone', (name, one) => {
    const hash = hashOf(draw(one, 96));
    const alike = drawings.filter(([, other]) => samePicture(hash, hashOf(draw(other, 96)))).map(([other]) => other);
    expect(alike).toEqual([name]);
  });
});

describe('a picture', () => {
  it('that is see-through looks as it does on white', () => {
    const half = draw(() => BLACK, 20);
    for (let at = 3; at < half.rgba.length; at += 4) half.rgba[at] = 51;
    const shade = greyOf(half.rgba, 20, 20)?.pixels[0] ?? 0;
    expect(shade).toBeCloseTo(255 - (255 - 20) * 0.2, 5);
  });

  it('that is wide counts by its middle', () => {
    const middle: Drawing = SHIELDS['a bend'] ?? (() => WHITE);
    const wide = draw((x, y) => (x > 1 / 3 && x < 2 / 3 ? middle(x * 3 - 1, y) : GREEN), 288, 96);
    expect(isTelling(hashOf(wide) ?? '')).toBe(true);
    expect(hashOf(wide)).toBe(hashOf(draw(middle, 96)));
  });

  it.each([
    ['one colour', () => RED],
    ['a shade that grows to the right', (x: number) => shade(x)],
    ['a shade that grows to the left', (x: number) => shade(1 - x)],
    ['a shade that grows to the bottom', (_: number, y: number) => shade(y)],
    ['a shade that grows to a corner', (x: number, y: number) => shade((x + y) / 2)],
    ['a shade that hardly shows', (x: number, y: number) => [250 - x * 9, 250 - y * 9, 250] as const],
    ['four plain fields', (x: number, y: number) => (x < 0.5 === y < 0.5 ? GOLD : BLUE)],
    ['one plain stripe', (_: number, y: number) => (y > 0.45 && y < 0.6 ? BLUE : WHITE)],
  ])('of %s is never called the same as anything, itself neither', (_, plain) => {
    const hash = hashOf(draw(plain, 64));
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(isTelling(hash ?? '')).toBe(false);
    expect(samePicture(hash, hash)).toBe(false);
    for (const [, shield] of drawings) expect(samePicture(hash, hashOf(draw(shield, 64)))).toBe(false);
  });

  it('of one colour stays untelling after it is saved badly', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), (colour) => {
        expect(isTelling(hashOf(recompressed(draw(() => colour, 64))) ?? '')).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a hash whatever its bytes, and nothing when they are too few', () => {
    fc.assert(
      fc.property(
        fc.uint8ClampedArray({ maxLength: 400 }),
        fc.integer({ min: -2, max: 12 }),
        fc.nat(12),
        (rgba, width, height) => {
          const enough = width > 0 && height > 0 && rgba.length >= width * height * 4;
          const hash = hashOf({ rgba, width, height });
          if (enough) expect(hash).toMatch(/^[0-9a-f]{16}$/);
          else expect(hash).toBeNull();
        },
      ),
    );
    expect(greyOf(new Uint8ClampedArray(16), Number.NaN, 2)).toBeNull();
  });
});
