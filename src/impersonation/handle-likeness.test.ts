import { describe, expect, it } from 'vitest';
import { handleLikeness } from './handle-likeness.ts';
import { bodySubject, ownOf, townSubject } from './subject.fixture.ts';

const gent = ownOf(townSubject(['stadgent', 'stad_gand']));
const uri = ownOf(bodySubject('Kantonspolizei Uri', ['kapouri']), 'ch');

describe('a handle beside ours', () => {
  it.each([
    ['StadGent', 'handle_same'],
    ['stad__gent', 'handle_separators'],
    ['stadqent', 'handle_letters'],
    ['stadgnt', 'handle_typo'],
    ['stadgent2', 'handle_added'],
    ['stadgentofficieel', 'handle_added'],
    ['gemeentegent', 'handle_title'],
    ['gent', 'handle_bare'],
    ['rogueghent', 'handle_protest'],
    ['gentjazz', undefined],
    ['gent_jazz', 'handle_part'],
    ['somebody', undefined],
  ])('%s: %s', (handle, key) => {
    expect(handleLikeness(handle, gent).keys[0]).toBe(key);
  });

  it('tells another town, land, service or person', () => {
    expect(handleLikeness('stadgenk', gent)).toMatchObject({ level: 'none', said: { town: 'genk' } });
    expect(handleLikeness('gentkentucky', gent).said.land).toBe('kentucky');
    expect(handleLikeness('politiegent', gent).said.service).toBe('politie');
    expect(handleLikeness('vangent', gent).said.person).toBe('vangent');
  });

  it('is no slip of ours when only the title is the same', () => {
    expect(handleLikeness('kapozug', uri).level).toBe('none');
  });

  it('is nothing when it has no letters', () => {
    expect(handleLikeness('__', gent)).toEqual({ level: 'none', likely: 'exact', said: {}, keys: [] });
  });
});
