/** Whatever lies damaged in the storage, the rest is as it was, and what cannot be read is never written over. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArea } from './browser.ts';
import { type Asleep, openComputer, type Programs } from './computer.ts';
import { loadPrograms } from './program.ts';
import { checkedGent } from './scenes.ts';

const HOUR = 3_600_000;

let programs: Programs;
let asleep: Asleep;

beforeAll(async () => {
  programs = await loadPrograms();
  const computer = openComputer(programs);
  await checkedGent(computer);
  asleep = computer.asleep();
});

const keys = (): string[] => Object.keys(asleep.local.all());

/** What a half-written, edited or foreign value may look like. */
const rubbish = fc.oneof(fc.jsonValue(), fc.constant({}), fc.constant([]), fc.constant({ version: 2, accounts: [{}] }));

const damaged = async (values: Record<string, unknown>): Promise<Record<string, unknown>> => {
  const local = openArea(asleep.local);
  local.set(values);
  const computer = openComputer(programs, { ...asleep, local });
  computer.boot();
  computer.send({ do: 'set', settings: { initials: 'NA' } });
  await computer.pass(HOUR / 2);
  return computer.stored();
};

describe('damage in the storage', () => {
  it('to any part of it leaves every other part as it was', async () => {
    const damage = fc
      .constant(null)
      .chain(() => fc.dictionary(fc.constantFrom(...keys()), rubbish, { minKeys: 1, maxKeys: keys().length }));
    await fc.assert(
      fc.asyncProperty(damage, async (values) => {
        const before = asleep.local.all();
        const after = await damaged(values);
        for (const key of keys().filter((one) => !(one in values) && one.startsWith('finding:')))
          expect(after[key]).toEqual(before[key]);
        if ('naamwacht' in values) expect(after['naamwacht']).toEqual(JSON.parse(JSON.stringify(values['naamwacht'])));
        else {
          const typed = JSON.stringify(after['naamwacht']);
          expect(typed).toContain('Getypt voor de ramp');
          expect(typed).toContain('"initials":"NA"');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('to the notes of the machine costs no wish of a person and no host its peace', async () => {
    const notes = asleep.local.all()['machine'] as Record<string, unknown>;
    const asked = { 'own:stad-gent': 1 };
    const after = await damaged({ machine: { ...notes, asked, controls: 'rubbish', feeds: 7, done: null } });
    expect(after['machine']).toMatchObject({ asked, hosts: notes['hosts'], feeds: {} });
  });
});
