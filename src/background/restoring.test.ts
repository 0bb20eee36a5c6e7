/** A backup comes back byte for byte, and a restore that is cut short anywhere leaves the old state or the new one, whole. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { newAccount } from '../register/account.ts';
import { readBackup, writeBackup } from '../state/backup.ts';
import { nameKey } from '../state/machine.ts';
import { emptyState, NO_GUARD, type State } from '../state/state.ts';
import type { Finding } from '../verdict/finding.ts';
import { remember } from '../verdict/remember.ts';
import { turn } from './commands.ts';
import { recall, recallKept } from './memory.ts';

const NOW = 1_800_000_000_000;
const from = { by: 'probe', probe: 'x/api', address: 'https://api.x.com/' } as const;

const town = (index: number): Municipality => ({ ...(organisation('Gent') as Municipality), id: `be:${index}` });

const findings: Finding[] = Array.from({ length: 5_000 }, (_, index) =>
  remember(
    undefined,
    { platform: 'x', handle: `naam${index}` },
    [{ says: 'taken', holder: 'profile', profile: { handle: `naam${index}`, name: `Naam “${index}”` }, from, at: NOW }],
    NOW,
  ),
);

/** Five towns, 500 accounts, with everything that could be typed. */
const full: State = {
  ...emptyState(['x', 'facebook']),
  municipalities: Array.from({ length: 5 }, (_, index) => ({
    municipality: town(index),
    addedAt: NOW,
    startedAt: NOW,
    choices: { x: { added: ['één'], dropped: [], order: ['één'] } },
    guard: { ...NO_GUARD, lookalikes: true, spared: ['gent_'] },
  })),
  current: 'be:3',
  accounts: Array.from({ length: 500 }, (_, index) => ({
    ...newAccount({ municipality: `be:${index % 5}`, platform: 'x', handle: `gent${index}` }),
    notes: `=SUM(1) ; "${index}"\nÉén regel`,
    visitedAt: NOW,
  })),
  judgements: [
    {
      municipality: 'be:0',
      platform: 'x',
      handle: 'gent_',
      decided: 'satire',
      at: NOW,
      by: 'AB',
      until: NOW + 1,
      note: '',
    },
  ],
  settings: { ...emptyState([]).settings, language: 'fr', initials: 'AB', platforms: ['x'] },
};
const file = writeBackup(full, { findings, lookalikes: [], websites: [] }, NOW);

const bring = async (): Promise<void> => {
  const read = readBackup(file);
  if (read.is !== 'good') throw new Error(read.is);
  await turn({ do: 'import', state: read.state, found: read.found });
};

const stored = async (): Promise<string> => {
  const memory = await recall();
  const { findings: found } = await recallKept();
  return JSON.stringify([typeof memory === 'string' ? memory : memory.state, found]);
};
const whole = JSON.stringify([
  full,
  Object.fromEntries(findings.map((one) => [nameKey(one.platform, one.handle), one])),
]);

beforeEach(async () => {
  vi.restoreAllMocks();
  await browser.storage.local.clear();
});

describe('a restore', () => {
  it('into an empty browser gives back every byte of five towns, 500 accounts and 5,000 findings', async () => {
    await bring();
    expect(await stored()).toBe(whole);
  });

  it('that the browser refuses leaves what was there, whole, and can be done again', async () => {
    await turn({ do: 'watch', municipality: town(9) });
    const before = await stored();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await bring();
    expect(await stored()).toBe(before);
    await bring();
    const memory = await recall();
    expect(typeof memory === 'string' ? [] : memory.state.accounts).toHaveLength(500);
  });

  it('needs one single write for the document and everything beside it', async () => {
    const writes = vi.spyOn(browser.storage.local, 'set');
    await bring();
    expect(writes.mock.calls.filter(([items]) => 'naamwacht' in items)).toHaveLength(1);
    expect(Object.keys(writes.mock.calls.find(([items]) => 'naamwacht' in items)?.[0] ?? {}).length).toBe(5_002);
  });

  it('brings an older look at a name no further than a newer one that is here', async () => {
    await bring();
    const newer = { ...(findings[0] as Finding), askedAt: NOW + 5 };
    await browser.storage.local.set({ 'finding:x naam0': newer });
    await bring();
    expect((await recallKept(undefined)).findings['x naam0']?.askedAt).toBe(NOW + 5);
  });
});
