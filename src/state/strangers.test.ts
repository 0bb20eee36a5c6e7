/** What an older build does not know stays in storage, and never comes in by a file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NOTHING_FOUND, readBackup, writeBackup } from './backup.ts';
import { openDocument } from './migrations.ts';
import { emptyState } from './state.ts';
import { withStrangers } from './strangers.ts';

const later = {
  ...emptyState(['x']),
  sightings: [
    { platform: 'x', handle: 'gent', saw: 'exists', initials: 'A', at: 1, address: '', excerpt: '', mood: 'blij' },
  ],
  wishes: ['later'],
};

describe('a field that this build does not know', () => {
  it('stays in what this browser stored, wherever it stands', () => {
    const opened = openDocument(later, 'kept');
    expect(opened).toEqual({ is: 'good', state: later, migrated: false });
  });

  it('is left out of a file, and so is one that a version brought away with it', () => {
    const file = writeBackup(later as unknown as ReturnType<typeof emptyState>, NOTHING_FOUND, 1);
    const read = readBackup(file);
    expect(file).toContain('blij');
    expect(JSON.stringify(read)).not.toContain('blij');
    expect(JSON.stringify(read)).not.toContain('later');
  });

  it('changes nothing of what is known', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (known, whole) => {
        const joined = withStrangers(known, whole);
        // Laid under what is known again, nothing is left to add.
        expect(withStrangers(known, joined)).toEqual(joined);
        if (typeof known !== 'object' || known === null) expect(joined).toBe(known);
      }),
    );
  });

  it('never reaches the prototype of anything', () => {
    const joined = withStrangers({ a: 1 }, JSON.parse('{"a":1,"__proto__":{"polluted":true}}'));
    expect(Object.getPrototypeOf(joined)).toBe(Object.prototype);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
