/** What becomes public: only accounts that are ours now, only by https, and as linked data that a processor understands. */
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Account, newAccount, STATES } from './account.ts';
import { type Place, publicJsonLd, publicListOf } from './public-list.ts';

type Triple = { subject: { value: string }; predicate: { value: string }; object: { value: string } };
type Processor = {
  toRDF: (document: unknown, options: { documentLoader: (url: string) => Promise<unknown> }) => Promise<Triple[]>;
};
/** The package brings no types. */
const jsonld: Processor = createRequire(import.meta.url)('jsonld');

const town = { name: 'Stad Gent', website: 'https://stad.gent' };
const account = (own: Partial<Account> = {}): Account => ({
  ...newAccount({ municipality: 'be:44021', platform: 'facebook', handle: 'stadgent' }),
  state: 'open',
  ...own,
});
const placeOf = ({ platform, handle }: Account): Place => ({
  name: platform === 'x' ? 'X' : 'Facebook',
  page: platform === 'domain' ? null : `https://www.example.com/${platform}/${handle}`,
});
const listed = (...accounts: Account[]) => publicListOf(accounts, town, placeOf).accounts;

/** The part of schema.org's own context that the list uses (schema.org/docs/jsonldcontext.json). */
const CONTEXT = {
  '@context': {
    '@vocab': 'http://schema.org/',
    url: { '@id': 'http://schema.org/url', '@type': '@id' },
    sameAs: { '@id': 'http://schema.org/sameAs', '@type': '@id' },
  },
};
const triplesOf = async (json: string) => {
  const documentLoader = async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`asked for ${url}`);
    return { contextUrl: null, documentUrl: url, document: CONTEXT };
  };
  const triples = await jsonld.toRDF(JSON.parse(json), { documentLoader });
  return triples.map(({ predicate, object }) => `${predicate.value} ${object.value}`).sort();
};

describe('the public list', () => {
  it('holds accounts that are open or asleep, says which, and no others', () => {
    const all = STATES.map((state) => account({ state, handle: state }));
    expect(listed(...all).map(({ address, asleep }) => [address.split('/').at(-1), asleep])).toEqual([
      ['asleep', true],
      ['open', false],
    ]);
  });

  it('takes the address of the register before that of the platform, and leaves out what has none by https', () => {
    expect(listed(account({ address: 'https://fb.example/gent' }))[0]?.address).toBe('https://fb.example/gent');
    expect(listed(account({ address: 'http://fb.example/gent' }))[0]?.address).toBe(
      'https://www.example.com/facebook/stadgent',
    );
    expect(listed(account({ platform: 'domain' }))).toEqual([]);
    expect(listed(account({ platform: 'domain', address: 'javascript:alert(1)' }))).toEqual([]);
    for (const address of ['https://user:secret@x.com/a', 'https://user@x.com/a', 'https://:secret@x.com/a'])
      expect(listed(account({ platform: 'domain', address }))).toEqual([]);
  });

  it('tells nothing about people and access', () => {
    const secret = account({
      keeper: { role: 'dienst', name: 'Els Peeters' },
      standIn: { role: '', name: 'Jan Maes' },
      by: 'EP',
      notes: 'kluis',
      purpose: 'intern',
    });
    expect(JSON.stringify(listed(secret))).not.toMatch(/Peeters|Maes|EP|kluis|intern/);
  });

  it('reads the own accounts first and the services after them by name', () => {
    const services = ['Jeugd', '', 'Bibliotheek', ''].map((service, index) =>
      account({ service, handle: `h${index}` }),
    );
    expect(listed(...services).map(({ service }) => service)).toEqual(['', '', 'Bibliotheek', 'Jeugd']);
  });

  it('adds the handle only where two accounts would read the same', () => {
    const names = listed(
      account(),
      account({ handle: 'gentnieuws' }),
      account({ platform: 'x' }),
      account({ handle: 'gentjeugd', service: 'Jeugd' }),
    );
    expect(names.map(({ name }) => name)).toEqual([
      'Stad Gent (stadgent)',
      'Stad Gent (gentnieuws)',
      'Stad Gent',
      'Jeugd',
    ]);
  });

  it('holds every address once', () => {
    const address = 'https://fb.example/gent';
    expect(listed(account({ address }), account({ address, handle: 'other' }))).toHaveLength(1);
  });

  it.each([
    ['nl', 'nl'],
    ['Nederlands', 'nl'],
    ['néerlandais', 'nl'],
    ['Français', 'fr'],
    ['Deutsch', 'de'],
    ['EN', 'en'],
    ['es', 'es'],
    ['nl en fr', ''],
    ['', ''],
  ])('understands the language "%s" as "%s"', (typed, code) => {
    expect(listed(account({ language: typed }))[0]?.language).toBe(code);
  });

  it('holds no invisible characters, whatever was typed', () => {
    const any = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(any, any, any, any, (name, service, handle, language) => {
        const list = publicListOf([account({ service, handle, language })], { name, website: name }, placeOf);
        expect(JSON.stringify(list)).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        for (const one of list.accounts) expect(one.address).toMatch(/^https:\/\/[^\s"<>]+$/);
      }),
    );
  });
});

describe('the list as linked data', () => {
  const list = publicListOf([account(), account({ platform: 'x', state: 'asleep' })], town, placeOf);

  it('says that the town, its website and its accounts are one public body', async () => {
    expect(await triplesOf(publicJsonLd(list))).toEqual([
      'http://schema.org/name Stad Gent',
      'http://schema.org/sameAs https://www.example.com/facebook/stadgent',
      'http://schema.org/sameAs https://www.example.com/x/stadgent',
      'http://schema.org/url https://stad.gent/',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://schema.org/GovernmentOrganization',
    ]);
  });

  it('leaves out what there is none of', async () => {
    const bare = publicListOf([], { name: 'Gent', website: 'http://gent.example' }, placeOf);
    expect(await triplesOf(publicJsonLd(bare))).toEqual([
      'http://schema.org/name Gent',
      'http://www.w3.org/1999/02/22-rdf-syntax-ns#type http://schema.org/GovernmentOrganization',
    ]);
  });

  it('can stand inside a script element, and still says the same', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</script><script>alert(1)</script>', '<!--<script>', ']]>', '\u2028', '\\u003c', '"}'),
    );
    fc.assert(
      fc.property(hostile, (name) => {
        const made = { town: name, website: null, accounts: [] };
        const json = publicJsonLd(made);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json).name).toBe(name);
      }),
    );
  });
});
