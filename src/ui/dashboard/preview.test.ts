import { describe, expect, it } from 'vitest';
import { newAccount } from '../../register/account.ts';
import { NOTHING_FOUND, writeBackup } from '../../state/backup.ts';
import { mergeStates } from '../../state/merge.ts';
import { emptyState, VERSION } from '../../state/state.ts';
import { backupName, LARGEST, previewOf } from './preview.ts';
import { GENT, NOW } from './town.fixture.ts';

const empty = emptyState(['x']);
const gent = { ...empty, municipalities: [GENT], settings: { ...empty.settings, platforms: ['x', 'github'] } };
const file = writeBackup(gent, NOTHING_FOUND, NOW);

describe('a look into a backup file', () => {
  it('counts what it would add', () => {
    expect(previewOf(empty, file)).toMatchObject({
      is: 'good',
      gain: [
        { what: 'municipalities', count: 1 },
        { what: 'platforms', count: 1 },
      ],
    });
  });

  it('finds nothing new in what is known', () => {
    expect(previewOf(gent, file)).toMatchObject({ is: 'good', gain: [] });
  });

  it('counts accounts that the file says something else of, until the merge has brought it', () => {
    const held = newAccount({ municipality: GENT.municipality.id, platform: 'x', handle: 'stadgent' });
    const ours = { ...gent, accounts: [{ ...held, notes: 'nu' }] };
    const before = { ...gent, accounts: [{ ...held, notes: 'vroeger' }] };
    const text = writeBackup(before, NOTHING_FOUND, NOW);
    expect(previewOf(ours, text)).toMatchObject({ is: 'good', gain: [{ what: 'changed', count: 1 }] });
    expect(previewOf(mergeStates(ours, before), text)).toMatchObject({ is: 'good', gain: [] });
  });

  it('counts what people did besides the accounts, so that it can be brought back', () => {
    const review = { municipality: GENT.municipality.id, startedAt: NOW - 1, answers: [], closedAt: NOW };
    const hours = { [GENT.municipality.id]: 12 };
    const full = { ...gent, reviews: [review], channels: { ...gent.channels, hours } };
    expect(previewOf(gent, writeBackup(full, NOTHING_FOUND, NOW))).toMatchObject({
      is: 'good',
      gain: [
        { what: 'reviews', count: 1 },
        { what: 'channels', count: 1 },
      ],
    });
  });

  it('says what is wrong with any other file', () => {
    expect(previewOf(empty, ' \n').is).toBe('empty');
    expect(previewOf(empty, '<html>').is).toBe('foreign');
    expect(previewOf(empty, file.slice(0, -40)).is).toBe('broken');
    expect(previewOf(empty, file.replace(`"version": ${VERSION}`, '"version": 99')).is).toBe('newer');
    expect(previewOf(empty, 'x'.repeat(LARGEST + 1)).is).toBe('large');
  });

  it('has a file name that sorts by day', () => {
    expect(backupName(NOW)).toBe('naamwacht-2026-11-23.json');
  });
});
