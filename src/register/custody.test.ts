/** Each platform gets the advice that holds there, and an account is weak only for what the register knows. */
import { describe, expect, it } from 'vitest';
import { LOCALES, messagesOf } from '../../tools/locales.ts';
import { PLATFORMS } from '../platforms/index.ts';
import { type Account, newAccount, STATES } from './account.ts';
import { checklistFor, LINES, lineKey, URGENCIES, WEAK_KEYS, weakKey, weaknesses } from './custody.ts';

const DAY = 86_400_000;
const NOW = 2_000 * DAY;
const ids = (platform: string) => checklistFor(platform).map((line) => line.id);
const els = { role: 'communicatie', name: 'Els Peeters' };
const jan = { role: 'ICT', name: 'Jan Maes' };
const strong: Account = {
  ...newAccount({ municipality: 'be:44021', platform: 'x', handle: 'stadgent' }),
  keeper: els,
  standIn: jan,
  custody: {
    secondFactor: 'app',
    recovery: 'communicatie@stad.gent',
    administrators: [els, jan],
    place: 'Keeper, item X',
    reviewedAt: NOW - 100 * DAY,
    checks: [],
  },
};
const weak = (change: Partial<Account>, custody: Partial<Account['custody']> = {}) =>
  weaknesses({ ...strong, ...change, custody: { ...strong.custody, ...custody } }, NOW).map((one) => one.key);

describe('the checklist', () => {
  it('never gives a platform the same line twice, and always two people and a yearly review', () => {
    for (const platform of [...PLATFORMS.map((one) => one.id), 'mastodon:mastodon.nl', 'somewhere-new']) {
      const lines = ids(platform);
      expect(new Set(lines).size, platform).toBe(lines.length);
      expect(lines, platform).toContain('review');
      const two = ['two_people', 'portfolio', 'brand', 'ownerless'];
      expect(lines.filter((id) => two.includes(id)).length, platform).toBe(1);
    }
  });

  it('asks real people on Facebook and LinkedIn, and a mailbox of the organisation where one signs in with a mailbox', () => {
    expect(ids('facebook')).toEqual(['portfolio', 'real_people', 'maker', 'own_factor', 'review']);
    expect(ids('linkedin')).toEqual(['own_profiles', 'two_people', 'own_factor', 'review']);
    for (const platform of ['x', 'tiktok', 'bluesky', 'mastodon', 'youtube'])
      expect(ids(platform)).toContain('mailbox');
    for (const platform of ['facebook', 'instagram', 'linkedin', 'whatsapp'])
      expect(ids(platform)).not.toContain('mailbox');
  });

  it('knows what is particular to a platform, and every Mastodon server as Mastodon', () => {
    expect(ids('mastodon:mastodon.nl')).toEqual(ids('mastodon'));
    expect(ids('mastodon')).toContain('rel_me');
    expect(ids('bluesky')).toContain('domain_handle');
    expect(ids('telegram')).toEqual(['ownerless', 'number', 'recovery', 'vault', 'review']);
    expect(ids('x')).not.toContain('rel_me');
  });

  it('is firm only where a source says so', () => {
    for (const line of LINES) expect(line.firm && line.source === '', line.id).toBe(false);
    const firm = (platform: string, id: string) => checklistFor(platform).find((line) => line.id === id)?.firm;
    expect([firm('x', 'mailbox'), firm('pinterest', 'mailbox')]).toEqual([true, false]);
    expect([firm('facebook', 'portfolio'), firm('instagram', 'portfolio')]).toEqual([true, false]);
  });

  it('names only platforms that exist', () => {
    const known = PLATFORMS.map((one) => one.id);
    const named = LINES.flatMap(({ for: reach }) =>
      reach === 'all' ? [] : 'except' in reach ? reach.except : [...reach],
    );
    expect(named.filter((id) => !known.includes(id))).toEqual([]);
  });
});

describe('weaknesses', () => {
  it('are none when everything is arranged, and none where nobody can sign in', () => {
    expect(weak({})).toEqual([]);
    const bare = newAccount({ municipality: 'be:1', platform: 'x', handle: 'a' });
    const silent = STATES.filter((state) => weaknesses({ ...bare, state }, NOW).length === 0);
    expect(silent).toEqual(['wanted', 'closed', 'former']);
  });

  it('see an account that hangs on one person', () => {
    expect(weak({}, { administrators: [] })).toEqual(['no_administrator']);
    expect(weak({}, { administrators: [els, { role: '', name: 'peeters els' }] })).toEqual(['one_administrator']);
    expect(weak({ standIn: els })).toEqual(['no_stand_in']);
    expect(weak({ keeper: { role: '', name: '' } })).toEqual(['no_keeper']);
  });

  it.each([
    [{ secondFactor: 'none' }, 'no_factor'],
    [{ secondFactor: 'sms' }, 'sms_factor'],
    [{ secondFactor: 'unknown' }, 'unknown_factor'],
    [{ recovery: ' ' }, 'no_recovery'],
    [{ place: '' }, 'no_place'],
    [{ reviewedAt: null }, 'never_reviewed'],
    [{ reviewedAt: NOW - 366 * DAY }, 'old_review'],
  ] as const)('see %o', (custody, key) => {
    expect(weak({}, custody)).toEqual([key]);
  });

  it('take no notice of a review in the future', () => {
    expect(weak({}, { reviewedAt: NOW + 400 * DAY })).toEqual([]);
  });

  it('ask no shared place and no shared recovery where everybody signs in as themselves', () => {
    expect(weak({ platform: 'facebook' }, { place: '', recovery: '' })).toEqual([]);
  });

  it('come most urgent first', () => {
    const bare = newAccount({ municipality: 'be:1', platform: 'x', handle: 'a' });
    const order = weaknesses(bare, NOW).map((one) => URGENCIES.indexOf(one.urgency));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.length).toBe(6);
  });
});

describe('the words of custody', () => {
  it.each(LOCALES)('are there for every line and weakness in %s', (locale) => {
    const words = messagesOf(locale);
    const wanted = [...LINES.flatMap(({ id }) => [lineKey(id), `${lineKey(id)}_why`]), ...WEAK_KEYS.map(weakKey)];
    expect(wanted.filter((key) => words[key] === undefined)).toEqual([]);
  });
});
