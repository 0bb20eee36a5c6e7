/** A document of version 1 opens as version 2 with everything that was typed in it. */
import { describe, expect, it } from 'vitest';
import { openDocument } from './migrations.ts';

const DAY = 86_400_000;
const town = {
  id: 'be:44021',
  country: 'be',
  name: 'Gent',
  names: [{ language: 'nl', name: 'Gent' }],
  languages: ['nl'],
  city: true,
  postalCode: '9000',
  website: 'https://stad.gent',
  websiteGuessed: false,
  predecessors: [],
  province: 'Oost-Vlaanderen',
};
const own = { municipality: 'be:44021', platform: 'x', handle: 'stadgent' };
const watched = {
  municipality: town,
  addedAt: 1,
  startedAt: 2,
  choices: { x: { added: ['gentje'], dropped: [], order: [] } },
};

/** As version 1 wrote it. */
const FIRST = {
  version: 1,
  municipalities: [watched],
  former: [{ ...watched, municipality: { ...town, id: 'be:1', name: 'Mol' } }],
  current: 'be:44021',
  accounts: [{ ...own, claimedAt: 3, by: 'AB', visitedAt: 4, state: 'asleep' }],
  sightings: [{ platform: 'x', handle: 'gent', saw: 'exists', initials: 'AB', at: 5, address: '', excerpt: '' }],
  claims: [{ ...own, handle: 'gent', startedAt: 6, remindAt: 7 }],
  judgements: [{ ...own, handle: 'gentinfo', whose: 'other', at: 8 }],
  alerts: [
    { id: 'a', kind: 'lost', platform: 'x', handle: 'gent', at: 9, closed: false, snoozedUntil: 0, notifiedAt: null },
  ],
  settings: {
    language: 'fr',
    theme: 'dark',
    platforms: ['x'],
    namesPerPlatform: 3,
    initials: 'AB',
    keys: { youtube: 'k' },
    notify: true,
    office: { from: 9, to: 17 },
    digest: null,
  },
};

describe('a document of version 1', () => {
  const opened = openDocument(FIRST);
  const state = opened.is === 'good' ? opened.state : undefined;

  it('opens, and says that it was brought up to date', () => {
    expect(opened).toMatchObject({ is: 'good', migrated: true });
  });

  it('keeps every town, name, account, sighting, claim, alert and setting', () => {
    expect(state?.municipalities[0]).toMatchObject(watched);
    expect(state?.former[0]?.municipality.name).toBe('Mol');
    expect(state?.accounts[0]).toMatchObject(FIRST.accounts[0] ?? {});
    expect(state?.sightings).toEqual(FIRST.sightings);
    expect(state?.claims).toEqual(FIRST.claims);
    expect(state?.alerts[0]).toMatchObject(FIRST.alerts[0] ?? {});
    expect(state?.settings).toMatchObject(FIRST.settings);
  });

  it('lets a word on somebody’s account speak for a year from its own date', () => {
    expect(state?.judgements).toEqual([
      { ...own, handle: 'gentinfo', at: 8, decided: null, by: '', until: 8 + 365 * DAY, note: '' },
    ]);
  });

  it('allows nothing new to be looked at', () => {
    expect(state?.municipalities[0]?.guard).toMatchObject({ lookalikes: false, website: false, pictures: false });
  });

  it.each(['municipalities', 'former', 'accounts', 'judgements', 'alerts'])(
    'is refused, not emptied, when its %s are no list',
    (key) => {
      expect(openDocument({ ...FIRST, [key]: 'half' }).is).toBe('broken');
      expect(openDocument({ ...FIRST, [key]: [7] }).is).toBe('broken');
    },
  );
});
