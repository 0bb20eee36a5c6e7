import { describe, expect, it } from 'vitest';
import { bearingOf } from './bearing.ts';
import { piecesOf } from './pieces.ts';
import { spread } from './spread.ts';
import { bodySubject, monsSubject, ownOf, townSubject } from './subject.fixture.ts';

const gent = ownOf(townSubject());
const uri = ownOf(bodySubject('Kantonspolizei Uri', ['kapouri']), 'ch');
const bearing = (name: string, own = gent) => bearingOf(piecesOf(spread(name, false), own), own);

describe('how a name bears ours', () => {
  it.each([
    ['Stad Gent', 'handle'],
    ['Gand Ville', 'titled'],
    ['Gent', 'bare'],
    ['Gent Officieel', 'bare'],
    ['Alt Gent', 'protest'],
    ['Gent Jazz', 'carried'],
    ['Stad Genk', 'none'],
  ])('%s: %s', (name, level) => {
    expect(bearing(name).level).toBe(level);
  });

  it.each([
    ['Bibliotheek Gent', 'service', 'bibliotheek'],
    ['Gent, Kentucky', 'land', 'kentucky'],
    ['Village of Gent', 'land', 'villageof'],
    ['Brasserie Gent', 'trade', 'brasserie'],
    ['KAA Gent', 'club', 'kaa'],
    ['Gent (parodie)', 'parody', 'parodie'],
    ['Gent Wint', 'rest', 'wint'],
  ] as const)('%s speaks of a %s by %s', (name, meaning, word) => {
    expect(bearing(name).said[meaning]).toBe(word);
  });

  it('counts the own country as nothing', () => {
    expect(bearing('Gent België')).toEqual({ level: 'bare', likely: 'exact', said: {} });
  });

  it('counts our own service as our title, and another town’s title as another body', () => {
    expect(bearing('Polizei Uri', uri)).toEqual({ level: 'titled', likely: 'exact', said: {} });
    expect(bearing('Polizei Uri, Dienst Presse', uri).said).toEqual({});
    expect(bearing('Stadtpolizei Uri', uri).said.service).toBe('stadtpolizei');
    expect(bearing('Stadt Uri', uri).said.service).toBe('stadt');
    expect(bearing('Uri', uri).level).toBe('carried');
  });

  it('carries a name that another town bears with more right', () => {
    const mons = ownOf(monsSubject());
    expect(bearing('Gemeente Bergen', mons)).toMatchObject({ level: 'carried', said: { town: 'bergen' } });
  });

  it('needs every word of a name without proper words', () => {
    const forest = ownOf(bodySubject('National Forest Service', []), 'us');
    expect(bearing('Serv. National Forest', forest).level).toBe('titled');
    expect(bearing('National Postal Service', forest).level).toBe('none');
  });
});
