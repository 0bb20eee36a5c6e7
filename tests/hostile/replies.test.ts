/** Every probe of every platform, on every bad day that one reply can have: nothing is free or taken that is not known to be. */
import { afterAll, describe, expect, it } from 'vitest';
import { TABLES } from './days.ts';
import { ASKED, GIVEN, said } from './given.ts';
import { breachIn } from './law.ts';

const LEAST = 25;

const tried = new Map<string, Set<string>>();
const count = { replies: 0, wrong: 0 };

const note = (platform: string, day: string): void => {
  count.replies += 1;
  tried.set(platform, (tried.get(platform) ?? new Set()).add(day));
};

describe.each(GIVEN.map((given) => [`${given.platform.id}: ${given.probe.id}, ${given.source}`, given] as const))(
  '%s',
  (_, given) => {
    it.each(Object.entries(TABLES))('says nothing wrong on the days of the table "%s"', (_name, days) => {
      const breaches = days.flatMap((day) => {
        const reply = day.reply(given);
        if (!reply) return [];
        note(given.platform.id, day.name);
        return breachIn(given, day, reply) ?? [];
      });
      count.wrong += breaches.length;
      expect(breaches).toEqual([]);
    });
  },
);

describe('the good replies that all this is made of', () => {
  it('say what they are meant to say', () => {
    for (const given of GIVEN) expect([given.source, said(given, given.good).says]).toEqual([given.source, given.says]);
    const seen = ASKED.filter(({ id }) => GIVEN.some((one) => one.platform.id === id && one.says === 'taken'));
    expect(seen.map(({ id }) => id)).toEqual(ASKED.map(({ id }) => id));
  });

  it('come from every probe there is', () => {
    const probes = ASKED.flatMap((platform) => platform.probes.map(({ id }) => id));
    expect(probes.filter((id) => !GIVEN.some(({ probe }) => probe.id === id))).toEqual([]);
  });
});

afterAll(() => {
  const days = [...tried.values()].map(({ size }) => size);
  const table = [...tried].map(([platform, { size }]) => `  ${platform.padEnd(16)} ${String(size).padStart(5)} days`);
  console.log(
    [`hostile replies: ${count.replies} tried, ${tried.size} platforms, ${count.wrong} wrong verdicts`, ...table].join(
      '\n',
    ),
  );
  expect(Math.min(...days)).toBeGreaterThanOrEqual(LEAST);
});
