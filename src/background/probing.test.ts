/** How one platform is asked: the pair once, every name once, a stand-in only when it is needed. */
import { describe, expect, it } from 'vitest';
import type { Platform, Probe } from '../probe/platform.ts';
import type { Answer } from '../probe/reply.ts';
import type { Check } from '../schedule/due.ts';
import type { Control } from '../state/machine.ts';
import type { Alert } from '../state/state.ts';
import type { Evidence } from '../verdict/evidence.ts';
import { askPlatform } from './probing.ts';

const probe = (way: string, standsIn?: true): Probe => ({
  id: `one/${way}`,
  format: 'json',
  request: (handle) => ({ url: `https://one.example/${way}/${handle}`, method: 'GET', headers: {} }),
  ...(standsIn ? { standsIn } : {}),
  signs: [
    { says: 'taken', status: [200], holder: 'profile', handle: ({ json }) => (json as { name?: string }).name },
    { says: 'free', status: [404], strength: 'likely', when: ({ json }) => (json as { gone?: boolean }).gone === true },
  ],
});

const platformWith = (...probes: Probe[]): Platform => ({
  id: 'one',
  name: 'One',
  rule: { min: 1, max: 20, alphabet: 'a-z', shape: [], ignores: '', separators: [''] },
  usual: true,
  page: () => null,
  recognise: () => null,
  probes,
  known: ['known', 'second'],
  controlled: true,
  origins: ['https://one.example/*'],
  claim: null,
  impersonation: null,
  trademark: null,
  inactivity: { days: null, clock: 'login', happens: 'unknown', source: '', dated: '', firm: false },
});

type Answering = (way: string, handle: string) => { status: number; body: string };

const there = (handle: string) => ({ status: 200, body: JSON.stringify({ name: handle }) });
const gone = { status: 404, body: '{"gone":true}' };
const changed = { status: 200, body: '{"shape":"new"}' };

/** Runs one round and tells what was asked, what was settled and what was judged. */
const run = async (
  platform: Platform,
  handles: string[],
  answering: Answering,
  stopAfter = Number.POSITIVE_INFINITY,
) => {
  const asked: string[] = [];
  const settled: Record<string, string[]> = {};
  const judged: Record<string, Control> = {};
  const alerts: Alert[] = [];
  const word = (one: Evidence) => (one.says === 'nothing' ? one.doubt : one.says);
  await askPlatform(
    {
      lanes: {
        ask: async ({ ask, read }) => {
          if (asked.length >= stopAfter) return null;
          const [, way = '', handle = ''] = new URL(ask.url).pathname.split('/');
          asked.push(`${way} ${handle}`);
          const answer: Answer = { url: ask.url, landed: ask.url, headers: {}, cut: false, ...answering(way, handle) };
          return read(answer);
        },
        stop: () => undefined,
      },
      keys: {},
      controls: {},
      now: () => 1_000,
      chance: () => 0,
      judged: (probeKey, control, alert) => {
        judged[probeKey] = control;
        if (alert) alerts.push(alert);
      },
      settled: async (check, evidence) => {
        settled[check.handle] = evidence.map(word);
      },
    },
    platform,
    handles.map((handle): Check => ({ platform, handle, key: `one ${handle}`, why: 'asked', towns: [] })),
  );
  return { asked, settled, judged, alerts };
};

const world: Answering = (_, handle) => (['known', 'stadgent'].includes(handle) ? there(handle) : gone);

describe('asking a platform', () => {
  it('asks the pair once for all names, and each name once', async () => {
    const { asked, settled, judged } = await run(platformWith(probe('page')), ['stadgent', 'gent'], world);
    expect(asked).toHaveLength(4);
    expect(settled).toEqual({ stadgent: ['taken'], gent: ['free'] });
    expect(Object.values(judged)).toMatchObject([{ known: 'ok', random: 'ok' }]);
  });

  it('tries the next known handle when one is gone, before it calls a probe rotten', async () => {
    const moved: Answering = (_, handle) => (handle === 'second' ? there(handle) : gone);
    const { settled, alerts } = await run(platformWith(probe('page')), ['gent'], moved);
    expect(settled).toEqual({ gent: ['free'] });
    expect(alerts).toEqual([]);
  });

  it('believes no free name when every known handle is missed, and raises one alert', async () => {
    const { settled, alerts } = await run(platformWith(probe('page')), ['gent', 'mol'], () => gone);
    expect(settled).toEqual({ gent: ['rotten'], mol: ['rotten'] });
    expect(alerts.map((one) => one.kind)).toEqual(['rotten']);
  });

  it('believes no taken name when nobody is taken as well', async () => {
    const { settled } = await run(platformWith(probe('page')), ['gent'], (_, handle) => there(handle));
    expect(settled).toEqual({ gent: ['rotten'] });
  });

  it('leaves a stand-in alone while the first way sees', async () => {
    const { asked } = await run(platformWith(probe('page'), probe('other', true)), ['gent'], world);
    expect(asked.filter((one) => one.startsWith('other'))).toEqual([]);
  });

  it('asks the stand-in when the first way is broken', async () => {
    const broken: Answering = (way, handle) => (way === 'page' ? changed : world(way, handle));
    const { settled } = await run(platformWith(probe('page'), probe('other', true)), ['stadgent'], broken);
    expect(settled).toEqual({ stadgent: ['rotten', 'taken'] });
  });

  it('settles nothing that was not asked before the round was stopped', async () => {
    const { settled } = await run(platformWith(probe('page')), ['stadgent', 'gent'], world, 2);
    expect(settled).toEqual({});
  });
});
