/** What was kept about somebody in office goes at the end date, about a stranger after a year unseen, and nothing else goes with it. */
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import { see } from '../state/lookalike.ts';
import { emptyPatrol, patrolKey } from '../state/patrol.ts';
import { turn } from './commands.ts';
import { expire } from './expiring.ts';
import { recall, recallKept } from './memory.ts';
import { record } from './record.ts';
import { lookalikeItem } from './settling.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const town = organisation('Gent') as Municipality;
const holder = (id: string, until: number) => ({
  id,
  municipality: town.id,
  name: 'Ann Peeters',
  office: 'burgemeester',
  consent: { at: 1, how: 'mail' },
  until,
});
const seen = (handle: string, of: string) => ({
  municipality: town.id,
  platform: 'x',
  handle,
  holder: of,
  found: 'made' as const,
  source: '',
  profile: null,
});

const names = async () => {
  const { lookalikes, patrols } = await recallKept();
  return {
    lookalikes: Object.values(lookalikes)
      .map((one) => one.handle)
      .sort(),
    patrols: Object.keys(patrols).length,
  };
};
const holders = async (): Promise<string[]> => {
  const memory = await recall();
  return typeof memory === 'string' ? [] : memory.state.officeHolders.map((one) => one.id);
};

beforeEach(async () => {
  await browser.storage.local.clear();
  await turn({ do: 'watch', municipality: town });
  await turn({ do: 'office-holder', holder: holder('ends', NOW + DAY) });
  await turn({ do: 'office-holder', holder: holder('stays', NOW + 9 * DAY) });
  await record({}, () => ({
    items: [
      lookalikeItem(see(undefined, seen('annpeeters', 'ends'), NOW)),
      lookalikeItem(see(undefined, seen('ann_peeters', 'stays'), NOW)),
      lookalikeItem(see(undefined, seen('gent_', ''), NOW)),
      ...['', 'ends', 'stays'].map((id) => ({
        kind: 'patrol' as const,
        key: patrolKey(town.id, id, 'x'),
        value: emptyPatrol(),
      })),
    ],
  }));
});

describe('somebody in office', () => {
  it('is kept until the end date', async () => {
    await expire(await recallKept(), NOW);
    expect(await holders()).toEqual(['ends', 'stays']);
    expect((await names()).lookalikes).toEqual(['ann_peeters', 'annpeeters', 'gent_']);
  });

  it('is forgotten a day after the end date was seen with everything found under her name, and nothing else', async () => {
    await expire(await recallKept(), NOW + DAY);
    await expire(await recallKept(), NOW + 2 * DAY);
    expect(await holders()).toEqual(['stays']);
    expect(await names()).toEqual({ lookalikes: ['ann_peeters', 'gent_'], patrols: 2 });
  });

  it('takes what was noted about the accounts found under her name along, but no report that is still open', async () => {
    const own = { municipality: town.id, platform: 'x', handle: 'annpeeters' };
    await turn({ do: 'judge', decided: 'fraud', by: '', note: '', ...own });
    await turn({ do: 'judge', decided: 'satire', by: '', note: '', ...own, handle: 'gent_' });
    await turn({ do: 'report', change: 'open', id: 'r', subject: { ...own, class: 'fraud' } });
    await expire(await recallKept(), NOW + DAY);
    await expire(await recallKept(), NOW + 2 * DAY);
    const memory = await recall();
    if (typeof memory === 'string') throw new Error(memory);
    expect(memory.state.judgements.map((one) => one.handle)).toEqual(['gent_']);
    expect(memory.state.reports).toHaveLength(1);
  });

  it('is not forgotten by a clock that ran ahead for less than a day', async () => {
    await expire(await recallKept(), NOW + 365 * DAY);
    await expire(await recallKept(), NOW + 365.5 * DAY);
    await expire(await recallKept(), NOW);
    expect(await holders()).toEqual(['ends', 'stays']);
    await expire(await recallKept(), NOW + DAY);
    await expire(await recallKept(), NOW + 1.5 * DAY);
    expect(await holders()).toEqual(['ends', 'stays']);
    expect((await names()).lookalikes).toEqual(['ann_peeters', 'annpeeters', 'gent_']);
  });

  it('is forgotten as well when her consent is taken back', async () => {
    await turn({ do: 'forget-office-holder', holder: 'ends' });
    await expire(await recallKept(), NOW);
    expect(await names()).toEqual({ lookalikes: ['ann_peeters', 'gent_'], patrols: 2 });
  });
});

describe('an account of somebody else', () => {
  const YEAR = 366 * DAY;
  const unseen = (handle: string, askedAt: number) =>
    lookalikeItem({ ...see(undefined, seen(handle, ''), NOW), askedAt });

  it('is forgotten when we looked for a year and did not see it', async () => {
    await record({}, () => ({ items: [unseen('gent_', NOW + YEAR), unseen('gent__', NOW + YEAR - 2 * DAY)] }));
    await expire(await recallKept(), NOW + YEAR);
    expect((await names()).lookalikes).toEqual(['ann_peeters', 'annpeeters', 'gent__']);
  });

  it('stays as long as nobody looked, and when a person noted something about it', async () => {
    await turn({ do: 'judge', decided: 'satire', by: '', note: '', ...seen('stadgent_', '') });
    await record({}, () => ({ items: [unseen('stadgent_', NOW + YEAR)] }));
    await expire(await recallKept(), NOW);
    expect((await names()).lookalikes).toEqual(['ann_peeters', 'annpeeters', 'gent_', 'stadgent_']);
  });
});
