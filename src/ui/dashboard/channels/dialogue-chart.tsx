/** A measure over the periods as small bars. The table beside it says the same in figures. */
import type { MeasureId } from '../../../channel/measures.ts';
import type { Period } from '../../../channel/period.ts';
import { unitOf } from './dialogue-figures.ts';
import { measureIn, type Point } from './dialogue-series.ts';

const STEP = 14;
const BAR = 10;
const HIGH = 36;

interface Props {
  id: MeasureId;
  points: readonly Point[];
  axis: readonly Period[];
  chosen: Period;
}

/** Shares stand against the whole, everything else against its own highest; all begin at nought. */
export const Bars = ({ id, points, axis, chosen }: Props) => {
  const found = axis.map((period) =>
    measureIn(
      points.find((one) => one.period === period),
      id,
    ),
  );
  const top = unitOf(id) === 'share' ? 1 : Math.max(...found.map((one) => one?.value ?? 0), 0) || 1;
  const width = axis.length * STEP;
  return (
    <svg
      class="bars"
      viewBox={`0 0 ${width} ${HIGH + 2}`}
      width={width}
      height={HIGH + 2}
      aria-hidden="true"
      focusable="false"
    >
      <line x1="0" x2={width} y1={HIGH + 0.5} y2={HIGH + 0.5} />
      {found.map((one, at) => {
        if (one === undefined || one.value === null) return null;
        const high = Math.max(1, (one.value / top) * (HIGH - 1));
        return (
          <rect
            key={axis[at]}
            x={at * STEP + 2}
            y={HIGH - high}
            width={BAR}
            height={high}
            data-enough={one.enough}
            data-chosen={axis[at] === chosen}
          />
        );
      })}
    </svg>
  );
};
