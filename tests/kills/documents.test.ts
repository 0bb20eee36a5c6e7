/** Every document there ever was opens forever with every word that was typed in it; a later one is left as it is. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../src/state/migrations.ts';
import { type State, VERSION } from '../../src/state/state.ts';
import { openComputer, type Programs } from './computer.ts';
import { SAMPLES, textsIn, VERSION_1, VERSION_2 } from './documents/documents.ts';
import { loadPrograms } from './program.ts';

const HOUR = 3_600_000;

/** Every account that was not ours was "another's" in the first version: the word went, its meaning did not. */
const GONE = new Set(['/judgements/0/whose']);

let programs: Programs;

beforeAll(async () => {
  programs = await loadPrograms();
});

const opened = (document: unknown): State => {
  const one = openDocument(document);
  if (one.is !== 'good') throw new Error(one.is);
  return one.state;
};

/** The document after the background was installed over it and somebody typed something. */
const runOver = async (document: object): Promise<Record<string, unknown>> => {
  const computer = openComputer(programs);
  computer.state.local.set({ naamwacht: document });
  computer.install();
  await computer.pass(HOUR);
  computer.send({ do: 'set', settings: { initials: 'NIEUW' } });
  await computer.pass(HOUR);
  return computer.stored();
};

describe.each(SAMPLES)('a document of %s', (_, document) => {
  it('opens with every text where it stood', () => {
    const found = new Map(textsIn(opened(document)));
    for (const [way, text] of textsIn(document)) if (!GONE.has(way)) expect(found.get(way), way).toBe(text);
  });

  it('opens with every number and every yes and no where it stood', () => {
    const state = opened(document);
    expect(state).toMatchObject({ municipalities: document['municipalities'], settings: document['settings'] ?? {} });
    expect(JSON.stringify(state).match(/\d{13}/g)).toEqual(
      expect.arrayContaining([...(JSON.stringify(document).match(/\d{13}/g) ?? [])]),
    );
  });

  it('is kept whole by a background that works on it', async () => {
    const stored = await runOver(document);
    const texts = new Set(textsIn(stored['naamwacht']).map(([, text]) => text));
    const lost = textsIn(document).filter(
      ([way, text]) => !GONE.has(way) && way !== '/settings/initials' && !texts.has(text),
    );
    expect(lost).toEqual([]);
    expect(texts).toContain('NIEUW');
  });
});

describe('a migration', () => {
  it('keeps the document as it was aside', async () => {
    expect((await runOver(VERSION_1))[`aside:before-${VERSION}`]).toEqual(VERSION_1);
  });

  it('has a sample of every version there is', () => {
    const versions = new Set(SAMPLES.map(([, document]) => document['version']));
    expect([...versions].sort()).toEqual(Array.from({ length: VERSION }, (_, index) => index + 1));
  });
});

describe('after a step back to an older build', () => {
  const newer = { ...VERSION_2, version: VERSION + 1, accounts: 'of another shape' };

  it('a document of a later version is left as it is, and the person is told', async () => {
    const computer = openComputer(programs);
    computer.state.local.set({ naamwacht: newer });
    computer.install();
    computer.send({ do: 'set', settings: { initials: 'OUD' } });
    await computer.pass(5 * HOUR);
    expect(computer.stored()['naamwacht']).toEqual(newer);
    expect(computer.state.session.all()['fault']).toMatchObject({ what: 'newer' });
    expect(computer.state.asked).toEqual([]);
  });

  it('fields that a later build of this version added are still there', async () => {
    const [first, ...others] = VERSION_2['accounts'] as object[];
    const later = { ...VERSION_2, wishes: { a: 'wens' }, accounts: [{ ...first, mood: 'blij' }, ...others] };
    const document = JSON.stringify((await runOver(later))['naamwacht']);
    expect(document).toContain('"mood":"blij"');
    expect(document).toContain('"wishes":{"a":"wens"}');
    expect(document).toContain('NIEUW');
  });
});
