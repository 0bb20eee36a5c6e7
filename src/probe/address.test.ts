/** Reading addresses of profiles. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandleRule } from '../municipality/rule.ts';
import { handleIn, isOn, pathOf, profileAt, sameProfile } from './address.ts';

const recognise = profileAt(['place.example'], /^\/([a-z.]+)$/i, /^(?:login|about)$/);
const rule: HandleRule = { min: 1, max: 9, alphabet: 'a-z.', shape: [], ignores: '.', separators: [''] };

describe('a host', () => {
  it.each(['place.example', 'www.place.example', 'm.place.example', 'be.place.example', 'nl-be.place.example'])(
    '%s serves the profiles of place.example',
    (host) => expect(isOn(new URL(`https://${host}/`), ['place.example'])).toBe(true),
  );

  it.each(['help.place.example', 'place.example.org', 'myplace.example', 'www.be.place.example'])(
    '%s does not',
    (host) => expect(isOn(new URL(`https://${host}/`), ['place.example'])).toBe(false),
  );
});

describe('a path', () => {
  it('is read in one form, however its letters were sent', () => {
    expect(pathOf(new URL('https://place.example//a/li%C3%A8ge/'))).toBe('/a/liège');
    expect(pathOf(new URL('https://place.example/lie%CC%80ge'))).toBe('/liège');
  });

  it('that cannot be decoded is empty', () => expect(pathOf(new URL('https://place.example/%FF'))).toBe(''));
});

describe('a profile', () => {
  it('is recognised by its path, except under a reserved word', () => {
    expect(recognise(new URL('https://www.place.example/Gent/?x=1'))).toBe('Gent');
    expect(recognise(new URL('https://www.place.example/Login'))).toBeNull();
    expect(recognise(new URL('https://www.place.example/gent/post'))).toBeNull();
  });

  it('is found in what a reply states, whatever it states', () => {
    expect(handleIn(recognise, 'https://place.example/gent')).toBe('gent');
    expect(handleIn(recognise, undefined)).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => handleIn(recognise, text) === undefined || text.includes('place')));
  });

  it('is still the same one on another host and in another writing', () => {
    const lands = sameProfile(recognise, rule);
    expect(lands(new URL('https://m.place.example/Stad.Gent'), 'stadgent')).toBe(true);
    expect(lands(new URL('https://place.example/login'), 'login')).toBe(false);
    expect(lands(new URL('https://place.example/brugge'), 'stadgent')).toBe(false);
  });
});
