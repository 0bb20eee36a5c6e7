/** The strategy as a picture; the table beside it says the same in words. */
import { groupName } from '../../../channel/groups.ts';
import type { Matrix } from '../../../channel/strategy.ts';
import { type Box, type Line, pictureOf } from '../../../channel/strategy-picture.ts';
import { say } from '../../parts/say.ts';
import { visible } from '../../parts/visible.ts';
import { shortened } from './shortened.ts';

/** As many letters as fit in a box. */
const LONGEST = 29;

const nameIn = ({ channels, rows }: Matrix, { kind, index }: Box): string => {
  if (kind === 'channel') return channels[index]?.name ?? '';
  const row = rows[index];
  return row ? visible(groupName(row.shown, say)) : '';
};

const DrawnBox = ({ box, name }: { box: Box; name: string }) => (
  <g class={box.alone ? 'box alone' : 'box'}>
    <rect x={box.x + 1} y={box.y + 1} width={box.width - 2} height={box.height - 2} rx="6" />
    <text x={box.x + 12} y={box.y + box.height / 2} dominant-baseline="central">
      {shortened(name, LONGEST)}
    </text>
    <title>{name}</title>
  </g>
);

const DrawnLine = ({ x1, y1, x2, y2, aim }: Line) => {
  const middle = (x1 + x2) / 2;
  return <path class="line" data-aim={aim} d={`M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`} />;
};

export const StrategyPicture = ({ matrix }: { matrix: Matrix }) => {
  const { width, height, boxes, lines } = pictureOf(matrix);
  if (height === 0) return null;
  const name = say('channels_picture', matrix.rows.length, matrix.channels.length);
  return (
    <figure class="strategy-picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
      <section class="scroll" aria-label={say('channels_picture_caption')} tabIndex={0}>
        <svg role="img" aria-label={name} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
          {lines.map((line) => (
            <DrawnLine key={`${line.group} ${line.channel}`} {...line} />
          ))}
          {boxes.map((box) => (
            <DrawnBox key={`${box.kind} ${box.index}`} box={box} name={nameIn(matrix, box)} />
          ))}
        </svg>
      </section>
      <figcaption class="muted">{say('channels_picture_legend')}</figcaption>
    </figure>
  );
};
