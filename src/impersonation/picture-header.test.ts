/** Kind and measures are read from a few bytes; what lies, ends early or is something else is no picture. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHuge, pictureKind } from './picture-header.ts';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (number | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? ascii(part) : part)));
const two = (number: number): [number, number] => [number >> 8, number & 0xff];
const low = (number: number): [number, number] => [number & 0xff, number >> 8];

const png = (width: number, height: number, length = 13): Uint8Array =>
  bytes(0x89, 'PNG\r\n\x1a\n', 0, 0, ...two(length), 'IHDR', 0, 0, ...two(width), 0, 0, ...two(height), 8, 6, 0, 0, 0);

const segment = (marker: number, ...content: number[]): number[] => [
  0xff,
  marker,
  ...two(content.length + 2),
  ...content,
];
const frame = (marker: number, width: number, height: number): number[] =>
  segment(marker, 8, ...two(height), ...two(width), 1, 1, 0x11, 0);
const jpeg = (...segments: number[][]): Uint8Array => bytes(0xff, 0xd8, ...segments.flat());
const APP = segment(0xe0, ...ascii('JFIF'), 0, 1, 1);

const screen = (width: number, height: number, flags = 0): number[] => [...low(width), ...low(height), flags, 0, 0];
const image = (left: number, top: number, width: number, height: number): number[] => [
  0x2c,
  ...low(left),
  ...low(top),
  ...low(width),
  ...low(height),
  0,
];
const gif = (...parts: number[][]): Uint8Array => bytes('GIF89a', ...parts.flat());

const webp = (kind: string, ...content: number[]): Uint8Array =>
  bytes('RIFF', 99, 0, 0, 0, 'WEBP', kind, 9, 0, 0, 0, ...content);
const lossless = (width: number, height: number): number[] => {
  const packed = (width - 1) | ((height - 1) << 14);
  return [0x2f, packed & 0xff, (packed >> 8) & 0xff, (packed >> 16) & 0xff, (packed >> 24) & 0xff];
};

const GOOD: readonly [string, Uint8Array, ReturnType<typeof pictureKind>][] = [
  ['a PNG', png(400, 300), { type: 'image/png', width: 400, height: 300 }],
  ['a JPEG', jpeg(APP, frame(0xc0, 400, 300)), { type: 'image/jpeg', width: 400, height: 300 }],
  ['a progressive JPEG', jpeg(APP, frame(0xc2, 640, 480)), { type: 'image/jpeg', width: 640, height: 480 }],
  ['a GIF', gif(screen(40, 30), image(0, 0, 40, 30)), { type: 'image/gif', width: 40, height: 30 }],
  [
    'a WebP with loss',
    webp('VP8 ', 0, 0, 0, 0x9d, 1, 0x2a, ...low(400), ...low(300 | 0x4000)),
    { type: 'image/webp', width: 400, height: 300 },
  ],
  ['a WebP without loss', webp('VP8L', ...lossless(400, 300)), { type: 'image/webp', width: 400, height: 300 }],
  [
    'an extended WebP',
    webp('VP8X', 0, 0, 0, 0, ...low(399), 0, ...low(299), 0),
    { type: 'image/webp', width: 400, height: 300 },
  ],
];

describe('the header', () => {
  it.each(GOOD)('of %s says kind and measures', (_, picture, kind) => expect(pictureKind(picture)).toEqual(kind));

  it.each(GOOD)('of %s says nothing when it is cut off anywhere before its measures', (_, picture, kind) => {
    for (let length = 0; length <= picture.length; length++) {
      const read = pictureKind(picture.subarray(0, length));
      if (read) expect(read).toEqual(kind);
    }
    expect(pictureKind(picture.subarray(0, 16))).toBeNull();
  });

  it('of a JPEG is found behind tables, comments and filling, and not in a small picture inside a segment', () => {
    const inside = segment(0xe1, ...jpeg(frame(0xc0, 16, 16)));
    const tables = [...segment(0xc4, 1, 2, 3), ...segment(0xdb, 4, 5), ...segment(0xfe, ...ascii('hello'))];
    const filled = [0xff, 0xff, ...frame(0xc1, 90, 80)];
    expect(pictureKind(jpeg(inside, tables, filled))).toEqual({ type: 'image/jpeg', width: 90, height: 80 });
  });

  it('of a GIF is found behind a palette and other blocks, and takes the frame when that is larger', () => {
    const comment = [0x21, 0xfe, 3, 1, 2, 3, 2, 0x2c, 0x2c, 0];
    const palette = Array<number>(12).fill(0x2c);
    const read = pictureKind(gif(screen(40, 30, 0x81), palette, comment, image(10, 0, 9000, 20)));
    expect(read).toEqual({ type: 'image/gif', width: 9010, height: 30 });
  });
});

describe('no picture', () => {
  it.each<[string, Uint8Array]>([
    ['nothing', bytes()],
    ['an SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"></svg>')],
    ['a page', bytes('<!DOCTYPE html><html><head><title>PNG</title></head></html>')],
    ['a BMP', bytes('BM', ...Array<number>(60).fill(1))],
    ['an AVIF', bytes(0, 0, 0, 28, 'ftypavif', ...Array<number>(60).fill(1))],
    ['a PNG with something in front', bytes(' ', ...png(40, 40))],
    ['a PNG whose first chunk lies about its length', png(40, 40, 14)],
    ['a PNG without width', png(0, 40)],
    ['a JPEG whose segment ends after the file', jpeg(APP, [0xff, 0xe1, 0xff, 0xff, 1, 2, 3])],
    ['a JPEG with a segment of no length', jpeg([0xff, 0xe0, 0, 0], frame(0xc0, 40, 40))],
    ['a JPEG with data before its frame', jpeg(APP, segment(0xda, 1), frame(0xc0, 40, 40))],
    ['a JPEG that ends before its frame', jpeg(APP, [0xff, 0xd9], frame(0xc0, 40, 40))],
    ['a JPEG that tells its height later', jpeg(APP, frame(0xc0, 40, 0))],
    ['a JPEG with rubbish between segments', jpeg(APP, [0, 0], frame(0xc0, 40, 40))],
    ['a GIF without a frame', gif(screen(40, 30), [0x3b])],
    ['a GIF whose blocks never end', gif(screen(40, 30), [0x21, 0xfe, 255, 1])],
    ['a WebP of an unknown kind', webp('ALPH', ...Array<number>(20).fill(1))],
    ['a WebP without its start code', webp('VP8 ', 0, 0, 0, 1, 1, 0x2a, ...low(40), ...low(30))],
    ['a RIFF that is sound', bytes('RIFF', 9, 0, 0, 0, 'WAVEVP8X', ...Array<number>(20).fill(1))],
  ])('is read in %s', (_, other) => expect(pictureKind(other)).toBeNull());

  it('is made of chance bytes that fail: reading never throws and never tells senseless measures', () => {
    const starts = GOOD.map(([, picture]) => picture);
    const start = fc
      .constantFrom(...starts)
      .chain((one) => fc.nat(one.length).map((length) => one.subarray(0, length)));
    fc.assert(
      fc.property(fc.option(start, { nil: bytes() }), fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        const read = pictureKind(bytes(...head, ...tail));
        if (read === null) return;
        expect(Number.isInteger(read.width) && read.width > 0).toBe(true);
        expect(Number.isInteger(read.height) && read.height > 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a huge picture', () => {
  it('has a side over 4096 pixels or more than 12 million pixels', () => {
    expect(
      [
        [4096, 2929],
        [4096, 1],
        [128, 128],
      ].map(([width = 0, height = 0]) => isHuge({ width, height })),
    ).toEqual([false, false, false]);
    expect(
      [
        [4097, 1],
        [1, 10_000],
        [4000, 3001],
      ].map(([width = 0, height = 0]) => isHuge({ width, height })),
    ).toEqual([true, true, true]);
  });
});
