/** What is remembered of somebody else's account: its changes, its going and coming, and nothing that was not seen. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Lookalike, miss, picture, type Seen, see } from './lookalike.ts';

const DAY = 86_400_000;
const seen = (handle: string, name?: string, about?: string): Seen => ({
  municipality: 'be:44021',
  platform: 'instagram',
  handle,
  holder: '',
  found: 'made',
  source: 'separatorAdded',
  profile: { handle, ...(name === undefined ? {} : { name }), ...(about === undefined ? {} : { about }) },
});
const first = see(undefined, seen('stadgent_', 'Stad Gent', 'Officieel'), 1);
const whats = (one: Lookalike) => one.history.map(({ what }) => what);

describe('an account that is seen', () => {
  it('begins without a history', () => {
    expect(first).toMatchObject({ since: 1, seenAt: 1, goneAt: null, history: [] });
  });

  it('keeps its first moment, and notes a new name with the old one', () => {
    const after = see(first, seen('stadgent_', 'Win met Gent', 'Officieel'), DAY);
    expect(after.since).toBe(1);
    expect(after.history).toEqual([{ at: DAY, what: 'name', from: 'Stad Gent', to: 'Win met Gent' }]);
  });

  it('has not changed when the platform merely shows less today', () => {
    const after = see(first, { ...seen('stadgent_'), profile: null }, DAY);
    expect(after.history).toEqual([]);
    expect(after.profile?.name).toBe('Stad Gent');
  });

  it('is the same account under another handle when it was renamed', () => {
    const after = see(first, seen('gent_wint', 'Stad Gent', 'Officieel'), DAY);
    expect(after).toMatchObject({ handle: 'gent_wint', since: 1 });
    expect(after.history).toEqual([{ at: DAY, what: 'handle', from: 'stadgent_', to: 'gent_wint' }]);
  });

  it('notes once that it vanished, and that it came back', () => {
    const gone = miss(miss(first, DAY), 2 * DAY);
    expect(gone).toMatchObject({ goneAt: DAY, askedAt: 2 * DAY });
    expect(whats(gone)).toEqual(['vanished']);
    const back = see(gone, seen('stadgent_', 'Stad Gent', 'Officieel'), 3 * DAY);
    expect(back.goneAt).toBeNull();
    expect(whats(back)).toEqual(['vanished', 'back']);
  });

  it('notes another picture, but not the first one', () => {
    const with1 = picture(first, { address: 'https://a.example/1', hash: '00' }, 64, 2);
    expect(with1.history).toEqual([]);
    expect(whats(picture(with1, { address: 'https://a.example/2', hash: 'ff' }, 40, 3))).toEqual(['picture']);
    expect(whats(picture(with1, { address: 'https://a.example/2', hash: '01' }, 0, 3))).toEqual([]);
  });

  it('never remembers more than the last fifty changes, however often it changes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 5 }), { maxLength: 120 }), (names) => {
        const end = names.reduce((one, name, index) => see(one, seen('stadgent_', name), index + 2), first);
        expect(end.history.length).toBeLessThanOrEqual(50);
        expect(end.profile?.name).toBe(names.at(-1) ?? 'Stad Gent');
      }),
    );
  });
});
