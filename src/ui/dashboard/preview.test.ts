import { describe, expect, it } from 'vitest';
import { type ChannelCase, emptyCase } from '../../channel/case.ts';
import { signCase } from '../../channel/sign-off.ts';
import { newAccount } from '../../register/account.ts';
import type { Handover } from '../../register/handover.ts';
import { NOTHING_FOUND, writeBackup } from '../../state/backup.ts';
import { mergeStates } from '../../state/merge.ts';
import { emptyState, type State, VERSION } from '../../state/state.ts';
import { backupName, LARGEST, previewOf } from './preview.ts';
import { GENT, NOW } from './town.fixture.ts';

const empty = emptyState(['x']);
const gent = { ...empty, municipalities: [GENT], settings: { ...empty.settings, platforms: ['x', 'github'] } };
const NONE = { findings: {}, lookalikes: {}, websites: {} };
const file = writeBackup(gent, NOTHING_FOUND, NOW);

describe('a look into a backup file', () => {
  it('counts what it would add', () => {
    expect(previewOf(empty, NONE, file)).toMatchObject({
      is: 'good',
      gain: [
        { what: 'municipalities', count: 1 },
        { what: 'platforms', count: 1 },
      ],
    });
  });

  it('finds nothing new in what is known', () => {
    expect(previewOf(gent, NONE, file)).toMatchObject({ is: 'good', gain: [] });
  });

  it('counts accounts that the file says something else of, until the merge has brought it', () => {
    const held = newAccount({ municipality: GENT.municipality.id, platform: 'x', handle: 'stadgent' });
    const ours = { ...gent, accounts: [{ ...held, notes: 'nu' }] };
    const before = { ...gent, accounts: [{ ...held, notes: 'vroeger' }] };
    const text = writeBackup(before, NOTHING_FOUND, NOW);
    expect(previewOf(ours, NONE, text)).toMatchObject({ is: 'good', gain: [{ what: 'changed', count: 1 }] });
    expect(previewOf(mergeStates(ours, before), NONE, text)).toMatchObject({ is: 'good', gain: [] });
  });

  it('counts what people did besides the accounts, so that it can be brought back', () => {
    const review = { municipality: GENT.municipality.id, startedAt: NOW - 1, answers: [], closedAt: NOW };
    const hours = { [GENT.municipality.id]: 12 };
    const full = { ...gent, reviews: [review], channels: { ...gent.channels, hours } };
    expect(previewOf(gent, NONE, writeBackup(full, NOTHING_FOUND, NOW))).toMatchObject({
      is: 'good',
      gain: [
        { what: 'reviews', count: 1 },
        { what: 'channels', count: 1 },
      ],
    });
  });

  it('counts the plans under way that get marks of the file, until the merge has brought them', () => {
    const handover: Handover = {
      id: 'h',
      municipality: GENT.municipality.id,
      person: { role: '', name: 'An' },
      startedAt: NOW,
      by: 'AP',
      accounts: ['a'],
      done: [],
      closedAt: null,
    };
    const ours = { ...gent, handovers: [handover] };
    const theirs = { ...gent, handovers: [{ ...handover, done: [{ task: 't', at: NOW, by: 'BD' }] }] };
    const text = writeBackup(theirs, NOTHING_FOUND, NOW);
    expect(previewOf(ours, NONE, text)).toMatchObject({ gain: [{ what: 'sittings', count: 1 }] });
    expect(previewOf(mergeStates(ours, theirs), NONE, text)).toMatchObject({ gain: [] });
  });

  it('counts what was looked at later, or never here', () => {
    const finding = { platform: 'x', handle: 'StadGent', since: 1, askedAt: 5, last: [], known: [], knownAt: null };
    const text = writeBackup(gent, { ...NOTHING_FOUND, findings: [finding] }, NOW);
    const here = (askedAt: number) => ({ ...NONE, findings: { 'x stadgent': { ...finding, askedAt } } });
    expect(previewOf(gent, NONE, text)).toMatchObject({ gain: [{ what: 'found', count: 1 }] });
    expect(previewOf(gent, here(4), text)).toMatchObject({ gain: [{ what: 'found', count: 1 }] });
    expect(previewOf(gent, here(5), text)).toMatchObject({ gain: [] });
  });

  it('says how many plans differ and stay as they are, and which are signed there only', () => {
    const plan = emptyCase('be:44021 x stadgent');
    const other = { ...plan, goal: 'Jongeren bereiken' };
    const withPlan = (one: ChannelCase): State => ({ ...gent, channels: { ...gent.channels, cases: [one] } });
    const file = (one: ChannelCase) => writeBackup(withPlan(one), NOTHING_FOUND, NOW);
    const signed = signCase(other, { function: 'Algemeen directeur', by: 'AP', at: NOW });
    const none = { plans: 0, signed: 0, evaluations: 0, notes: 0 };
    expect(previewOf(withPlan(plan), NONE, file(plan))).toMatchObject({ stays: none });
    expect(previewOf(withPlan(plan), NONE, file(other))).toMatchObject({ stays: { ...none, plans: 1 }, gain: [] });
    expect(previewOf(withPlan(plan), NONE, file(signed))).toMatchObject({ stays: { ...none, plans: 1, signed: 1 } });
    expect(mergeStates(withPlan(plan), withPlan(signed)).channels.cases).toEqual([plan]);
  });

  it('says what is wrong with any other file', () => {
    expect(previewOf(empty, NONE, ' \n').is).toBe('empty');
    expect(previewOf(empty, NONE, '<html>').is).toBe('foreign');
    expect(previewOf(empty, NONE, file.slice(0, -40)).is).toBe('broken');
    expect(previewOf(empty, NONE, file.replace(`"version": ${VERSION}`, '"version": 99')).is).toBe('newer');
    expect(previewOf(empty, NONE, 'x'.repeat(LARGEST + 1)).is).toBe('large');
  });

  it('has a file name that sorts by day', () => {
    expect(backupName(NOW)).toBe('naamwacht-2026-11-23.json');
  });
});
