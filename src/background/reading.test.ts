/** Our own website is read only where it was allowed; what could not be read keeps what was known, with its date. */
import { beforeEach, describe, expect, it } from 'vitest';
import browser from 'webextension-polyfill';
import { organisation } from '../municipality/free-entry.ts';
import type { Municipality } from '../municipality/municipality.ts';
import type { Reply } from '../probe/reply.ts';
import { readings } from '../schedule/website.ts';
import type { Website } from '../state/website.ts';
import { turn } from './commands.ts';
import { recall, recallKept } from './memory.ts';
import type { Probing } from './probing.ts';
import { readWebsite } from './reading.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 25, 10);
const town = {
  ...(organisation('Gent') as Municipality),
  id: 'be:44021',
  website: 'https://stad.gent',
  websiteGuessed: false,
};

const page = (url: string, body: string, landed = url): Reply => ({
  url,
  landed,
  status: 200,
  headers: { 'content-type': 'text/html' },
  body,
  cut: false,
});

const HOME = `<!doctype html><html lang="nl"><head><title>Stad Gent</title></head><body>
  <a href="/nl/contact">Contact</a><footer><a rel="me" href="https://mastodon.social/@stadgent">Mastodon</a>
  <a href="javascript:alert(1)">x</a><a href="https://www.facebook.com/stadgent">Facebook</a></footer></body></html>`;
const CONTACT = '<html><body><a href="https://www.instagram.com/stadgent/">Instagram</a></body></html>';

const site = (url: string): Reply => page(url, url.includes('contact') ? CONTACT : HOME);

const goRound = async (answer: (url: string) => Reply, now = NOW): Promise<string[]> => {
  const asked: string[] = [];
  const probing: Probing = {
    lanes: {
      ask: async ({ ask, read }) => {
        asked.push(ask.url);
        return read(answer(ask.url));
      },
      stop: () => undefined,
    },
    keys: {},
    controls: {},
    now: () => now,
    chance: () => 0.5,
    judged: () => undefined,
    settled: async () => undefined,
  };
  const memory = await recall();
  if (typeof memory === 'string') throw new Error(memory);
  const { websites } = await recallKept();
  for (const reading of readings({ ...memory, websites }, now)) await readWebsite(probing, reading);
  return asked;
};

const kept = async (): Promise<Website | undefined> => (await recallKept()).websites[town.id];
const linksOf = (website: Website | undefined): string[] =>
  (website?.says?.links ?? []).map((one) => `${one.platform} ${one.handle} ${one.how}`).sort();

beforeEach(async () => {
  await browser.storage.local.clear();
  await turn({ do: 'watch', municipality: town });
});

describe('our own website', () => {
  it('is not read before the officer allows it', async () => {
    expect(await goRound(site)).toEqual([]);
  });

  it('tells the profiles of its home page and its contact page, and how firmly it names them', async () => {
    await turn({ do: 'guard', municipality: town.id, guard: { website: true } });
    const asked = await goRound(site);
    expect(asked[0]).toBe('https://stad.gent');
    expect(linksOf(await kept())).toEqual([
      'facebook stadgent link',
      'instagram stadgent link',
      'mastodon stadgent rel-me',
    ]);
    expect(await kept()).toMatchObject({ readAt: NOW, trouble: null });
  });

  it('is read once a week, and at once when a person asks', async () => {
    await turn({ do: 'guard', municipality: town.id, guard: { website: true } });
    await goRound(site);
    expect(await goRound(site, NOW + DAY)).toEqual([]);
    expect(await goRound(site, NOW + 9 * DAY)).not.toEqual([]);
    await turn({ do: 'read-site', municipality: town.id });
    expect(await goRound(site, Date.now())).not.toEqual([]);
  });

  it('that leads to another domain proves nothing, and what it said before stands with its date', async () => {
    await turn({ do: 'guard', municipality: town.id, guard: { website: true } });
    await goRound(site);
    const evil = (url: string) => page(url, '<a href="https://x.com/stadgent_">X</a>', 'https://parking.example/');
    await goRound(evil, NOW + 9 * DAY);
    expect(await kept()).toMatchObject({ trouble: 'elsewhere', landed: 'https://parking.example/', readAt: NOW });
    expect(linksOf(await kept())).toContain('facebook stadgent link');
    expect(linksOf(await kept()).join()).not.toContain('stadgent_');
  });

  it('that is down says so and loses nothing', async () => {
    await turn({ do: 'guard', municipality: town.id, guard: { website: true } });
    await goRound(() => ({ silent: 'timeout' }));
    expect(await kept()).toMatchObject({ trouble: 'timeout', says: null, readAt: null });
  });
});
