/** A backup comes back whole, and a bad file is named for what it is. */

import { describe, expect, it } from 'vitest';
import { newAccount } from '../register/account.ts';
import { remember } from '../verdict/remember.ts';
import { NOTHING_FOUND, readBackup, writeBackup } from './backup.ts';
import { openDocument } from './migrations.ts';
import { emptyState, VERSION } from './state.ts';

const state = {
  ...emptyState(['x', 'bluesky']),
  accounts: [
    {
      ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
      claimedAt: 1,
      by: 'AB',
      visitedAt: 1,
    },
  ],
};
const finding = remember(
  undefined,
  { platform: 'x', handle: 'stadgent' },
  [{ says: 'taken', holder: 'profile', from: { by: 'probe', probe: 'x/api', address: 'https://api.x.com' }, at: 5 }],
  5,
);
const found = { ...NOTHING_FOUND, findings: [finding] };
const file = writeBackup(state, found, 1_800_000_000_000);

describe('a backup', () => {
  it('comes back as it was', () => {
    expect(readBackup(file)).toEqual({ is: 'good', state, migrated: false, found });
  });

  it('leaves the keys of the user behind', () => {
    const withKeys = { ...state, settings: { ...state.settings, keys: { x: 'bearer-of-the-town' } } };
    expect(writeBackup(withKeys, NOTHING_FOUND, 0)).not.toContain('bearer-of-the-town');
  });

  it('leaves out a finding that was damaged, and keeps the rest', () => {
    const damaged = file.replace('"knownAt": 5', '"knownAt": "five"');
    expect(readBackup(damaged)).toEqual({ is: 'good', state, migrated: false, found: NOTHING_FOUND });
  });

  it('is read with a byte order mark in front', () => {
    expect(readBackup(`\uFEFF${file}`).is).toBe('good');
  });

  it.each([
    ['cut in half', file.slice(0, file.length / 2), 'broken'],
    ['edited into nonsense', file.replace('"asleep"', '"awake"'), 'broken'],
    ['of a newer version', file.replace(`"version": ${VERSION}`, `"version": ${VERSION + 1}`), 'newer'],
    ['of another program', '{"program":"other","state":{}}', 'foreign'],
    ['empty', '', 'foreign'],
    ['a page', '<html></html>', 'foreign'],
    ['a number', '7', 'foreign'],
  ])('that is %s is refused by name', (_, text, is) => {
    expect(readBackup(text).is).toBe(is);
  });
});

describe('a stored document', () => {
  it('of a newer version is never guessed at', () => {
    expect(openDocument({ ...state, version: VERSION + 1 })).toEqual({ is: 'newer', version: VERSION + 1 });
  });

  it.each([[null], [undefined], ['text'], [[]], [{}], [{ version: 0 }], [{ version: 1.5 }], [{ version: 1 }]])(
    'that looks like %j is broken, not empty',
    (document) => {
      expect(openDocument(document).is).toBe('broken');
    },
  );
});
