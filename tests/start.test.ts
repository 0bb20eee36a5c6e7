/** What `npm start` makes of its arguments, and how it draws the verdicts. */
import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../tools/start/table.ts';
import { wishesFrom } from '../tools/start/wishes.ts';

describe('the wishes of npm start', () => {
  it.each([
    ['a Linux desktop', [], 'linux', { DISPLAY: ':0' }, { live: false, display: true }],
    ['a Wayland desktop', [], 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, { display: true }],
    ['a Linux server', [], 'linux', {}, { display: false, pictures: 'docs/screenshots' }],
    ['a Mac', ['--live'], 'darwin', {}, { live: true, display: true }],
    ['a Mac that is told to be quiet', ['--headless'], 'darwin', {}, { display: false }],
    ['another folder for the pictures', ['--out', 'shots'], 'linux', {}, { pictures: 'shots' }],
  ])('on %s', (_, args, platform, environment, wishes) => {
    expect(wishesFrom(args, platform, environment)).toMatchObject(wishes);
  });

  it('makes a temporary folder when --out names none', () => {
    const { pictures } = wishesFrom(['--out', '--live'], 'linux', {});
    expect(pictures).toMatch(/naamwacht-/);
    rmSync(pictures, { recursive: true });
  });
});

describe('the table', () => {
  it('shows each name once, in columns', () => {
    const free = { platform: 'bluesky', handle: 'stadgent', verdict: 'free', strength: 'sure' };
    const taken = { platform: 'x', handle: 'stadgent', verdict: 'taken', whose: 'unclear' };
    expect(tableOf([free, taken, free])).toBe(
      [
        'platform  handle    verdict  strength  doubt  whose',
        'bluesky   stadgent  free     sure',
        'x         stadgent  taken                     unclear',
      ].join('\n'),
    );
  });
});
