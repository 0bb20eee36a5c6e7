// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command } from '../../../state/command.ts';
import { NO_GUARD } from '../../../state/state.ts';
import { found, state } from '../../store.ts';
import { detail } from '../route.ts';
import { GENT } from '../town.fixture.ts';
import { account, judgement, TOWN } from './accounts.fixture.ts';
import { AddPage } from './add-page.tsx';
import { List } from './list.tsx';
import { click, draw, fill, OTHERS, setTown, submit, until } from './page.fixture.tsx';
import { left } from './told.ts';

const sent: Command[] = [];
vi.mock('../../../browser/messages.ts', () => ({ send: (command: Command) => sent.push(command) }));

const rows = (root: Element) =>
  [...root.querySelectorAll<HTMLElement>('[data-lookalike]')].map((one) => ({ ...one.dataset }));
const handles = (root: Element) => rows(root).map((one) => one['handle']);

beforeEach(() => {
  sent.length = 0;
  location.hash = '';
  setTown();
});

describe('the list', () => {
  it('has every account once, with where it stands and what a person decided', () => {
    setTown({ judgements: [judgement('threads', 'stad_gent', { decided: 'satire' })] });
    const root = draw(List);
    expect(rows(root)).toHaveLength(3);
    expect(rows(root)).toContainEqual({
      lookalike: `${TOWN} threads stad_gent`,
      platform: 'threads',
      handle: 'stad_gent',
      standing: 'decided',
      class: 'satire',
      likeness: 'lookalike',
    });
    expect([...root.querySelectorAll('[data-standing=open]')].map((one) => one.getAttribute('data-class'))).toEqual([
      '',
      '',
    ]);
  });

  it('never calls an account what nobody called it', () => {
    expect(draw(List).textContent).not.toMatch(/oplicht|imitatie|\bnep\b|fake/i);
  });

  it('shows text of strangers as text', () => {
    const root = draw(List);
    expect(root.querySelector('img, a')).toBeNull();
    expect(root.textContent).toContain('<img src=x>');
  });

  it('sifts by text, platform and standing, and shows all again', () => {
    setTown({ judgements: [judgement('threads', 'stad_gent')] });
    const root = draw(List);
    fill(root, '[name=lookalike-search]', 'prijs');
    expect(handles(root)).toEqual(['stadgent_']);
    fill(root, '[name=lookalike-search]', '');
    fill(root, '[name=lookalike-standing]', 'decided');
    expect(handles(root)).toEqual(['stad_gent']);
    fill(root, '[name=lookalike-platform]', 'tiktok');
    expect(handles(root)).toEqual([]);
    expect(root.textContent).toContain('Geen enkel account past bij deze keuze.');
    click(root, '.sift .actions button');
    expect(handles(root)).toHaveLength(3);
  });

  it('copies what is shown', async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    const root = draw(List);
    fill(root, '[name=lookalike-search]', 'prijs');
    click(root, '[name=copy-lookalikes]');
    await until(() => expect(root.textContent).toContain('Gekopieerd: 1 account.'));
    expect(writeText.mock.calls[0]?.[0]).toMatch(/^Platform\tNaam\t.*\nInstagram\tstadgent_\t/);
    vi.unstubAllGlobals();
  });

  it('opens a card by the address of the page, and takes the focus back', () => {
    const root = draw(List);
    click(root, '[data-handle=stadgent_] [name=open-lookalike]');
    expect(decodeURIComponent(location.hash)).toBe(`#lookalikes/${TOWN} instagram stadgent_`);
    left.value = `${TOWN} instagram stadgent_`;
    const again = draw(List);
    expect(again.querySelector('[data-handle=stadgent_] button')).toBe(document.activeElement);
  });

  it('puts our name without us on top, until a person said what it is', () => {
    expect([...draw(List).querySelectorAll<HTMLElement>('[data-gap]')].map((one) => one.dataset['gap'])).toEqual([
      `${TOWN} tiktok stadgent`,
    ]);
    setTown({ judgements: [judgement('tiktok', 'stadgent', { decided: 'unrelated' })] });
    expect(draw(List).querySelector('[data-gap]')).toBeNull();
  });
});

describe('an empty list', () => {
  const emptiness = () => draw(List).querySelector<HTMLElement>('[data-empty]')?.dataset['empty'];

  it('tells not searched from just begun from nothing found', () => {
    setTown({}, []);
    expect(emptiness()).toBe('unsearched');
    setTown({ municipalities: [{ ...GENT, guard: { ...NO_GUARD, lookalikes: true } }] }, []);
    expect(emptiness()).toBe('begun');
    const patrol = { [`${TOWN} x`]: { asked: { stadgent1: 1 }, size: 9, searchedAt: null } };
    found.value = { ...found.value, patrol };
    expect(emptiness()).toBe('none');
    found.value = { ...found.value, patrol: { 'be:1 x': patrol[`${TOWN} x`] } };
    expect(emptiness()).toBe('begun');
  });

  it('says what became of an account that the address asks for', () => {
    setTown({ accounts: [account('x', 'StadGent')] }, []);
    detail.value = `${TOWN} x stadgent`;
    expect(draw(List).textContent).toContain('‘StadGent’ staat in jullie register.');
    detail.value = `${TOWN} x elders`;
    expect(draw(List).textContent).toContain('Dit account staat niet in de lijst');
    detail.value = null;
    expect(draw(List).querySelector('[data-not-listed]')).toBeNull();
  });
});

describe('adding an account by its address', () => {
  const paste = (text: string): HTMLElement => {
    const root = draw(AddPage);
    fill(root, '[name=lookalike-address]', text);
    submit(root, '[name=lookalike-address]');
    return root;
  };
  const said = (root: Element) => root.querySelector<HTMLElement>('[data-pasted]')?.dataset['pasted'];

  it('keeps a profile, and opens its card once it stands in the list', () => {
    const root = paste('https://www.facebook.com/gentinfo');
    expect(sent).toEqual([
      {
        do: 'point',
        municipality: TOWN,
        platform: 'facebook',
        handle: 'gentinfo',
        address: 'https://www.facebook.com/gentinfo',
        how: 'pasted',
        by: '',
        name: '',
        about: '',
      },
    ]);
    expect(said(root)).toBe('profile');
    expect(location.hash).toBe('');
    const [pointed] = sent.flatMap((one) => (one.do === 'point' ? [one] : []));
    if (!pointed) throw new Error('nothing was sent');
    act(() => {
      state.value = { ...state.value, pointed: [{ ...pointed, at: 1 }] };
    });
    expect(decodeURIComponent(location.hash)).toBe(`#lookalikes/${TOWN} facebook gentinfo`);
  });

  it('sends nothing for anything else, and says what it is', () => {
    expect(said(paste('bit.ly/3x9'))).toBe('short');
    expect(paste('https://www.instagram.com/p/x').textContent).toContain('Dit is een bericht, geen profiel.');
    expect(said(paste(''))).toBe('empty');
    expect(sent).toEqual([]);
  });

  it('leads to what is known already', () => {
    const listed = paste('https://www.instagram.com/stadgent_');
    expect(said(listed)).toBe('listed');
    click(listed, '[name=pasted-open]');
    expect(decodeURIComponent(location.hash)).toBe(`#lookalikes/${TOWN} instagram stadgent_`);
    setTown({ accounts: [account('x', 'StadGent')] }, OTHERS);
    const ours = paste('https://x.com/stadgent');
    expect(ours.querySelector('a')?.getAttribute('href')).toBe('#register');
    expect(sent).toEqual([]);
  });
});
