import { describe, expect, it } from 'vitest';
import { nl } from '../../parts/nl.fixture.ts';
import { NOW } from '../town.fixture.ts';
import { DAY, entry, judgement, lookalike } from './accounts.fixture.ts';
import {
  addressOf,
  changedAt,
  changeWords,
  foundWords,
  likenessKey,
  scoreOf,
  standingWords,
  visibleLines,
} from './words.ts';

describe('where an account stands, in words', () => {
  it('names a class only when a person chose it', () => {
    const word = judgement('instagram', 'stadgent_', { decided: 'fraud' });
    expect(standingWords(entry({ standing: 'decided', decided: 'fraud', judgement: word }), nl)).toBe('oplichting');
    expect(standingWords(entry(), nl)).toBe('nog te bekijken');
    expect(standingWords(entry({ standing: 'gone' }), nl)).toBe('weg');
    expect(standingWords(entry({ standing: 'official', decided: 'fraud' }), nl)).toBe('bewezen van ons');
  });

  it('asks again when the word no longer speaks, and not when there never was a class', () => {
    const old = judgement('instagram', 'stadgent_', { until: NOW - DAY });
    expect(standingWords(entry({ judgement: old }), nl)).toBe('opnieuw te bekijken');
    expect(standingWords(entry({ judgement: { ...old, decided: null } }), nl)).toBe('nog te bekijken');
  });
});

describe('how much an account looks like us', () => {
  it('is said in words that end a sentence, and only a look-alike is said to look like us', () => {
    const said = (score: number, is: 'lookalike' | 'unrelated' | 'parody') => nl(likenessKey({ score, class: is }));
    expect(said(0.75, 'lookalike')).toBe('lijkt sterk op jullie');
    expect(said(0.74, 'lookalike')).toBe('lijkt wat op jullie');
    expect(said(0.49, 'unrelated')).toBe('lijkt niet op jullie');
    expect(said(0.49, 'parody')).not.toMatch(/op jullie/);
    expect(scoreOf({ score: 0.745 })).toBe(75);
  });
});

describe('how an account was found', () => {
  it('tells what was searched for, and who pointed at it', () => {
    expect(foundWords(entry({ lookalike: lookalike('x', 'a', { found: 'search', source: 'Stad Gent' }) }), nl)).toBe(
      'gezocht naar ‘Stad Gent’',
    );
    const pointed = {
      municipality: '',
      platform: 'x',
      handle: 'a',
      address: 'https://x.com/a',
      how: 'pasted',
      at: 1,
    } as const;
    const seen = lookalike('x', 'a', { found: 'pointed' });
    expect(
      foundWords(entry({ lookalike: seen, pointed: { ...pointed, by: 'AB', name: '', about: '' } }), nl),
    ).toContain('AB');
    expect(foundWords(entry({ lookalike: seen, pointed: { ...pointed, by: '', name: '', about: '' } }), nl)).toBe(
      'zelf toegevoegd',
    );
  });

  it('gives the address of the platform, else the pasted one, else none', () => {
    const pointed = {
      municipality: '',
      platform: 'x',
      handle: 'a',
      how: 'pasted',
      at: 1,
      by: '',
      name: '',
      about: '',
    } as const;
    expect(addressOf(entry({ pointed: { ...pointed, address: 'https://x.com/a' } }))).toBe('https://x.com/a');
    expect(addressOf(entry({ pointed: { ...pointed, address: '' } }))).toBeNull();
  });
});

describe('a change', () => {
  it('is a sentence in which nothing of a stranger can hide', () => {
    expect(changeWords({ at: NOW, what: 'name', from: 'Gent', to: 'Ge\u202ent' }, nl)).toBe(
      'De naam op het profiel was ‘Gent’ en is nu ‘Ge▯nt’.',
    );
  });

  it('has the moment of the last one, or none', () => {
    const history = [
      { at: NOW - 2 * DAY, what: 'name', from: 'a', to: 'b' },
      { at: NOW - DAY, what: 'vanished', from: '', to: '' },
    ] as const;
    expect(changedAt(lookalike('x', 'a', { history: [...history] }))).toBe(NOW - DAY);
    expect(changedAt(lookalike('x', 'a'))).toBeNull();
  });

  it('keeps the lines of a note, and shows what hides in them', () => {
    expect(visibleLines('een\r\ntwee\u200b')).toBe('een\ntwee▯');
  });
});
