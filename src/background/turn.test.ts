/** Turns keep what people typed, whatever the storage does. */

import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { loadAll, loadDocument, loadFault } from '../browser/storage.ts';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { NOTHING_FOUND } from '../state/backup.ts';
import { emptyState, VERSION } from '../state/state.ts';
import { remember } from '../verdict/remember.ts';
import { turn } from './commands.ts';
import { recall } from './memory.ts';
import { record } from './record.ts';

const town = (name: string): Municipality => organisation(name) as Municipality;

const namesOf = async (): Promise<string[] | string> => {
  const memory = await recall();
  return typeof memory === 'string' ? memory : memory.state.municipalities.map((one) => one.municipality.name);
};

beforeEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.local.clear();
  await browser.storage.session.clear();
});

describe('turns', () => {
  it('carry out commands one after the other, losing none', async () => {
    await Promise.all(['gent', 'mol', 'geel', 'lier'].map((name) => turn({ do: 'watch', municipality: town(name) })));
    expect(await namesOf()).toEqual(['gent', 'mol', 'geel', 'lier']);
  });

  it('refuse a command that would leave a document nobody can open', async () => {
    await turn({ do: 'watch', municipality: town('gent') });
    await turn({ do: 'watch', municipality: { ...town('mol'), name: 'm'.repeat(5_000) } });
    expect(await namesOf()).toEqual(['gent']);
  });

  it('leave everything as it was when the storage is full, and say so', async () => {
    await turn({ do: 'watch', municipality: town('gent') });
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await turn({ do: 'watch', municipality: town('mol') });
    expect(await namesOf()).toEqual(['gent']);
    expect(await loadFault()).toMatchObject({ what: 'full' });
    await turn({ do: 'watch', municipality: town('geel') });
    expect(await loadFault()).toBeUndefined();
  });

  it('never write over a document of a newer version', async () => {
    const newer = { ...emptyState(['x']), version: VERSION + 1, something: 'new' };
    await browser.storage.local.set({ naamwacht: newer });
    await turn({ do: 'watch', municipality: town('gent') });
    await turn({ do: 'import', state: emptyState(['x']), found: NOTHING_FOUND });
    expect(await loadDocument()).toEqual(newer);
    expect(await loadFault()).toMatchObject({ what: 'newer' });
  });

  it('never write over a half-written document, and keep it aside when a backup replaces it', async () => {
    const half = { version: VERSION, municipalities: 'half' };
    await browser.storage.local.set({ naamwacht: half });
    await turn({ do: 'watch', municipality: town('gent') });
    expect(await loadDocument()).toEqual(half);
    await turn({ do: 'import', state: { ...emptyState(['x']), former: [] }, found: NOTHING_FOUND });
    expect(await namesOf()).toEqual([]);
    const kept = Object.entries(await browser.storage.local.get(null)).find(([key]) => key.startsWith('aside:broken'));
    expect(kept?.[1]).toEqual(half);
  });

  it('erase everything when asked to', async () => {
    await turn({ do: 'watch', municipality: town('gent') });
    await turn({ do: 'erase' });
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe('a finding', () => {
  const settle = () =>
    record({ finding: ['x stadgent'] }, (_, kept) => ({
      items: [
        {
          kind: 'finding',
          key: 'x stadgent',
          value: remember(kept.findings['x stadgent'], { platform: 'x', handle: 'stadgent' }, [], 5),
        },
      ],
    }));

  beforeEach(() => turn({ do: 'watch', municipality: town('gent') }));

  it('is stored under a key of its own and leaves the document alone', async () => {
    const document = await loadDocument();
    expect(await settle()).toBe(true);
    expect(Object.keys((await loadAll()).finding)).toEqual(['x stadgent']);
    expect(await loadDocument()).toEqual(document);
  });

  it('that was damaged in storage is as good as none', async () => {
    await browser.storage.local.set({ 'finding:x stadgent': { platform: 'x', last: 'rubbish' } });
    expect(await settle()).toBe(true);
    expect((await loadAll()).finding['x stadgent']).toMatchObject({ since: 5, askedAt: 5 });
  });

  it('that cannot be written says so', async () => {
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    expect(await settle()).toBe(false);
  });

  it('leaves no trace when everything was erased while it was asked', async () => {
    await turn({ do: 'erase' });
    expect(await settle()).toBe(true);
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});
