import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenessOf, type Seen } from './likeness.ts';
import { REASON_KEYS, reasonTextKey } from './reasons.ts';
import { bodySubject, CONTEXT, GENT, townSubject } from './subject.fixture.ts';
import { WEIGHTS } from './weights.ts';

const ABOUT = 'Nieuws en weetjes van de stad Gent. Vragen? We antwoorden op werkdagen van 9 tot 17 uur.';
const subject = { ...townSubject(), abouts: [ABOUT], followers: 100_000 };
const DAY = 86_400_000;

const likeness = (profile: Omit<Seen, 'platform'>, platform = 'instagram') =>
  likenessOf({ platform, ...profile }, subject, CONTEXT);
const classOf = (handle: string, name?: string, about?: string) =>
  likeness({ handle, ...(name === undefined ? {} : { name }), ...(about === undefined ? {} : { about }) }).class;
const keysOf = (profile: Omit<Seen, 'platform'>) => likeness(profile).reasons.map((one) => one.key);

describe('the class of an account', () => {
  it('is official only by proof: our handle elsewhere is one to look at', () => {
    expect(likeness({ handle: 'stadgent' }, 'x')).toMatchObject({ class: 'official', score: 0 });
    expect(likeness({ handle: 'stadgent', name: 'Stad Gent' }, 'instagram').class).toBe('lookalike');
  });

  it('is official with a government’s mark beside our plain name, but not beside a service, a slip or a disguise', () => {
    const marked = (handle: string, name: string) => likeness({ handle, name, mark: 'government' }).class;
    expect(marked('stad_gent', 'Stad Gent')).toBe('official');
    expect(marked('politiegent', 'Politie Gent')).toBe('service');
    expect(marked('ghentny', 'Ghent, NY')).toBe('homonym');
    expect(marked('stadgnt', 'Stad Gent')).toBe('lookalike');
    expect(marked('x1', 'Stаd Gent')).toBe('lookalike');
    expect(likeness({ handle: 'stad_gent', name: 'Stad Gent', mark: 'paid' }).class).toBe('lookalike');
  });

  it.each([
    ['stadgent_', 'Stad Gent', 'lookalike'],
    ['altstadgent', 'Grumpy clerk', 'lookalike'],
    ['jan.p.81', 'Stad Gent', 'lookalike'],
    ['fakestadgent', 'Stad Gent', 'lookalike'],
    ['fakestadgent', undefined, 'parody'],
    ['politiegent', 'Stad Gent', 'lookalike'],
    ['stadgentwin', 'Dienst Prijzen Stad Gent', 'lookalike'],
    ['gent', 'Kevin', 'homonym'],
    ['gent', '🎁🎁', 'lookalike'],
    ['stadgent_', 'Stad Gent - niet officieel', 'parody'],
    ['gentmemes', undefined, 'parody'],
    ['gentfire', 'Brandweer Gent', 'service'],
    ['stadgent_sport', 'Sportdienst Stad Gent', 'service'],
    ['stadgentfrance', 'Stad Gent', 'lookalike'],
    ['stadgentny', 'Stad Gent', 'homonym'],
    ['stadgenk', 'Stad Genk', 'unrelated'],
    ['townofghent', 'Town of Ghent', 'homonym'],
    ['somebody', 'Somebody', 'unrelated'],
  ] as const)('%s (%s) is %s', (handle, name, expected) => {
    expect(classOf(handle, name)).toBe(expected);
  });

  it.each([
    // Whoever copies a display name writes its title right: another short word is another's.
    ['stapgent', 'STAP Gent', 'homonym'],
    ['stapgent', 'Stad Gent', 'lookalike'],
    ['stapgent', undefined, 'lookalike'],
    ['stadgnet', 'Stad Gnet', 'lookalike'],
    // Bait beside our title, whatever service would hand it out.
    ['gent.bus', 'Stad Gent Bus Pass', 'lookalike'],
    ['kerstmarkt.gent', 'Stad Gent - Kerstmarkt inschrijvingen', 'lookalike'],
    ['gent.cadeau', 'Stad Gent gratis cadeaubon', 'lookalike'],
    ['kerstmarkt.gent', 'Kerstmarkt Gent', 'homonym'],
    ['gentbus', 'Bus Gent', 'service'],
    // What a town's own magazine is called.
    ['gentnu', 'Gent Nu', 'lookalike'],
    ['gent.vandaag', 'Gent vandaag', 'lookalike'],
    // Residents who say so.
    ['gent.confessions', 'Gent Confessions', 'parody'],
    ['ikbenvangent', 'Ik ben van Gent', 'parody'],
    ['gent_leeft', 'Gent leeft', 'parody'],
    ['newgent', 'New Gent', 'homonym'],
  ] as const)('%s (%s) is %s', (handle, name, expected) => {
    expect(classOf(handle, name)).toBe(expected);
  });

  it.each([
    ['City of Munich', 'München', 'lookalike'],
    ['Köln / Cologne', 'Köln', 'lookalike'],
    ['Paris Velvet', 'Paris', 'homonym'],
    ['Ville de Paris', 'Paris', 'lookalike'],
    ['Chicago The Band', 'Chicago', 'homonym'],
    ['Zora Lyon', 'Lyon', 'homonym'],
  ] as const)('%s beside %s is %s', (name, body, expected) => {
    const profile = { platform: 'x', handle: 'q81', name };
    expect(likenessOf(profile, bodySubject(body, []), CONTEXT).class).toBe(expected);
  });

  it('knows a part of our name with our own postal code', () => {
    const name = 'Hollebeek-Zand';
    const town = { ...GENT, id: 'be:1', name, names: [{ language: 'nl' as const, name }], postalCode: '8301' };
    const at = (handle: string) => likenessOf({ platform: 'x', handle }, townSubject([], town), CONTEXT).class;
    expect([at('hollebeek8301'), at('hollebeek8302')]).toEqual(['lookalike', 'homonym']);
  });

  it('tells what was seen even where nothing but a part of our name is there', () => {
    const name = 'Hollebeek-Zand';
    const town = { ...GENT, id: 'be:1', name, names: [{ language: 'nl' as const, name }] };
    const profile = { platform: 'x', handle: 'hollebeek', name: 'Hollebeek' };
    const { reasons } = likenessOf(profile, townSubject([], town), CONTEXT);
    expect(reasons[0]).toMatchObject({ key: 'other_words', seen: 'Hollebeek' });
  });

  it('hears what a description opens with', () => {
    expect(classOf('ghent', 'Ghent', 'Village in Columbia County, New York')).toBe('homonym');
    expect(classOf('gent', 'Gent', 'Restaurant aan de Leie')).toBe('homonym');
    expect(classOf('stadgent_', 'Stad Gent', 'Restaurant aan de Leie')).toBe('lookalike');
  });

  it('follows a copied description or picture where the names tell little', () => {
    expect(classOf('helpdesk.81', 'Helpdesk', ABOUT)).toBe('lookalike');
    expect(classOf('gent_zorblax', 'Gent Zorblax')).toBe('homonym');
    expect(likeness({ handle: 'gent_zorblax', name: 'Gent Zorblax', avatarDistance: 4 }).class).toBe('lookalike');
    expect(likeness({ handle: 'gent_zorblax', name: 'Gent Zorblax', avatarDistance: 30 }).class).toBe('homonym');
  });

  it('follows two kinds of bait where the names tell little, but not one', () => {
    expect(classOf('gent_zorblax', 'Gent Zorblax', 'Gewonnen! bit.ly/1')).toBe('lookalike');
    expect(classOf('gent_zorblax', 'Gent Zorblax', 'Gewonnen!')).toBe('homonym');
  });

  it('tells who else bears the name before anything else', () => {
    const first = (name: string) => likeness({ handle: 'zz', name }).reasons[0]?.key;
    expect(['Brasserie Gent', 'KAA Gent', 'Emma Gent', 'Gent, Kentucky', 'Gent Zorblax'].map(first)).toEqual([
      'trade',
      'club',
      'person',
      'other_land',
      'other_words',
    ]);
  });

  it('leaves a state in the name alone beside our own handle, as long as ours is not known', () => {
    const bellmont = bodySubject('City of Bellmont', ['BellmontTown']);
    const of = (handle: string, name: string) =>
      likenessOf({ platform: 'instagram', handle, name }, bellmont, { ...CONTEXT, country: 'us' }).class;
    expect(of('bellmonttown_', 'City of Bellmont, Ohio')).toBe('lookalike');
    expect(of('cityofbellmont_mn', 'City of Bellmont, Minnesota')).toBe('homonym');
  });

  it('takes a police body’s own words as its own', () => {
    const police = bodySubject('Politie Gent', ['politiegent']);
    const of = (handle: string, name: string) =>
      likenessOf({ platform: 'instagram', handle, name }, police, { ...CONTEXT, country: 'be' }).class;
    expect(of('politie__gent', 'Politie Gent')).toBe('lookalike');
    expect(of('policeghent', 'Police Ghent')).toBe('lookalike');
    expect(of('stadgent', 'Stad Gent')).toBe('service');
    expect(of('brandweergent', 'Brandweer Gent')).toBe('service');
  });
});

describe('the reasons', () => {
  it('tell age, followers, bait and a link to us', () => {
    const keys = keysOf({
      handle: 'stadgent_',
      name: 'Stad Gent',
      about: 'Gewonnen! bit.ly/1',
      website: 'https://stad.gent',
      followers: 90,
      createdAt: CONTEXT.now - 3 * DAY,
    });
    for (const key of [
      'handle_separators',
      'name_title',
      'asks_prize',
      'short_link',
      'links_to_us',
      'few_followers',
      'young',
    ])
      expect(keys).toContain(key);
  });

  it('do not tell age or followers of an old or popular account', () => {
    const keys = keysOf({ handle: 'stadgent_', followers: 50_000, createdAt: CONTEXT.now - 900 * DAY });
    expect(keys).toEqual(['handle_separators']);
  });

  it('make more of a look-alike with more of them', () => {
    const plain = likeness({ handle: 'stadgent_', name: 'Stad Gent' }).score;
    expect(likeness({ handle: 'stadgent_', name: 'Stad Gent', about: 'Gewonnen! bit.ly/1' }).score).toBeGreaterThan(
      plain,
    );
    expect(plain).toBeGreaterThan(likeness({ handle: 'gent', name: 'Gent' }).score);
  });

  it('show what was seen in one line, without what cannot be seen', () => {
    const [first] = likeness({ handle: 'zz', name: `Stad\u202e\n Gent ${'🎁'.repeat(150)}` }).reasons;
    expect(first?.seen).toMatch(/^Stad Gent 🎁/u);
    expect(Array.from(first?.seen ?? '').length).toBeLessThanOrEqual(80);
  });

  it('have a weight and a text each', () => {
    expect(Object.keys(WEIGHTS).sort()).toEqual([...REASON_KEYS].sort());
    expect(reasonTextKey('young')).toBe('likeness_young');
  });
});

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.constantFrom('Stad Gent', 'Gent', 'parody', '<b>Stad Gent</b>', '\u202eStad Gent', 'Stаd Gent', '💥'.repeat(99)),
);
const profiles = fc.record(
  {
    platform: fc.constantFrom('x', 'facebook', 'bluesky', 'mastodon', 'nowhere'),
    handle: fc.oneof(anything, fc.constantFrom('stadgent_', 'altgent', 'politiegent', 'gent')),
    name: anything,
    about: anything,
    website: fc.oneof(anything, fc.constant('https://stad.gent')),
    followers: fc.oneof(fc.nat(), fc.double()),
    createdAt: fc.double(),
    avatarDistance: fc.nat(64),
  },
  { requiredKeys: ['platform', 'handle'] },
) as fc.Arbitrary<Seen>;

describe('for any profile', () => {
  it('the score lies between 0 and 1, and a half parts look-alikes from the rest; twice gives the same', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const first = likenessOf(profile, subject, CONTEXT);
        expect(first.score).toBeGreaterThanOrEqual(0);
        expect(first.score).toBeLessThanOrEqual(1);
        expect(first.score >= 0.5).toBe(first.class === 'lookalike');
        expect(first.reasons.every((one) => Array.from(one.seen).length <= 80)).toBe(true);
        expect(likenessOf(profile, subject, CONTEXT)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('saying parody never makes it a look-alike', () => {
    const places = fc.constantFrom('name', 'about', 'handle');
    fc.assert(
      fc.property(profiles, places, fc.boolean(), (profile, place, before) => {
        const text = profile[place] ?? '';
        fc.pre(text.length < 60);
        const said = { ...profile, [place]: before ? `parody ${text}` : `${text} parody` };
        const official = likenessOf(profile, subject, CONTEXT).class === 'official';
        expect(likenessOf(said, subject, CONTEXT).class === 'lookalike' && !official).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('a link to our site makes nothing official', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const { website: _, ...without } = profile;
        const about = `${profile.about ?? ''} https://stad.gent`;
        const linked = { ...without, about, website: 'https://stad.gent/nl' };
        expect(likenessOf(linked, subject, CONTEXT).class === 'official').toBe(
          likenessOf(without, subject, CONTEXT).class === 'official',
        );
      }),
    );
  });

  it('the order of words in a description does not matter to whether it works', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ABOUT.split(' ')), (list) => {
        expect(classOf('stadgent_', 'Stad Gent', list.join(' '))).toBe('lookalike');
      }),
    );
  });

  it.each([
    ['pictures', '👨‍👩‍👧'],
    ['bidirectional marks', '\u202e\u2066a'],
    ['markup', '<script>alert("gent")</script>'],
    ['our name', 'stadgent'],
    ['broken characters', '\ud800'],
    ['combining marks', 'a\u0301\u0302'],
  ])('a megabyte of %s is likened as well', (_, text) => {
    const long = text.repeat(Math.ceil(1_000_000 / text.length));
    const { score } = likeness({ handle: long, name: long, about: long, website: long, verifiedLinks: [long] });
    expect(score).toBeLessThanOrEqual(1);
  });

  it('a damaged subject gives an answer as well', () => {
    const broken = { ...GENT, name: '', names: [], languages: [], website: 'http://[', predecessors: [''] };
    const empty = { municipality: broken, official: [{ platform: '', handle: '' }] };
    expect(likenessOf({ platform: 'x', handle: 'stadgent' }, empty, CONTEXT).class).toBe('unrelated');
  });
});
