// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../browser/storage.ts';
import * as search from '../../municipality/search.ts';
import type { Command } from '../../state/command.ts';
import { emptyMachine } from '../../state/machine.ts';
import { emptyState } from '../../state/state.ts';
import { findingsIn, GENT, NOW } from '../dashboard/town.fixture.ts';
import { finder, municipalities } from '../parts/municipalities.ts';
import { speakDutch } from '../parts/nl.fixture.ts';
import { found, machine, now, state, usualPlatforms } from '../store.ts';
import { choice } from './chosen.ts';
import { FirstRun } from './first-run.tsx';
import { rows } from './groups.ts';
import { Popup } from './view.tsx';

/** What the edge was asked to do, in order. */
const done: string[] = [];
const sent: Command[] = [];

vi.mock('../../browser/permissions.ts', () => ({
  granted: async () => new Set(),
  onPermissions: () => undefined,
  requestHosts: async (origins: string[]) => {
    done.push(`prompt ${origins.length > 0}`);
    return true;
  },
}));
vi.mock('../../browser/messages.ts', () => ({
  send: (command: Command) => {
    done.push(command.do);
    sent.push(command);
  },
}));
vi.mock('../../browser/words.ts', async (original) => ({
  ...(await original<typeof import('../../browser/words.ts')>()),
  loadMunicipalities: async () => [['44021', 'Gent', 'fr:Gand', 'nl', '1', '9000', '', '', 'Oost-Vlaanderen']],
}));

const draw = (component: typeof Popup) => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() => {
    const Component = component;
    render(<Component />, root);
  });
  return root;
};
const click = (root: Element, selector: string) =>
  act(() => (root.querySelector(selector) as HTMLElement | null)?.click());
const settle = () => act(() => vi.waitFor(() => expect(sent.some((one) => one.do === 'check')).toBe(true)));

beforeEach(() => {
  [done.length, sent.length] = [0, 0];
  state.value = emptyState(usualPlatforms);
  machine.value = emptyMachine();
  found.value = noneStored();
  municipalities.value = [];
  now.value = NOW;
  choice.clear();
  speakDutch();
});

describe('the first run', () => {
  it('asks for permission straight from the click, and then sends what to do', async () => {
    const root = draw(FirstRun);
    choice.type('Gent');
    await click(root, '[name=check]');
    expect(done).toEqual(['prompt true']);
    await settle();
    expect(done).toEqual(['prompt true', 'watch', 'set', 'check']);
    expect(sent[0]).toMatchObject({ municipality: { id: 'be:44021' } });
    expect(sent[1]).toMatchObject({ settings: { platforms: usualPlatforms } });
  });

  it('asks nothing of anybody while the name is bad', async () => {
    finder.value = search;
    municipalities.value = [GENT.municipality];
    const root = draw(FirstRun);
    choice.type('<b>');
    await click(root, '[name=check]');
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(/geen < of >/);
    expect(done).toEqual([]);
  });

  it('cannot begin without a platform', async () => {
    const root = draw(FirstRun);
    for (const tick of root.querySelectorAll<HTMLInputElement>('[name=platform]:checked'))
      await act(() => tick.click());
    expect(root.querySelector<HTMLButtonElement>('[name=check]')?.disabled).toBe(true);
    expect(root.textContent).toContain('Kies minstens één platform.');
  });
});

describe('the popup', () => {
  beforeEach(() => {
    state.value = { ...state.value, municipalities: [GENT], current: GENT.municipality.id };
    found.value = {
      ...noneStored(),
      finding: findingsIn(`
      bluesky stadgent free
      bluesky gent taken
      x stadgent limited`),
    };
  });

  it('has every name of every platform once, with its verdict', () => {
    const root = draw(Popup);
    const shown = [...root.querySelectorAll<HTMLElement>('[data-platform][data-handle]')].map((one) => ({
      ...one.dataset,
    }));
    const named = shown.map((one) => `${one['platform']} ${one['handle']}`);
    expect([...named].sort()).toEqual(rows.value.map((row) => `${row.platform.id} ${row.handle}`).sort());
    expect(new Set(named).size).toBe(named.length);
    expect(shown).toContainEqual({ platform: 'bluesky', handle: 'stadgent', verdict: 'free', strength: 'sure' });
    expect(shown).toContainEqual({ platform: 'bluesky', handle: 'gent', verdict: 'taken', whose: 'unclear' });
    expect(shown).toContainEqual({ platform: 'x', handle: 'stadgent', verdict: 'unknown', doubt: 'limited' });
    expect(shown.filter((one) => one['pending'] !== undefined && one['verdict'] !== undefined)).toEqual([]);
  });

  it('tells how far it is', () => {
    const asked = { ...machine.value, asked: { [GENT.municipality.id]: NOW } };
    const root = draw(Popup);
    expect(root.querySelectorAll('[data-state]')).toHaveLength(1);
    expect(root.querySelector<HTMLElement>('[data-state]')?.dataset['state']).toBe('done');
    act(() => {
      machine.value = asked;
    });
    const { state: is, settled, total } = { ...root.querySelector<HTMLElement>('[data-state]')?.dataset };
    expect(is).toBe('checking');
    expect(Number(total)).toBe(rows.value.length);
    expect(Number(settled)).toBeLessThan(Number(total));
    expect(root.querySelector('[name=stop]')?.textContent).toBe('Stop');
  });

  it('offers the free name first in the agenda', async () => {
    const root = draw(Popup);
    expect(root.querySelector('[data-step]')?.textContent).toContain('‘stadgent’ is vrij op Bluesky');
    expect(root.querySelectorAll('[data-step]').length).toBeLessThanOrEqual(3);
  });

  it('asks after a claim how it went, before anything else', () => {
    const claim = { municipality: 'be:44021', platform: 'x', handle: 'stadgent', startedAt: NOW, remindAt: NOW };
    state.value = { ...state.value, claims: [claim] };
    const root = draw(Popup);
    expect(root.querySelector('[data-step]')?.textContent).toContain('Wat zei X over ‘stadgent’?');
  });

  it('checks the municipality that is shown', async () => {
    const root = draw(Popup);
    await click(root, '[name=check]');
    expect(sent).toEqual([{ do: 'check', municipality: 'be:44021' }]);
  });
});
