/** A file is told for what it is, before anything is made of it. */
import { describe, expect, it } from 'vitest';
import { messagesOf } from '../../../../../tools/locales.ts';
import { secretIn } from '../../../../register/secret.ts';
import { delimiterKey, encodingKey, listIn, samplesOf, serversIn } from './list-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is handed over as a list', () => {
  it('is read with the letters it was written in', () => {
    expect(listIn(bytes('Gemeente;Liège'))).toEqual({ text: 'Gemeente;Liège', encoding: 'utf-8' });
    expect(listIn(new Uint8Array([0x4c, 0x69, 0xe8, 0x67, 0x65]))).toEqual({ text: 'Liège', encoding: 'windows-1252' });
  });

  it('is no list when it is a backup or any other JSON', () => {
    expect(listIn(bytes('{\n  "program": "naamwacht"'))).toEqual({ not: 'json' });
    expect(listIn(bytes('\uFEFF {"a":1}'))).toEqual({ not: 'json' });
    expect(listIn(bytes('[{"a":1}]'))).toEqual({ not: 'json' });
    expect(listIn(bytes('[dienst];adres'))).toMatchObject({ encoding: 'utf-8' });
  });

  it('has words for every kind of letters and every separator', () => {
    const dutch = messagesOf('nl');
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)
      expect(dutch[encodingKey(encoding)]?.message).toBeTruthy();
    for (const sign of [';', ',', '\t']) expect(dutch[delimiterKey(sign) ?? '']?.message).toBeTruthy();
    expect(delimiterKey('|')).toBeNull();
  });
});

describe('the samples of a column', () => {
  it('are the first three different texts that are not blank', () => {
    const rows = [['a'], [' '], ['a'], ['b'], ['c'], ['d']];
    expect(samplesOf(rows, 0, secretIn)).toEqual(['a', 'b', 'c']);
    expect(samplesOf(rows, 7, secretIn)).toEqual([]);
  });

  it('never show what may be a secret', () => {
    expect(samplesOf([['stadgent', 'wachtwoord: Gent2026!']], 1, secretIn)).toEqual([null]);
  });
});

describe('servers that a list names', () => {
  it('are known by their host, each once', () => {
    const rows = [
      ['Mastodon (Mast.be)', 'stadgent'],
      ['mastodon:mast.be', 'x'],
      ['Mastodon', 'mastodon.social'],
      ['Facebook', 'mastodontenmuseum'],
    ];
    expect(serversIn(rows)).toEqual(['mastodon:mast.be']);
  });

  it('are not searched without end', () => {
    const rows = Array.from({ length: 500 }, (_, index) => [`Mastodon (server${index}.be)`]);
    expect(serversIn(rows).length).toBeLessThanOrEqual(20);
  });
});
