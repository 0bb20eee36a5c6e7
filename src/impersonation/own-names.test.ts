import { describe, expect, it } from 'vitest';
import { apart, coresOfBody, coresOfTown, namesInside, nameWords, phrased, titlesOf } from './own-names.ts';
import { bodySubject, GENT } from './subject.fixture.ts';

const titles = (name: string) => titlesOf(phrased(apart(name))).map((one) => one.word);
const cores = (name: string) =>
  coresOfBody(bodySubject(name, []).municipality)
    .filter((one) => one.kind === 'name' || one.kind === 'whole')
    .map((one) => `${one.letters} ${one.kind}`);

describe('a name taken apart', () => {
  it.each([
    ['Kantonspolizei Uri', ['kantonspolizei']],
    ['City of Maplewood', ['cityof']],
    ['Redstone National Park', ['nationalpark']],
    ['Port Ellery Police', ['police']],
    ['Police of Port Ellery', ['police']],
    ['Port Ellery National Park', ['nationalpark']],
    ['Port of Ellery', ['portof']],
    ['Préfecture du Val-Doré', ['prefecture']],
    ['Jan Janssen', []],
  ])('%s has the titles %j', (name, found) => {
    expect(titles(name)).toEqual(found);
  });

  it.each([
    ['Kantonspolizei Uri', 'uri name'],
    ['Préfecture du Val-Doré', 'valdore name'],
    ['Policía Local de Villaverde del Mar', 'villaverdedelmar name'],
    ['Guardia Civil', 'guardiacivil whole'],
    ['National Forest Service', 'nationalforestservice whole'],
    ['Environmental Tide Agency (ETA)', 'eta name'],
  ])('%s is known by %s', (name, core) => {
    expect(cores(name)).toContain(core);
  });

  it('has initials, and a part when one word is most of it', () => {
    const all = coresOfBody(bodySubject('Department of Winterthal Affairs', []).municipality);
    expect(all).toContainEqual({ letters: 'dwa', kind: 'initials' });
    expect(coresOfBody(bodySubject('Policía de Villaverde del Mar', []).municipality)).toContainEqual({
      letters: 'villaverde',
      kind: 'part',
    });
  });

  it('holds several names in one', () => {
    expect(namesInside('Police Uri / Polizei Glarus').map((one) => one.trim())).toEqual([
      'Police Uri',
      'Polizei Glarus',
    ]);
    expect(namesInside('Leedsham - UK').map((one) => one.trim())).toEqual(['Leedsham']);
  });

  it('tells its proper words, or all when none is proper', () => {
    expect(nameWords('Policía Local de Villaverde del Mar')).toEqual({ words: ['villaverde', 'mar'], whole: false });
    expect(nameWords('National Forest Service')).toEqual({ words: ['national', 'forest', 'service'], whole: true });
  });

  it.each([
    ['Paris', 'paris'],
    ['City of Chicago', 'chicago'],
    ['Ayuntamiento de Madrid', 'madrid'],
  ])('%s is a place of its own, though it tells others where they are', (name, core) => {
    expect(coresOfBody(bodySubject(name, []).municipality)).toContainEqual({ letters: core, kind: 'name' });
  });

  it('is shortened in Dutch to its first letter and last syllable, if it is long', () => {
    const town = (name: string) => ({ ...GENT, name, names: [{ language: 'nl' as const, name }] });
    expect(coresOfTown(town('Lindebekerdam'))).toContainEqual({ letters: 'ldam', kind: 'initials' });
    expect(coresOfTown(town('Zandwijk')).filter((one) => one.letters === 'zwijk')).toHaveLength(1);
    expect(coresOfTown(town('Hollebe')).filter((one) => one.kind === 'initials')).toEqual([]);
  });

  it('of a town comes from the list, in every language', () => {
    expect(coresOfTown(GENT).map((one) => one.letters)).toEqual(expect.arrayContaining(['gent', 'gand', 'ghent']));
  });
});
