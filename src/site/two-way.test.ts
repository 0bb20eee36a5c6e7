/** Links both ways, and the line to add. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSite } from './read-site.ts';
import { recognise } from './samples.fixture.ts';
import { linksBack, missingLinks } from './two-way.ts';

const WEBSITE = 'https://www.zonnedorp.be';
const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
const account = { platform: 'x', handle: 'zonnedorp', page: 'https://x.com/zonnedorp', name: 'X' };
const site = (html: string) => readSite(html, WEBSITE, recognise);
const none = site('');

describe('a link back', () => {
  it.each([
    [{ handle: 'a', website: 'https://zonnedorp.be/nl' }, true],
    [{ handle: 'a', website: 'zonnedorp.be' }, true],
    [{ handle: 'a', website: 'https://linktr.ee/a', verifiedLinks: ['https://zonnedorp.be'] }, true],
    [{ handle: 'a', website: 'https://zonnedorp.be.kwaad.example' }, false],
    [{ handle: 'a', website: 'https://linktr.ee/a' }, false],
    [{ handle: 'a', about: 'zonnedorp.be' }, null],
    [undefined, null],
  ])('of %j: %s', (profile, expected) => expect(linksBack(profile, WEBSITE)).toBe(expected));

  it('is missing when the platform shows websites and there is none', () => {
    expect(linksBack({ handle: 'a' }, WEBSITE, true)).toBe(false);
  });

  it('cannot be told while the website is only guessed', () => {
    expect(linksBack({ handle: 'a', website: WEBSITE }, null)).toBeNull();
  });
});

describe('what is missing', () => {
  it('is nothing when both link to each other', () => {
    const says = site('<a href="https://twitter.com/Zonnedorp">x</a>');
    expect(missingLinks(account, says, { handle: 'zonnedorp', website: WEBSITE }, WEBSITE, same)).toEqual({
      site: true,
      back: true,
      line: '<a rel="me" href="https://x.com/zonnedorp">X</a>',
    });
  });

  it('is the link on the website when another account is linked', () => {
    const says = site('<a href="https://x.com/andere">x</a><a href="https://www.instagram.com/zonnedorp">x</a>');
    expect(missingLinks(account, says, undefined, WEBSITE, same)).toMatchObject({ site: false, back: null });
  });

  it('gives no line for an account without a page, or with one that is no web address', () => {
    expect(missingLinks({ ...account, page: null }, none, undefined, WEBSITE, same).line).toBeNull();
    expect(missingLinks({ ...account, page: 'javascript:x' }, none, undefined, WEBSITE, same).line).toBeNull();
  });

  it('gives a line that no sign in an address or a name can break', () => {
    const hard = { ...account, page: `https://x.com/a?b=1&copy=2'`, name: `"X" <b> & co` };
    expect(missingLinks(hard, none, undefined, WEBSITE, same).line).toBe(
      '<a rel="me" href="https://x.com/a?b=1&amp;copy=2%27">&quot;X&quot; &lt;b&gt; &amp; co</a>',
    );
  });

  it('gives a line that reads back as the same address and text, whatever they hold', () => {
    const page = fc
      .tuple(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true }), fc.string())
      .map(([one, more]) => `${one}?q=${more}`);
    fc.assert(
      fc.property(page, fc.string(), (address, name) => {
        const { line } = missingLinks({ ...account, page: address, name }, none, undefined, WEBSITE, same);
        const parsed = URL.parse(address);
        if (parsed) parsed.hash = '';
        const seen: string[] = [];
        const read = readSite(`${line}`, WEBSITE, (one) =>
          seen.push(one.href) ? { platform: 'x', handle: 'a' } : null,
        );
        expect(seen).toEqual([parsed?.href]);
        expect(read.links[0]).toMatchObject({ how: 'rel-me' });
        expect(line?.match(/[<>"]/g)).toHaveLength(8);
      }),
    );
  });
});
