import { describe, expect, it } from 'vitest';
import { aboutLikeness, isCopy, openingOf } from './about-likeness.ts';

const OURS = 'Nieuws en weetjes van de stad Gent. Vragen? We antwoorden op werkdagen van 9 tot 17 uur.';

describe('a description', () => {
  it('is a copy with most of the words in order, whatever stands around it', () => {
    expect(isCopy(`🎁 ${OURS.toUpperCase()} 🎁`, OURS)).toBe(true);
    expect(isCopy('Nieuws en weetjes van de stad Gent. Klik hier voor je prijs', OURS)).toBe(true);
  });

  it('is no copy for a few words in common, or none at all', () => {
    expect(isCopy('Alles over de stad Gent: eten, drinken en feesten', OURS)).toBe(false);
    expect(isCopy('', OURS)).toBe(false);
    expect(isCopy('Stad Gent', 'Stad Gent')).toBe(false);
  });

  it.each([
    ['Dit is een parodie', 'says_parody', 'parodie'],
    ['Compte parodique', 'says_parody', 'parodique'],
    ['Satirischer Account', 'says_parody', undefined],
    ['Niet-officiële pagina', 'says_unofficial', 'niet officiele'],
    ['Page non officielle', 'says_unofficial', 'non officielle'],
    ['Inoffizielle Seite', 'says_unofficial', 'inoffizielle'],
    ['Unofficial. Not affiliated with the city', 'says_unofficial', 'not affiliated'],
    ['Niet van het stadsbestuur', 'says_unofficial', 'niet van het stadsbestuur'],
    ['Fanpagina', 'says_fan', 'fanpagina'],
    ['Weggeefhoek', 'says_fan', 'weggeefhoek'],
    ['Actiegroep voor bomen', 'says_critic', 'actiegroep'],
    ['Officiële pagina van de stad', 'says_official', 'officiele pagina'],
    ['Vous avez gagné !', 'asks_prize', 'gagne'],
    ['Energiepremie', 'asks_prize', 'energiepremie'],
    ['Stuur je rekeningnummer', 'asks_payment', 'rekeningnummer'],
    ['BE71 0961 2345 6769', 'asks_payment', 'BE71 0961 2345 6769'],
    ['Schreib uns', 'asks_contact', 'schreib uns'],
    ['https://wa.me/32470000000', 'asks_contact', 'wa.me/32470000000'],
    ['klik: bit.ly/3x9', 'short_link', 'bit.ly/3x9'],
    ['https://stad.gent/nieuws', 'short_link', undefined],
  ] as const)('%s: %s by %s', (about, key, seen) => {
    expect(aboutLikeness(about)[key]).toBe(seen);
  });

  it('opens with where it is and what it is', () => {
    expect(openingOf('Village in Columbia County, New York').lands.map((one) => one.code)).toContain('us/ny');
    expect(openingOf('Restaurant in het hart van de stad').trade).toBe('restaurant');
    expect(openingOf(`${'woord '.repeat(40)} restaurant in Kentucky`)).toEqual({ lands: [], trade: undefined });
  });
});
