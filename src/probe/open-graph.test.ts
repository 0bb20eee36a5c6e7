/** What a page says of itself in its title and Open Graph lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { profileAt } from './address.ts';
import { countBefore, handleInTitle, nameInTitle } from './open-graph.ts';
import { parsePage } from './page.ts';

const recognise = profileAt(['place.example'], /^\/([\w.]+)$/);

const titled = (title: string, address?: string) =>
  parsePage(
    `<html><head><title>${title}</title>${address ? `<meta property="og:url" content="${address}">` : ''}</head></html>`,
  );

describe('the handle in a title', () => {
  it.each([
    ['Stad Gent (@stad.gent) • Place photos', 'stad.gent'],
    ['@stad.gent • Place photos', 'stad.gent'],
    ['Gent • officieel (@stadgent) • Foto’s op Place', 'stadgent'],
    ['(@bart) en (@lisa) (@stadgent) • Place', 'stadgent'],
  ])('%s', (title, handle) => expect(handleInTitle(titled(title), recognise)).toBe(handle));

  it.each(['Place', 'Stad Gent • Place', 'Login • Place', 'Post by @stadgent', 'Gent (@stadgent) • Place (@other)'])(
    '%s has none',
    (title) => expect(handleInTitle(titled(title), recognise)).toBeUndefined(),
  );

  it('counts only when the page stands under the address of that handle', () => {
    const title = 'Stad Gent (@StadGent) • Place';
    expect(handleInTitle(titled(title, 'https://place.example/stadgent'), recognise)).toBe('StadGent');
    expect(handleInTitle(titled(title, 'https://place.example/brugge'), recognise)).toBeUndefined();
    expect(handleInTitle(titled(title, 'https://place.example/'), recognise)).toBeUndefined();
  });

  it('cannot be forged in a display name', () => {
    const names = fc.stringMatching(/^[\w @().•]{0,40}$/);
    fc.assert(
      fc.property(names, (name) => {
        expect(handleInTitle(titled(`${name} (@echt) • Place`), recognise)).toBe('echt');
      }),
    );
  });

  it('leaves the display name before it', () => {
    expect(nameInTitle(titled('Stad Gent (@stadgent) • Place'))).toBe('Stad Gent');
    expect(nameInTitle(titled('@stadgent • Place'))).toBeUndefined();
  });
});

describe('the count before a word', () => {
  it.each([
    ['484 Followers, 262 Following', 'Followers', 484],
    ['484 Followers, 262 Following, 1,537 Posts', 'Posts', 1537],
    ['4.69M subscribers', 'subscribers', 4_690_000],
    ['2 805 members', 'members?', 2805],
    ['1,204.5K followers', 'followers', 1_204_500],
    ['Gemeente | 5,750 followers on LinkedIn', 'followers on LinkedIn', 5750],
  ])('%s: %s', (text, word, count) => expect(countBefore(text, word)).toBe(count));

  it.each(['no followers', '', undefined, 'followers 12'])('%s has none', (text) =>
    expect(countBefore(text, 'followers')).toBeUndefined(),
  );
});
