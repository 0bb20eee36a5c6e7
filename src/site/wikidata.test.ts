/** The question to Wikidata and what its reply says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Municipality } from '../municipality/municipality.ts';
import { readWikidata, wikidataAsk } from './wikidata.ts';

const town = (id: string): Municipality => ({
  id,
  country: 'be',
  name: 'Zonnedorp',
  names: [{ language: 'nl', name: 'Zonnedorp' }],
  languages: ['nl'],
  city: false,
  postalCode: null,
  website: null,
  websiteGuessed: false,
  predecessors: [],
  province: null,
});

const query = (id: string) => new URL(wikidataAsk(town(id))?.url ?? 'x:').searchParams.get('query') ?? '';

const reply = (...rows: [string, string][]) =>
  JSON.stringify({
    head: { vars: ['says', 'value'] },
    results: {
      bindings: rows.map(([property, value]) => ({
        says: { type: 'uri', value: `http://www.wikidata.org/prop/statement/${property}` },
        value: { type: 'literal', value },
      })),
    },
  });

const accounts = (...rows: [string, string][]) => readWikidata(reply(...rows))?.accounts;

describe('the question', () => {
  it('is one GET that names the NIS code and nothing else of the municipality', () => {
    const ask = wikidataAsk(town('be:44021'));
    expect(ask).toMatchObject({ method: 'GET', headers: { accept: 'application/sparql-results+json' } });
    expect(ask?.url.startsWith('https://query.wikidata.org/sparql?format=json&query=')).toBe(true);
    expect(query('be:44021')).toContain('VALUES ?code { "44021" } ?item wdt:P1567 ?code .');
    expect(query('be:44021')).not.toContain('Zonnedorp');
  });

  it('asks every property, and leaves out what has ended', () => {
    for (const property of 'P2002 P2003 P2013 P11245 P4264 P7085 P4033 P12361 P11892 P3789 P3267 P3836 P2037 P856'.split(
      ' ',
    ))
      expect(query('be:44021')).toContain(`(p:${property} ps:${property})`);
    expect(query('be:44021')).toContain('pq:P582');
    expect(query('be:44021')).toContain('wdt:P576');
  });

  it('tries every way of writing a CBS code', () => {
    expect(query('nl:GM0014')).toContain('VALUES ?code { "0014" "14" "GM0014" } ?item wdt:P382 ?code .');
    expect(query('nl:GM1680')).toContain('VALUES ?code { "1680" "GM1680" }');
  });

  it('is balanced', () => {
    const text = query('nl:GM0014');
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text.split('(').length).toBe(text.split(')').length);
  });

  it.each(['own:zonnedorp', 'be:4402', 'be:44021" } x', 'nl:0014', 'de:12345', ''])('is none for %s', (id) => {
    expect(wikidataAsk(town(id))).toBeNull();
  });
});

describe('the reply', () => {
  it.each<[string, string, string, string]>([
    ['P2002', '@zonnedorp ', 'x', 'zonnedorp'],
    ['P2003', 'zonne.dorp', 'instagram', 'zonne.dorp'],
    ['P2013', 'gemeentezonnedorp', 'facebook', 'gemeentezonnedorp'],
    ['P11245', 'Zonnedorp-TV', 'youtube', 'Zonnedorp-TV'],
    ['P4264', 'gemeente-zonnedorp', 'linkedin', 'gemeente-zonnedorp'],
    ['P7085', 'zonnedorp', 'tiktok', 'zonnedorp'],
    ['P11892', 'zonnedorp', 'threads', 'zonnedorp'],
    ['P4033', 'zonnedorp@mastodon.social', 'mastodon', 'zonnedorp'],
    ['P4033', '@zonnedorp@Social.Overheid.nl', 'mastodon:social.overheid.nl', 'zonnedorp'],
    ['P12361', 'Zonnedorp.bsky.social', 'bluesky', 'zonnedorp'],
    ['P12361', 'zonnedorp.be', 'bluesky-domain', 'zonnedorp.be'],
    ['P3789', 'zonnedorp', 'telegram', 'zonnedorp'],
    ['P3267', '12345678@N00', 'flickr', '12345678@N00'],
    ['P3836', 'zonnedorp', 'pinterest', 'zonnedorp'],
    ['P2037', 'zonne-dorp', 'github', 'zonne-dorp'],
  ])('%s %s is %s %s', (property, value, platform, handle) => {
    expect(accounts([property, value])).toEqual([{ platform, handle }]);
  });

  it.each<[string, string]>([
    ['P2002', 'https://x.com/zonnedorp'],
    ['P2002', 'zonne\u202Edorp'],
    ['P2013', 'pages/Zonnedorp/123'],
    ['P4033', 'zonnedorp'],
    ['P4033', 'zonnedorp@localhost'],
    ['P12361', 'zonnedorp'],
    ['P12361', 'did:plc:abc'],
    ['P3267', '123@N00@N00'],
    ['P31', 'Q493522'],
    ['constructor', 'x'],
    ['P2002', ''],
  ])('leaves out %s %s', (property, value) => expect(accounts([property, value])).toEqual([]));

  it('names an account once and the home page as website', () => {
    expect(
      readWikidata(
        reply(
          ['P2002', 'zonnedorp'],
          ['P2002', 'Zonnedorp'],
          ['P856', 'https://www.zonnedorp.be/fr/accueil'],
          ['P856', 'https://www.zonnedorp.be/'],
          ['P856', 'javascript:x'],
        ),
      ),
    ).toEqual({ accounts: [{ platform: 'x', handle: 'Zonnedorp' }], website: 'https://www.zonnedorp.be/' });
  });

  it('says nothing of a municipality without accounts', () => {
    expect(readWikidata(reply())).toEqual({ accounts: [], website: null });
  });

  it('passes over a row of another shape', () => {
    expect(
      readWikidata('{"results":{"bindings":[1,null,{},{"says":{"value":1}},{"says":{"value":"x"},"value":{}}]}}'),
    ).toEqual({
      accounts: [],
      website: null,
    });
  });

  it.each(['', 'x', '[]', '{}', '{"results":{}}', '{"results":{"bindings":{}}}', '<html>', 'null'])(
    'is none: %s',
    (body) => {
      expect(readWikidata(body)).toBeNull();
    },
  );

  it('never throws, and gives clean handles only', () => {
    const rows = fc.array(
      fc.tuple(
        fc.constantFrom('P2002', 'P4033', 'P12361', 'P3267', 'P856', '__proto__'),
        fc.string({ unit: 'binary' }),
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          rows.map((all) => reply(...all)),
          fc.string(),
          fc.json(),
        ),
        (body) => {
          const says = readWikidata(body);
          for (const { handle } of says?.accounts ?? []) expect(handle).toMatch(/^[\p{L}\p{M}\p{N}_.@·-]{1,253}$/u);
          if (says?.website) expect(says.website).toMatch(/^https?:\/\//);
        },
      ),
    );
  });
});
