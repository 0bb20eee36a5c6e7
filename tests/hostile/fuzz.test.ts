/** Good replies spoilt at random: a verdict may become unknown, never the opposite, and never about another name. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { sameForm } from '../../src/municipality/rule.ts';
import { GIVEN, said } from './given.ts';
import { MUTATIONS } from './mutation.ts';

const RUNS = 150;
const SPOILT = GIVEN.filter(({ says }) => says !== 'nothing');
const count = { replies: 0, unknown: 0 };

describe.each(SPOILT.map((given) => [`${given.platform.id}: ${given.probe.id}, ${given.source}`, given] as const))(
  '%s',
  (_, given) => {
    it('never turns into the opposite, however it is spoilt', () => {
      fc.assert(
        fc.property(MUTATIONS, (mutations) => {
          const reply = mutations.reduce((answer, mutation) => mutation(answer, given), given.good);
          const evidence = said(given, reply);
          count.replies += 1;
          if (evidence.says === 'nothing') count.unknown += 1;
          expect([given.says, 'nothing']).toContain(evidence.says);
          if (evidence.says === 'taken')
            expect(sameForm(given.platform.rule, evidence.profile?.handle ?? '')).toBe(
              sameForm(given.platform.rule, given.handle),
            );
        }),
        { numRuns: RUNS },
      );
    });
  },
);

afterAll(() => {
  console.log(`hostile fuzz: ${count.replies} spoilt replies, ${count.unknown} became unknown, none became wrong`);
});
