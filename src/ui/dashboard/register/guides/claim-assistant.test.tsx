// @vitest-environment happy-dom
/** A claim from a free name to an account that stands. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../../browser/storage.ts';
import { found, state } from '../../../store.ts';
import { findingsIn } from '../../town.fixture.ts';
import { accountOf, begin, click, draw, fill, go, obey, one, sent, textsOf } from '../register.fixture.tsx';
import { claimPlace } from './claim-place.ts';

vi.mock('../../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));
vi.mock('../../../../browser/tabs.ts', () => ({ openTab: async () => undefined }));

const ROOM = claimPlace('bluesky', 'stadgent');

const know = (drawing: string): void => {
  found.value = { ...noneStored(), finding: findingsIn(drawing) };
};

const situation = (root: HTMLElement): string => one(root, '[data-situation]').dataset['situation'] ?? '';
const phases = (root: HTMLElement): string[] =>
  [...root.querySelectorAll<HTMLElement>('[data-phase]')].map((one) => one.dataset['phase'] ?? '');

describe('the claim assistant', () => {
  beforeEach(() => {
    begin([]);
    know('bluesky stadgent free\nx stadgent likely\nfacebook stadgent taken');
  });

  it('guides a free name through three parts, with doubts and sources', () => {
    const root = draw(ROOM);
    expect(situation(root)).toBe('free');
    expect(phases(root)).toEqual(['before', 'during', 'after']);
    expect(one(root, '[data-step=phone] [data-firm=false]').textContent).toContain('Niet bevestigd');
    expect(one(root, '[data-step=mailbox] a').getAttribute('href')).toMatch(/^https:/);
  });

  it('does not call a likely name free', () => {
    const root = draw(claimPlace('x', 'stadgent'));
    expect(one(root, '.claim-name [role=status].notice').textContent).toContain('Alleen het registratieformulier');
  });

  it('stops at a name that is taken or impossible', () => {
    for (const room of [claimPlace('facebook', 'stadgent'), claimPlace('x', 'eennaamdieveeltelangis')]) {
      const root = draw(room);
      expect(phases(root), room).toEqual([]);
      expect(one(root, '.claim-name a').getAttribute('href')).toBe('#names');
    }
  });

  it('says so when the address names nothing', () => {
    expect(one(draw('claim'), '.notice').textContent).toContain('geen naam die we kennen');
  });

  it('follows a claim from its beginning to the register, then looks whether it stands', () => {
    const root = draw(ROOM);
    expect(root.querySelector('[name=claim-later]')).toBeNull();
    click(root, '[name=claim]');
    expect(situation(root)).toBe('begun');
    click(root, '[name=claim-later]');
    expect(one(root, '.result [role=status]').textContent).toContain('over een week');
    click(root, '[name=claim-succeeded]');
    expect(situation(root)).toBe('held');
    expect(state.value.accounts).toMatchObject([
      { platform: 'bluesky', handle: 'stadgent', state: 'asleep', by: 'MV' },
    ]);
    expect(one(root, '[data-standing]').dataset['standing']).toBe('not-seen-yet');
    click(root, '[name=check-again]');
    expect(sent.at(-1)).toEqual({ do: 'check-one', platform: 'bluesky', handle: 'stadgent' });
  });

  it('moves an account on that was only wanted', () => {
    begin([accountOf('bluesky', 'StadGent', { state: 'wanted', claimedAt: null, visitedAt: null })]);
    const root = draw(ROOM);
    click(root, '[name=claim-succeeded]');
    expect(state.value.accounts).toMatchObject([{ handle: 'StadGent', state: 'asleep' }]);
  });

  it('keeps a refusal as what was seen, and can be tried again', () => {
    const root = draw(ROOM);
    click(root, '[name=claim-refused]');
    expect(situation(root)).toBe('refused');
    expect(phases(root)).toEqual([]);
    expect(state.value.sightings).toMatchObject([{ saw: 'refused', initials: 'MV' }]);
    click(root, '[name=claim]');
    expect(situation(root)).toBe('begun');
  });

  it('has texts that fit, and remembers the telephone from platform to platform', () => {
    const root = draw(ROOM);
    fill(root, '[name=phone]', '09 210 10 10');
    go(claimPlace('x', 'stadgent'));
    expect(one<HTMLInputElement>(root, '[name=phone]').value).toBe('09 210 10 10');
    expect(one<HTMLTextAreaElement>(root, '[name=profile]').value).toContain('stad.gent of 09 210 10 10');
    expect(textsOf(root, '.to-copy small')[0]).toMatch(/^\d+ van 160 tekens$/);
  });
});
