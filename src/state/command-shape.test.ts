import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { newAccount } from '../register/account.ts';
import type { Command } from './command.ts';
import { asCommand, COMMANDS } from './command-shape.ts';
import { emptyState } from './state.ts';

const own = { municipality: 'be:44021', platform: 'x', handle: 'stadgent' };
const town = organisation('Gent') as Municipality;

/** One good command per sentence of the list. */
const GOOD: readonly Command[] = [
  { do: 'watch', municipality: town },
  { do: 'check', municipality: town.id },
  { do: 'name', change: 'add', shown: ['gent'], ...own },
  { do: 'judge', decided: null, by: 'MV', note: '', ...own },
  { do: 'register', change: 'enter', accounts: [newAccount(own)] },
  { do: 'register', change: 'edit', fields: { purpose: 'nieuws' }, ...own },
  { do: 'register', change: 'move', to: 'open', by: 'MV', reason: 'plan', ...own },
  { do: 'channel', change: 'hours', municipality: town.id, count: 8 },
  { do: 'channel', change: 'override', key: 'k', override: { at: 1, by: 'MV', reason: 'storm' } },
  { do: 'review', change: 'start', municipality: town.id },
  { do: 'merger', change: 'drop', id: 'm' },
  { do: 'set', settings: { initials: 'MV' } },
  { do: 'guard', municipality: town.id, guard: { website: true } },
  { do: 'import', state: emptyState(['x']), found: { findings: [], lookalikes: [], websites: [] } },
  { do: 'erase' },
];

describe('a message', () => {
  it.each(GOOD.map((one) => [JSON.stringify(one).slice(0, 60), one] as const))('is a command: %s', (_, command) => {
    expect(asCommand(command)).toEqual(command);
  });

  it('is no command when it only has the name of something every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'ERASE'])
      expect(asCommand({ do: name }), name).toBeNull();
    for (const name of ['constructor', '__proto__', 'toString'])
      expect(asCommand({ do: 'register', change: name, ...own }), name).toBeNull();
  });

  it.each([null, undefined, 1, 'erase', [], ['erase'], { erase: true }, { do: ['erase'] }, { do: { do: 'erase' } }])(
    'is no command: %j',
    (message) => expect(asCommand(message)).toBeNull(),
  );

  it('loses what no command needs', () => {
    const message = JSON.parse('{"do":"select","municipality":"x","__proto__":{"a":1},"extra":[1]}');
    expect(Object.keys(asCommand(message) ?? {})).toEqual(['do', 'municipality']);
  });

  it('is no command any more when one of its texts, numbers or lists is of another kind', () => {
    const wrong = [null, 0, '', [], {}, true, Number.NaN, { length: 3 }] as const;
    for (const good of GOOD)
      for (const field of Object.keys(good).filter((one) => one !== 'do'))
        for (const value of wrong) {
          const was: unknown = Reflect.get(good, field);
          // A list without anything in it stands for an object without anything in it, which changes nothing.
          const same = typeof was === typeof value && (Array.isArray(value) || !Array.isArray(was));
          if (same || (field === 'decided' && value === null) || (field === 'count' && value === null)) continue;
          expect(asCommand({ ...good, [field]: value }), `${good.do} ${field} ${JSON.stringify(value)}`).toBeNull();
        }
  });

  it('never throws, whatever it is', () => {
    const kinds = fc.constantFrom(...COMMANDS);
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ do: kinds, change: fc.anything(), municipality: fc.anything() }),
    );
    fc.assert(fc.property(anything, (message) => void asCommand(message)));
  });
});

/** Every sentence of the list of commands, as it is written there. */
const written = (): string[] => [
  ...new Set(
    [...readFileSync(join(import.meta.dirname, 'command.ts'), 'utf8').matchAll(/\bdo: '([a-z-]+)'/g)].map(
      ([, name]) => name ?? '',
    ),
  ),
];

/** Every kind of change that a room of the state knows. */
const kinds = (): string[] =>
  readdirSync(import.meta.dirname)
    .filter((file) => /^(?:planning|registering|reporting|sittings)\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/\{ change: ([^;}]+)[;}]/g)])
    .flatMap(([, names]) => [...(names ?? '').matchAll(/'([a-z-]+)'/g)].map(([, name]) => name ?? ''));

describe('the shapes of commands', () => {
  it('are one for each sentence of the list, and none besides', () => {
    expect([...COMMANDS].sort()).toEqual(written().sort());
  });

  it('know every kind of change', () => {
    const text = readFileSync(join(import.meta.dirname, 'command-shape.ts'), 'utf8');
    const names = [...new Set(kinds())];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !new RegExp(`^    '?${name}'?: `, 'm').test(text))).toEqual([]);
  });
});
