/** The strategy as a picture: groups on the left, channels on the right, a line where a channel is meant for a group. */
import type { Aim, Matrix } from './strategy.ts';

/** A box in pixels; `index` is its place among the rows or the channels of the matrix. */
export type Box = {
  kind: 'group' | 'channel';
  index: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** No line ends here: a group nobody is for, or a channel for nobody. */
  alone: boolean;
};

/** A line from the right side of a group to the left side of a channel; a plan is drawn otherwise than an aim. */
export type Line = {
  group: number;
  channel: number;
  aim: Exclude<Aim, 'none'>;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
};

export type Picture = { width: number; height: number; boxes: Box[]; lines: Line[] };

const WIDTH = 760;
const BOX = { width: 280, height: 40, gap: 12 };

const topOf = (place: number): number => place * (BOX.height + BOX.gap);

/** Channels stand at the height of their groups, so that fewer lines cross. */
const orderOf = ({ channels, rows }: Matrix): number[] => {
  const middle = (channel: number): number => {
    const places = rows.flatMap(({ aims }, row) => ((aims[channel] ?? 'none') === 'none' ? [] : [row]));
    return places.length === 0 ? rows.length : places.reduce((sum, row) => sum + row, 0) / places.length;
  };
  return channels.map((_, index) => index).sort((one, other) => middle(one) - middle(other) || one - other);
};

/**
 * Where everything stands. The matrix itself is the same as a table.
 * @returns boxes in reading order, and lines that touch exactly two of them
 */
export const pictureOf = (matrix: Matrix): Picture => {
  const { channels, rows } = matrix;
  const order = orderOf(matrix);
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const lines = rows.flatMap(({ aims }, group) =>
    aims.flatMap((aim, channel): Line[] => {
      if (aim === 'none') return [];
      const [y1, y2] = [topOf(group) + BOX.height / 2, topOf(placeOf.get(channel) ?? 0) + BOX.height / 2];
      return [{ group, channel, aim, x1: BOX.width, y1, x2: WIDTH - BOX.width, y2 }];
    }),
  );
  const box = (kind: Box['kind'], index: number, place: number): Box => ({
    kind,
    index,
    x: kind === 'group' ? 0 : WIDTH - BOX.width,
    y: topOf(place),
    width: BOX.width,
    height: BOX.height,
    alone: !lines.some((line) => line[kind] === index),
  });
  const boxes = [
    ...rows.map((_, index) => box('group', index, index)),
    ...order.map((index, place) => box('channel', index, place)),
  ];
  const most = Math.max(rows.length, channels.length);
  return { width: WIDTH, height: most === 0 ? 0 : topOf(most) - BOX.gap, boxes, lines };
};
