// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Row } from '../../schedule/rows.ts';
import type { Evidence } from '../../verdict/evidence.ts';
import { readFinding } from '../../verdict/finding.ts';
import { remember } from '../../verdict/remember.ts';
import { NOW, rowsIn } from '../dashboard/town.fixture.ts';
import { now } from '../store.ts';
import { NameDetails } from './name-details.tsx';
import { speakDutch } from './nl.fixture.ts';

const DAY = 86_400_000;
const [first] = rowsIn('', ['bluesky']);
const probe = { by: 'probe', probe: 'bluesky/profile', address: 'https://bsky.social/x?handle=gent' } as const;

const rowWith = (rounds: readonly (readonly [Evidence[], number])[], seen: Evidence[] = []): Row => {
  const asked = { platform: 'bluesky', handle: 'gent' };
  const finding = rounds.reduce<ReturnType<typeof remember> | undefined>(
    (before, [round, at]) => remember(before, asked, round, at),
    undefined,
  );
  return { ...(first as Row), finding, reading: readFinding(finding, seen, NOW) };
};

const read = async (row: Row): Promise<HTMLElement> => {
  const root = document.createElement('div');
  await act(() => render(<NameDetails row={row} municipality="be:44021" />, root));
  return root;
};

describe('the reasons', () => {
  beforeEach(() => {
    speakDutch();
    now.value = NOW;
  });

  it('say who was asked, what was said and when', async () => {
    const said: Evidence = { says: 'taken', holder: 'profile', from: probe, at: NOW - 3 * DAY };
    const root = await read(rowWith([[[said], NOW - 3 * DAY]]));
    expect(root.textContent).toContain('Er staat een profiel met deze naam.');
    expect(root.textContent).toContain('Gevraagd aan bsky.social/x?handle=gent · 3 dagen geleden');
    expect(root.querySelector('time')?.title).toContain('20 november 2026');
  });

  it('show both sides when sources disagree', async () => {
    const at = NOW - DAY;
    const round: Evidence[] = [
      { says: 'taken', holder: 'profile', from: probe, at },
      { says: 'free', strength: 'sure', from: probe, at },
    ];
    const root = await read(rowWith([[round, at]]));
    expect(root.querySelectorAll('.reasons li')).toHaveLength(2);
    expect(root.textContent).toContain('De ene bron zegt vrij, de andere bezet.');
  });

  it('say that a free name is only likely free', async () => {
    const root = await read(rowWith([[[{ says: 'free', strength: 'likely', from: probe, at: NOW }], NOW]]));
    expect(root.textContent).toContain('Alleen het registratieformulier beslist');
  });

  it('let an old answer look old, and say why it was not renewed', async () => {
    const old = NOW - 30 * DAY;
    const row = rowWith([
      [[{ says: 'taken', holder: 'registered', from: probe, at: old }], old],
      [[{ says: 'nothing', doubt: 'walled', from: probe, at: NOW }], NOW],
    ]);
    const root = await read(row);
    expect(root.querySelector('.old')?.textContent).toBe('4 weken geleden');
    expect(root.textContent).toContain('Daarna lukte nakijken niet: alleen na aanmelden.');
  });

  it('name the person who looked', async () => {
    const from = { by: 'person', initials: 'AB', address: 'https://bsky.app/profile/gent' } as const;
    const root = await read(rowWith([], [{ says: 'taken', holder: 'profile', from, at: NOW - DAY }]));
    expect(root.textContent).toContain('Gezien door AB · 1 dag geleden · bsky.app/profile/gent');
  });

  it('show a profile as text and follow https only', async () => {
    const profile = { handle: 'gent', name: '<img src=x>\u202eGent', about: 'a<b>', website: 'javascript:alert(1)' };
    const said: Evidence = { says: 'taken', holder: 'profile', profile, from: probe, at: NOW };
    const root = await read(rowWith([[[said], NOW]]));
    expect(root.querySelector('img, b, a')).toBeNull();
    expect(root.textContent).toContain('<img src=x>▯Gent');
    expect(root.textContent).toContain('javascript:alert(1)');
  });

  it('give the nearest name that can be when one cannot', async () => {
    const impossible = rowsIn('', ['x']).find((row) => row.breach !== null) as Row;
    const root = await read(impossible);
    expect(root.textContent).toBe(`Kan wel: ${impossible.nearest}`);
    expect(root.querySelector('button')).toBeNull();
  });
});
