// @vitest-environment happy-dom
/** The guard as a person uses it: nothing before she says so, prompts straight from the click, and refusals that change nothing. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../browser/storage.ts';
import type { Command } from '../../../state/command.ts';
import { emptyMachine, patrolMark } from '../../../state/machine.ts';
import { type Guard as Allowed, emptyState, type Watched } from '../../../state/state.ts';
import { speakDutch } from '../../parts/nl.fixture.ts';
import { found, machine, now, state } from '../../store.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { Guard } from './guard.tsx';
import { addressWanted, told, unfolded } from './guard-actions.ts';

/** What the edge was asked to do, in order. */
const done: string[] = [];
const sent: Command[] = [];
const browser = vi.hoisted(() => ({ given: new Set<string>(), answer: true, changed: (): void => undefined }));

vi.mock('../../../browser/permissions.ts', () => ({
  granted: async (origins: readonly string[]) => new Set(origins.filter((one) => browser.given.has(one))),
  onPermissions: (hear: () => void) => {
    browser.changed = hear;
  },
  requestHosts: async (origins: readonly string[]) => {
    done.push(`prompt ${origins.join(' ')}`);
    return browser.answer;
  },
}));
vi.mock('../../../browser/messages.ts', () => ({
  send: (command: Command) => {
    done.push(command.do);
    sent.push(command);
  },
}));

const PLATFORMS = ['instagram', 'bluesky', 'linkedin'];

const watch = (change: Partial<Watched['municipality']> = {}, guard: Partial<Allowed> = {}): void => {
  const town = { ...GENT, municipality: { ...GENT.municipality, ...change }, guard: { ...GENT.guard, ...guard } };
  state.value = { ...emptyState(PLATFORMS), municipalities: [town], current: GENT.municipality.id };
  speakDutch();
};

const draw = async (): Promise<HTMLElement> => {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => render(<Guard />, root));
  // The permissions are read once the page stands.
  await act(async () => browser.changed());
  return root;
};

const click = (root: Element, selector: string) => act(async () => root.querySelector<HTMLElement>(selector)?.click());

const fill = (root: Element, selector: string, text: string) =>
  act(async () => {
    const field = root.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`no ${selector}`);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const submit = (root: Element) =>
  act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });

const ALL = [
  'https://www.instagram.com/*',
  'https://bsky.social/*',
  'https://public.api.bsky.app/*',
  'https://stad.gent/*',
  'https://www.stad.gent/*',
];

beforeEach(() => {
  [done.length, sent.length] = [0, 0];
  browser.given = new Set(ALL);
  browser.answer = true;
  found.value = noneStored();
  machine.value = emptyMachine();
  now.value = NOW;
  [told.value, unfolded.value, addressWanted.value] = ['', null, false];
  watch();
});

describe('before anything was chosen', () => {
  it('every look is off, its explanation in sight, and nothing is asked', async () => {
    const root = await draw();
    const switches = [...root.querySelectorAll<HTMLInputElement>('[role=switch]')];
    expect(switches.map((one) => [one.name, one.checked])).toEqual([
      ['guard-lookalikes', false],
      ['guard-website', false],
      ['guard-wikidata', false],
      ['guard-pictures', false],
    ]);
    expect(root.querySelector('details.choices')?.hasAttribute('open')).toBe(true);
    expect(root.querySelector('[data-patrol]')?.getAttribute('data-patrol')).toBe('idle');
    expect(done).toEqual([]);
  });

  it('says of every platform which hosts learn what, and where nothing is searched', async () => {
    const root = await draw();
    expect(root.querySelector('[data-beat=instagram]')?.textContent).toContain('Hoogstens 8 namen per dag.');
    expect(root.querySelector('[data-beat=instagram]')?.textContent).toContain('Op een woord zoeken kan hier niet.');
    expect(root.querySelector('[data-beat=bluesky]')?.textContent).toContain('zoeken we hier ook op: ‘');
    expect(root.textContent).toContain('Hier zoeken we niet: LinkedIn.');
    expect(root.textContent).toContain('query.wikidata.org krijgt alleen jullie officiële code te zien: 44021.');
  });

  it('shows the very names when somebody opens them', async () => {
    const root = await draw();
    expect(root.querySelectorAll('[data-made]')).toHaveLength(0);
    const names = root.querySelector<HTMLDetailsElement>('[data-beat=instagram] details');
    await act(async () => {
      if (names) names.open = true;
      names?.dispatchEvent(new Event('toggle'));
    });
    expect(root.querySelectorAll('[data-made]')).toHaveLength(60);
    const first = root.querySelector('[data-made]');
    expect(first?.querySelector('small')?.textContent).toBe('een streepje of punt erbij');
    await click(first as Element, 'button');
    expect(sent).toEqual([
      { do: 'guard', municipality: 'be:44021', guard: { spared: [first?.getAttribute('data-made')] } },
    ]);
    expect(root.querySelector('[data-guard-told]')?.textContent).toContain('vragen we niet meer');
  });
});

describe('searching now', () => {
  it('allows it, and asks for it', async () => {
    await click(await draw(), '[name=search-lookalikes]');
    expect(sent).toEqual([
      { do: 'guard', municipality: 'be:44021', guard: { lookalikes: true } },
      { do: 'patrol', municipality: 'be:44021' },
    ]);
  });

  it('does not turn on again what is on, and asks only for the hosts that lack', async () => {
    watch({}, { lookalikes: true });
    browser.given.delete('https://www.instagram.com/*');
    browser.answer = false;
    const root = await draw();
    await click(root, '[name=search-lookalikes]');
    expect(done).toEqual(['prompt https://www.instagram.com/*', 'patrol']);
    expect(root.querySelector('[data-guard-told]')?.textContent).toContain('niet overal');
  });

  it('is not offered before the own names were ever checked', async () => {
    state.value = { ...state.value, municipalities: [{ ...GENT, startedAt: null }] };
    const root = await draw();
    expect(root.querySelector<HTMLButtonElement>('[name=search-lookalikes]')?.disabled).toBe(true);
    expect(root.textContent).toContain('Controleer eerst jullie eigen namen.');
  });

  it('says how far it is, and that it is done', async () => {
    watch({}, { lookalikes: true });
    state.value = { ...state.value, settings: { ...state.value.settings, platforms: ['instagram'] } };
    machine.value = { ...emptyMachine(), askedOne: { [patrolMark('be:44021')]: NOW } };
    const root = await draw();
    expect(root.querySelector('[data-patrol=asking]')?.textContent).toContain('We zoeken nu.');
    const asked = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`naam${index}`, NOW]));
    await act(async () => {
      found.value = { ...found.value, patrol: { 'be:44021 instagram': { asked, size: 60, searchedAt: null } } };
    });
    expect(root.querySelector('[data-patrol=done]')?.textContent).toContain('8 van 60 namen gevraagd');
    expect(root.querySelector('[data-guard-told]')?.textContent).toContain('voor nu klaar');
  });
});

describe('the own website', () => {
  it('is read on a click, once the browser lets us', async () => {
    browser.given.delete('https://stad.gent/*');
    await click(await draw(), '[name=read-website]');
    expect(done).toEqual(['prompt https://stad.gent/*', 'guard', 'read-site']);
    expect(sent[0]).toMatchObject({ guard: { website: true } });
  });

  it('stays as it was when the prompt is refused', async () => {
    browser.given.clear();
    browser.answer = false;
    const root = await draw();
    await click(root, '[name=guard-website]');
    expect(sent).toEqual([]);
    expect(root.querySelector<HTMLInputElement>('[name=guard-website]')?.checked).toBe(false);
    expect(root.querySelector('[data-guard-told]')?.textContent).toContain('Er is niets veranderd.');
  });

  it.each([
    ['a guessed', { websiteGuessed: true }],
    ['an unknown', { website: null }],
    ['an unsafe', { website: 'http://stad.gent' }],
  ])('is not read at %s address: that is asked for first', async (_, change) => {
    watch(change);
    const root = await draw();
    await click(root, '[name=read-website]');
    expect(done).toEqual([]);
    expect(document.activeElement?.getAttribute('name')).toBe('guard-address');
    await fill(root, '[name=guard-address]', 'stad.gent');
    await submit(root);
    expect(sent).toEqual([{ do: 'website', municipality: 'be:44021', website: 'https://stad.gent' }]);
  });

  it('is read anew at a new address, and its hosts are asked for before anything else', async () => {
    watch({}, { website: true });
    const root = await draw();
    await fill(root, '[name=guard-address]', 'https://www.gent.be/');
    await submit(root);
    expect(done).toEqual(['prompt https://www.gent.be/* https://gent.be/*', 'website', 'read-site']);
  });

  it('is not kept at an address that is none', async () => {
    const root = await draw();
    await fill(root, '[name=guard-address]', 'javascript:alert(1)');
    await submit(root);
    expect(sent).toEqual([]);
    expect(root.querySelector('[role=alert]')?.textContent).toContain('begint met https://');
    expect(root.querySelector('[name=guard-address]')?.getAttribute('aria-invalid')).toBe('true');
  });

  it('says what went wrong the last time, and what is known from before', async () => {
    const website = {
      municipality: 'be:44021',
      address: 'https://stad.gent',
      landed: 'https://elders.example.com/',
      askedAt: NOW,
      readAt: NOW - 86_400_000,
      trouble: 'elsewhere',
      says: { links: [], feeds: [], logo: null, languages: [] },
      readFrom: 'https://stad.gent/',
      wikidata: null,
      wikidataAskedAt: null,
      pictures: [],
    };
    watch({}, { website: true });
    found.value = { ...noneStored(), website: { 'be:44021': website } };
    const root = await draw();
    expect(root.querySelector('[data-trouble=elsewhere]')?.textContent).toContain('een ander domein');
    expect(root.textContent).toContain('We vonden 0 accounts op stad.gent · 1 dag geleden');
    await click(root, '[name=change-address]');
    expect(document.activeElement?.getAttribute('name')).toBe('guard-address');
    await act(async () => {
      found.value = { ...noneStored(), website: { 'be:44021': { ...website, trouble: 'timeout' } } };
    });
    expect(root.querySelector('[data-trouble=timeout]')?.textContent).toContain('geen antwoord op tijd');
  });
});

describe('what was said', () => {
  it('is gone when somebody comes back to the page', async () => {
    const root = await draw();
    await click(root, '[name=search-lookalikes]');
    expect(told.value).not.toBe('');
    await act(async () => render(null, root));
    expect(told.value).toBe('');
  });

  it('is that the website could not be read, when that is how a reading ended', async () => {
    watch({}, { website: true });
    machine.value = { ...emptyMachine(), askedOne: { 'site be:44021': NOW } };
    const root = await draw();
    expect(root.querySelector('[data-reading=asking]')).not.toBeNull();
    const nothing = { says: null, readFrom: '', wikidata: null, wikidataAskedAt: null, pictures: [] };
    const tried = { municipality: 'be:44021', address: 'https://stad.gent', landed: '', askedAt: NOW, readAt: null };
    await act(async () => {
      found.value = { ...noneStored(), website: { 'be:44021': { ...tried, ...nothing, trouble: 'down' } } };
    });
    expect(root.querySelector('[data-guard-told]')?.textContent).toContain('lukte nu niet');
    expect(root.querySelector('[data-trouble=down]')?.textContent).toContain('gaf geen pagina');
  });
});

describe('the other looks', () => {
  it('ask for their hosts by name', async () => {
    const root = await draw();
    await click(root, '[name=guard-wikidata]');
    await click(root, '[name=guard-pictures]');
    expect(done).toEqual(['prompt https://query.wikidata.org/*', 'guard', 'prompt https://cdn.bsky.app/*', 'guard']);
  });

  it('say when a host was taken back, and ask for it again', async () => {
    watch({}, { wikidata: true, website: true });
    const root = await draw();
    expect(root.querySelector('[data-missing=wikidata]')?.textContent).toContain('query.wikidata.org');
    expect(root.querySelector('[data-missing=website]')).toBeNull();
    await click(root, '[data-missing=wikidata] button');
    expect(done).toEqual(['prompt https://query.wikidata.org/*', 'read-site']);
  });

  it('leave Wikidata out for a name without an official code', async () => {
    watch({ id: 'own:de-krook' });
    const root = await draw();
    expect(root.querySelector<HTMLInputElement>('[name=guard-wikidata]')?.disabled).toBe(true);
    expect(root.textContent).toContain('deze naam heeft geen officiële code');
  });

  it('are turned off without a prompt', async () => {
    watch({}, { pictures: true });
    browser.given.clear();
    await click(await draw(), '[name=guard-pictures]');
    expect(sent).toEqual([{ do: 'guard', municipality: 'be:44021', guard: { pictures: false } }]);
    expect(done).toEqual(['guard']);
  });
});
