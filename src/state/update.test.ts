/** What each command changes, and what no command may lose. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { newAccount } from '../register/account.ts';
import type { Command } from './command.ts';
import { emptyMachine } from './machine.ts';
import { asState } from './shape.ts';
import { emptyState } from './state.ts';
import { type Memory, update } from './update.ts';

const NOW = 1_800_000_000_000;

const town = (name: string): Municipality => organisation(name) as Municipality;

const fresh = (): Memory => ({ state: emptyState(['x']), machine: emptyMachine() });
const following = (...commands: Command[]): Memory =>
  commands.reduce((memory, one) => update(memory, one, NOW), fresh());

const gent = town('gent');
const own = { municipality: gent.id, platform: 'x', handle: 'stadgent' };

describe('watching', () => {
  it('adds a municipality and shows it', () => {
    const { state } = following({ do: 'watch', municipality: gent });
    expect(state.municipalities.map((one) => one.municipality.name)).toEqual(['gent']);
    expect(state.current).toBe(gent.id);
  });

  it('does not add the same municipality twice', () => {
    expect(
      following({ do: 'watch', municipality: gent }, { do: 'watch', municipality: gent }).state.municipalities,
    ).toHaveLength(1);
  });

  it('brings a municipality back with everything that was typed about it', () => {
    const add: Command = { do: 'name', change: 'add', shown: [], ...own };
    const { state } = following(
      { do: 'watch', municipality: gent },
      add,
      { do: 'unwatch', municipality: gent.id },
      { do: 'watch', municipality: gent },
    );
    expect(state.municipalities[0]?.choices['x']?.added).toEqual(['stadgent']);
    expect(state.former).toEqual([]);
  });

  it('asks nothing of any platform before a check was asked for', () => {
    expect(following({ do: 'watch', municipality: gent }).state.municipalities[0]?.startedAt).toBeNull();
    const checked = following({ do: 'watch', municipality: gent }, { do: 'check', municipality: gent.id });
    expect(checked.state.municipalities[0]?.startedAt).toBe(NOW);
    expect(checked.machine.asked).toEqual({ [gent.id]: NOW });
  });

  it('forgets the wish to check when it is stopped', () => {
    const stopped = following(
      { do: 'watch', municipality: gent },
      { do: 'check', municipality: gent.id },
      { do: 'stop', municipality: gent.id },
    );
    expect(stopped.machine.asked).toEqual({});
  });
});

describe('claiming', () => {
  it('keeps a begun claim until the platform has answered', () => {
    expect(following({ do: 'claim', ...own }).state.claims).toHaveLength(1);
    const done = following({ do: 'claim', ...own }, { do: 'claimed', by: 'AB', ...own }).state;
    expect(done.claims).toEqual([]);
    expect(done.accounts).toMatchObject([{ ...own, by: 'AB', claimedAt: NOW, state: 'asleep' }]);
  });

  it('dates no visit of an account that somebody only says is theirs', () => {
    expect(following({ do: 'ours', by: 'AB', ...own }).state.accounts).toMatchObject([
      { ...own, by: 'AB', claimedAt: null, visitedAt: null, state: 'asleep' },
    ]);
  });

  it('takes a refusal at the sign-up as a sighting that the name is held', () => {
    const { state } = following({ do: 'claim', ...own }, { do: 'claim-refused', by: 'AB', ...own });
    expect(state.sightings).toMatchObject([{ handle: 'stadgent', saw: 'refused', initials: 'AB' }]);
    expect(state.claims).toEqual([]);
  });

  it('asks again after a week when the answer comes later', () => {
    const [claim] = following({ do: 'claim', ...own }, { do: 'claim-later', ...own }).state.claims;
    expect(claim?.remindAt).toBe(NOW + 7 * 86_400_000);
  });

  it('moves an account that was only wanted, closed or lost until now to asleep', () => {
    for (const before of ['wanted', 'closed', 'former'] as const) {
      const start = following({ do: 'register', change: 'enter', accounts: [{ ...newAccount(own), state: before }] });
      const [account] = update(start, { do: 'claimed', by: 'AB', ...own }, NOW).state.accounts;
      expect(account?.state, before).toBe('asleep');
      expect(account?.moves.at(-1)).toMatchObject({ to: 'asleep', at: NOW, by: 'AB' });
    }
  });

  it('never registers one account twice', () => {
    expect(following({ do: 'ours', by: 'A', ...own }, { do: 'claimed', by: 'B', ...own }).state.accounts).toHaveLength(
      1,
    );
  });
});

describe('a secret', () => {
  const odd = { ...own, handle: 'aB3dE9kLmN2pQ7' };
  const edit = (notes: string): Command => ({ do: 'register', change: 'edit', fields: { notes }, ...odd });
  const start: Command = { do: 'ours', by: 'AB', ...odd };

  it('is not kept in what is typed about an account', () => {
    expect(following(start, edit('wachtwoord: Gent2026!')).state.accounts[0]?.notes).toBe('');
  });

  it('is not what the name of an account that is held looks like: that is public', () => {
    expect(following(start, edit('de jeugddienst post hier')).state.accounts[0]?.notes).toBe(
      'de jeugddienst post hier',
    );
  });
});

describe('names', () => {
  it('moves a name up and remembers the order', () => {
    const { state } = following(
      { do: 'watch', municipality: gent },
      { do: 'name', change: 'up', shown: ['gent', 'stadgent'], ...own },
    );
    expect(state.municipalities[0]?.choices['x']?.order).toEqual(['stadgent', 'gent']);
  });

  it('restores a dropped name', () => {
    const drop: Command = { do: 'name', change: 'drop', shown: [], ...own };
    const dropped = following({ do: 'watch', municipality: gent }, drop);
    expect(dropped.state.municipalities[0]?.choices['x']?.dropped).toEqual(['stadgent']);
    const back = update(dropped, { do: 'name', change: 'restore', shown: [], ...own }, NOW);
    expect(back.state.municipalities[0]?.choices['x']?.dropped).toEqual([]);
  });
});

const names = fc.constantFrom('gent', 'mol', 'geel');
const handles = fc.record({
  municipality: names.map((name) => `own:${name}`),
  platform: fc.constantFrom('x', 'tiktok'),
  handle: fc.string({ maxLength: 12 }),
});
const command: fc.Arbitrary<Command> = fc.oneof(
  names.map((name): Command => ({ do: 'watch', municipality: town(name) })),
  names.map((name): Command => ({ do: 'unwatch', municipality: `own:${name}` })),
  names.map((name): Command => ({ do: 'check', municipality: `own:${name}` })),
  handles.map((one): Command => ({ do: 'claim', ...one })),
  handles.map((one): Command => ({ do: 'claimed', by: 'AB', ...one })),
  handles.map((one): Command => ({ do: 'ours', by: 'AB', ...one })),
  handles.map((one): Command => ({ do: 'judge', decided: null, by: 'AB', note: '', ...one })),
  handles.map((one): Command => ({ do: 'visited', ...one })),
  fc
    .tuple(handles, fc.constantFrom('add', 'drop', 'up', 'down', 'restore'))
    .map(([one, change]): Command => ({ do: 'name', shown: ['a', 'b'], ...one, change }) as Command),
);

describe('any run of commands', () => {
  it('leaves a document that can be opened again', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        expect(asState(following(...commands).state)).not.toBeNull();
      }),
    );
  });

  it('never loses an account, a sighting or a municipality', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), command, (commands, last) => {
        const before = following(...commands);
        const next = update(before, last, NOW + 1);
        expect(next.state.accounts.length).toBeGreaterThanOrEqual(before.state.accounts.length);
        expect(next.state.sightings.length).toBeGreaterThanOrEqual(before.state.sightings.length);
        const count = (memory: Memory) => memory.state.municipalities.length + memory.state.former.length;
        expect(count(next)).toBeGreaterThanOrEqual(count(before));
      }),
    );
  });
});
