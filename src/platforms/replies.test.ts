/** Twelve platforms against the replies kept for them: what proves a holder, what proves nobody, and every silence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../probe/read.ts';
import facebook from './facebook.ts';
import instagram from './instagram.ts';
import linkedin from './linkedin.ts';
import pinterest from './pinterest.ts';
import reddit from './reddit.ts';
import snapchat from './snapchat.ts';
import telegram from './telegram.ts';
import threads from './threads.ts';
import tiktok from './tiktok.ts';
import x from './x.ts';
import youtube from './youtube.ts';

const REPLIES = resolve(import.meta.dirname, '../../tests/replies');
const PLATFORMS = [facebook, instagram, threads, x, tiktok, youtube, linkedin, telegram, snapchat, pinterest, reddit];
const KEYS = { x: 'a-key', youtube: 'a-key' };

type Kept = {
  probe: string;
  handle: string;
  url: string;
  landed: string;
  status: number;
  headers: Record<string, string>;
  body: string;
  expect?: string;
};

const kept = PLATFORMS.flatMap((platform) =>
  readdirSync(join(REPLIES, platform.id)).map((file) => {
    const name = file.replace('.json', '');
    const reply: Kept = JSON.parse(readFileSync(join(REPLIES, platform.id, file), 'utf8'));
    const probe = platform.probes.find((one) => one.id === reply.probe);
    if (!probe) throw new Error(`${platform.id}/${file} names no probe`);
    return { id: platform.id, name, platform, probe, reply };
  }),
);

const evidenceOf = ({ platform, probe, reply }: (typeof kept)[number], body = reply.body) =>
  read(platform, probe, reply.handle, reply.url, { ...reply, body, cut: false }, 1_700_000_000_000);

const profileOf = (id: string, name: string) => {
  const one = kept.find((other) => other.id === id && other.name === name);
  const evidence = one && evidenceOf(one);
  return evidence?.says === 'taken' ? { holder: evidence.holder, ...evidence.profile } : undefined;
};

describe('a kept reply', () => {
  it.each(kept)('of $id, $name, came from an address that its probe asks', ({ probe, reply }) => {
    expect(probe.request(reply.handle, KEYS)?.url).toBe(reply.url);
  });

  it.each(kept)('of $id, $name, is read for what it is', (one) => {
    const evidence = evidenceOf(one);
    const said = evidence.says === 'nothing' ? evidence.doubt : evidence.says;
    expect(said).toBe(one.reply.expect ?? one.name.split('-')[0]);
  });

  it.each(kept.filter((one) => one.name.startsWith('taken')))(
    'of $id, $name, says nothing once its names are others',
    (one) => {
      const other = one.reply.body.replaceAll(/zonnedorp/gi, 'iemandanders');
      const silent = ['x/sign-up', 'reddit/sign-up'].includes(one.probe.id);
      expect(evidenceOf(one, other).says).toBe(silent ? 'taken' : 'nothing');
    },
  );

  it.each(kept.filter((one) => one.name.startsWith('free')))(
    'of $id, $name, is not free with another status',
    (one) => {
      for (const status of [202, 204, 400, 403, 410, 429, 500])
        expect(evidenceOf({ ...one, reply: { ...one.reply, status } }).says).toBe('nothing');
    },
  );

  // Snapchat sends its miss with either status.
  it.each(kept.filter((one) => one.name.startsWith('free') && one.id !== 'snapchat'))(
    'of $id, $name, is not free with the other usual status',
    (one) => {
      const status = one.reply.status === 200 ? 404 : 200;
      expect(evidenceOf({ ...one, reply: { ...one.reply, status } }).says).toBe('nothing');
    },
  );

  it.each(kept)('of $id, $name, proves nothing when half of it is missing', (one) => {
    const half = one.reply.body.slice(0, one.reply.body.length / 2);
    expect(evidenceOf(one, half).says).toBe('nothing');
  });
});

describe('platforms that cannot tell free from hidden', () => {
  it('have no sign for free at all', () => {
    const never = [facebook, instagram, threads, linkedin, tiktok, telegram];
    const signs = never.flatMap((platform) => platform.probes.flatMap((probe) => probe.signs));
    expect(signs.filter((sign) => sign.says === 'free')).toEqual([]);
  });
});

describe('the profile that comes with a name', () => {
  it('is read from the Open Graph lines of Facebook', () => {
    expect(profileOf('facebook', 'taken')).toEqual({
      holder: 'profile',
      handle: 'Zonnedorp',
      name: 'Gemeente Zonnedorp',
      about: 'Nieuws uit Zonnedorp',
      avatar: 'https://scontent.example/z.jpg',
      stableId: '100064000000001',
    });
  });

  it('is read from the title and description of Instagram and Threads', () => {
    expect(profileOf('instagram', 'taken')).toMatchObject({
      handle: 'zonnedorp',
      name: 'Gemeente Zonnedorp',
      about: 'Nieuws uit Zonnedorp',
      followers: 2362,
      posts: 224,
    });
    expect(profileOf('threads', 'taken')).toMatchObject({
      name: 'Gemeente Zonnedorp',
      about: 'Nieuws uit Zonnedorp',
      followers: 1200,
      posts: 41,
    });
  });

  it('carries the mark of X, where only grey means a public body', () => {
    expect(profileOf('x', 'taken-api')).toMatchObject({ handle: 'Zonnedorp', followers: 5120, mark: 'government' });
    expect(profileOf('x', 'taken-suspended')).toMatchObject({ holder: 'suspended', handle: 'zonnedorp' });
  });

  it('tells a private TikTok account apart', () => {
    expect(profileOf('tiktok', 'taken')).toMatchObject({ holder: 'profile', followers: 870 });
    expect(profileOf('tiktok', 'taken-private')).toMatchObject({ holder: 'private', handle: 'zonnedorp' });
  });

  it('is read from the data of the other pages', () => {
    expect(profileOf('linkedin', 'taken')).toMatchObject({ followers: 1204, website: 'https://www.zonnedorp.be' });
    expect(profileOf('telegram', 'taken')).toMatchObject({ followers: 2805, about: 'Nieuws uit Zonnedorp' });
    expect(profileOf('snapchat', 'taken')).toMatchObject({ followers: 310, website: 'https://www.zonnedorp.be' });
    expect(profileOf('pinterest', 'taken-page')).toMatchObject({
      stableId: '42',
      verifiedLinks: ['https://www.zonnedorp.be'],
    });
  });
});
