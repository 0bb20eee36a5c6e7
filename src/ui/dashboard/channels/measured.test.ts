/** Counts beside targets. */
import { describe, expect, it } from 'vitest';
import { emptyTarget } from '../../../channel/case.ts';
import type { Dialogue } from '../../../state/channels.ts';
import { seriesOf } from './dialogue-series.ts';
import { counted, NOW } from './lines.fixture.ts';
import { measuredFor, withValue } from './measured.ts';

const points = (...dialogue: Dialogue[]) => seriesOf(dialogue, 'k', null, NOW);

describe('what was counted', () => {
  const target = { ...emptyTarget('t1'), measure: 'one_way', to: 30, aim: 'most' as const };

  it('stands beside the target that names its measure, a share in hundredths', () => {
    const measured = measuredFor([target, emptyTarget('t2')], points(counted('2026-10', 40, NOW)));
    expect(measured).toEqual([{ target: 't1', value: 25, enough: true, at: NOW }]);
  });

  it('is that of the last month that is over, also when all months were read at once', () => {
    const [before, last, running] = [
      counted('2026-09', 80, NOW),
      counted('2026-10', 40, NOW),
      counted('2026-11', 4, NOW),
    ];
    const unanswered = { ...last, counts: { ...last.counts, unanswered: 20 } };
    expect(measuredFor([target], points(before, unanswered, running))).toMatchObject([{ value: 50, enough: true }]);
    expect(measuredFor([target], [])).toEqual([]);
  });

  it('gives way to what a person typed, for that target only', () => {
    const before = [
      { target, value: null, measuredAt: null, result: 'not_measured' as const, why: null },
      { target: emptyTarget('t2'), value: null, measuredAt: null, result: 'not_measured' as const, why: null },
    ];
    const after = withValue(before, 't1', 20, NOW);
    expect(after.map(({ result, value }) => [result, value])).toEqual([
      ['reached', 20],
      ['not_measured', null],
    ]);
  });
});
