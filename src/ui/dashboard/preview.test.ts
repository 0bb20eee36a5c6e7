import { describe, expect, it } from 'vitest';
import { NOTHING_FOUND, writeBackup } from '../../state/backup.ts';
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
