import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './pieces.ts';
import { spread } from './spread.ts';
import { bodySubject, ownOf, townSubject } from './subject.fixture.ts';

const gent = ownOf(townSubject());
const redstone = ownOf(bodySubject('Redstone National Park', ['RedstoneNPS']), 'us');
const kinds = (text: string, own = gent, handle = true) =>
  piecesOf(spread(text, handle), own)
    .map((piece) => `${piece.text}:${piece.is}`)
    .join(' ');

describe('the pieces of a handle', () => {
  it.each([
    ['stadgent', 'stadgent:handle'],
    ['stad_gand', 'stad:type gand:core'],
    ['politiegent', 'politie:service gent:core'],
    ['emma.gent', 'emma:person gent:core'],
    ['janvangent', 'jan:person van:small gent:core'],
    ['ghentny', 'ghent:core ny:land'],
    ['stadgenk', 'stad:type genk:town'],
    ['gent9000', 'gent:core 9000:digits'],
    ['altstadgent', 'alt:protest stadgent:handle'],
    ['villedegand', 'villede:type gand:core'],
  ])('%s are %s', (handle, pieces) => {
    expect(kinds(handle)).toBe(pieces);
  });

  it.each(['agent007', 'regentstreet', 'intelligent', 'detergent', 'gentleman', 'urgent', 'gentvans'])(
    'do not find us in %s',
    (handle) => {
      expect(kinds(handle)).not.toMatch(/:core|:handle/);
    },
  );

  it('are found across capitals, and shortened for an institution', () => {
    expect(kinds('AltRedstoneNatPark', redstone)).toBe('alt:protest redstone:core nat:word park:word');
  });

  it('begin and end with words in a display name', () => {
    expect(kinds('Badass Gent', gent, false)).not.toContain('as:club');
    expect(kinds('KAA Gent', gent, false)).toBe('kaa:club gent:core');
    expect(kinds('Kiss Port Gent', gent, false)).toBe('kiss:rest port:service gent:core');
  });

  it('do not stretch our name over the beginning of another word', () => {
    expect(kinds('redstoneband', redstone)).toBe('redstone:core band:rest');
    expect(kinds('redstoneb', redstone)).toBe('redstoneb:core');
  });

  it('are together all letters of the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.boolean(), (text, handle) => {
        const given = spread(`stadgent ${text}`, handle);
        const pieces = piecesOf(given, gent);
        expect(pieces.map((piece) => piece.text).join('')).toBe(given.text);
        expect(pieces.every((piece, at) => piece.from === (pieces[at - 1]?.to ?? 0))).toBe(true);
      }),
    );
  });
});
