import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../tools/locales.ts';
import { SECOND_FACTORS, STATES } from './account.ts';
import { secondFactorNamed, stateNamed } from './cell-words.ts';
import { COLUMNS, guessColumns } from './columns.ts';
import { wordsIn } from './import.fixture.ts';

const guess = (headings: string, ...rows: string[]) =>
  guessColumns(
    headings.split(';'),
    rows.map((row) => row.split(';')),
  );

describe.each(LOCALES)('our own list in %s', (language) => {
  const words = wordsIn(language);

  it('is recognised column by column', () => {
    expect(guessColumns(COLUMNS.map(words.heading), [])).toEqual(COLUMNS);
  });

  it('has words for states and second factors that are read back', () => {
    expect(STATES.map((state) => stateNamed(words.state(state)))).toEqual(STATES);
    expect(SECOND_FACTORS.map((factor) => secondFactorNamed(words.secondFactor(factor)))).toEqual(SECOND_FACTORS);
  });
});

describe('the columns of a list', () => {
  it.each([
    ['Kanaal;Gebruikersnaam;URL;Dienst;Beheerder', ['platform', 'handle', 'address', 'service', 'keeperName']],
    [
      'PLATEFORME;Nom d’utilisateur;Lien;Service;Responsable',
      ['platform', 'handle', 'address', 'service', 'keeperName'],
    ],
    ['Netzwerk;Benutzername;Link;Abteilung;Zuständig', ['platform', 'handle', 'address', 'service', 'keeperName']],
    ['Channel;Username;Web address;Department;Owner', ['platform', 'handle', 'address', 'service', 'keeperName']],
    ['Verantwoordelijke;Beheerders;2FA;E-mail', ['keeperName', 'administrators', 'secondFactor', 'recovery']],
    [
      'Link naar de pagina;Naam verantwoordelijke;Datum aanmaak;Opmerking:',
      ['address', 'keeperName', 'claimedAt', 'notes'],
    ],
  ])('are found under %s', (headings, columns) => {
    expect(guess(headings)).toEqual(columns);
  });

  it('give a name with two meanings to what is left', () => {
    expect(guess('Beheerder;Verantwoordelijke')).toEqual(['administrators', 'keeperName']);
    expect(guess('Beheerder')).toEqual(['keeperName']);
  });

  it('are told by their cells where the heading says nothing', () => {
    const rows = ['Facebook;https://www.facebook.com/gent;@stadgent;x', 'Twitter;x.com/gent;@gent_jeugd;y'];
    expect(guess('Kolom1;;Waar;Kolom4', ...rows)).toEqual(['platform', 'address', 'handle', null]);
    expect(guess('Account', 'https://x.com/gent')).toEqual(['address']);
  });

  it('are not taken for web addresses when streets stand under them', () => {
    expect(guess('Adres', 'Botermarkt 1', 'Woodrow Wilsonplein 2')).toEqual([null]);
  });

  it('are asked when nobody can tell', () => {
    expect(guess('Aantal volgers;Kleur;')).toEqual([null, null, null]);
    expect(guess('Heb je een idee wie de verantwoordelijke is voor dit account?')).toEqual([null]);
  });

  it('are never read when they hold secrets', () => {
    const headings = 'Wachtwoord;PW;Mot de passe FB;Facebookwachtwoord;Kennwort;Pincode;Recovery codes;Postcode';
    expect(guess(headings)).toEqual([...Array.from({ length: 7 }, () => 'secret'), null]);
  });

  it('are guessed once each, whatever the headings', () => {
    const heading = fc.oneof(
      fc.string(),
      fc.constantFrom('Naam', 'Account', 'URL', 'Link', 'Beheerder', 'Dienst', 'Wachtwoord'),
    );
    fc.assert(
      fc.property(fc.array(heading), fc.array(fc.array(fc.string())), (headings, rows) => {
        const guesses = guessColumns(headings, rows);
        const columns = guesses.filter((one) => one !== null && one !== 'secret');
        expect(guesses).toHaveLength(headings.length);
        expect(new Set(columns).size).toBe(columns.length);
      }),
    );
  });
});

describe('the words in the cells', () => {
  it('are read as people type them', () => {
    expect(['Actief', 'in gebruik', 'OPEN'].map(stateNamed)).toEqual(['open', 'open', 'open']);
    expect(['inactief', 'Inaktiv', 'niet actief'].map(stateNamed)).toEqual(['asleep', 'asleep', 'asleep']);
    expect(['Nee', 'SMS', 'Yubikey'].map(secondFactorNamed)).toEqual(['none', 'sms', 'key']);
  });

  it('are not guessed: "yes" says that there is a second step, not which', () => {
    expect(['ja', 'oui', 'yes', ''].map(secondFactorNamed)).toEqual([null, null, null, null]);
    expect(stateNamed('misschien')).toBe(null);
  });
});
