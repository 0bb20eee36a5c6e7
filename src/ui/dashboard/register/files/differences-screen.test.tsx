// @vitest-environment happy-dom
/** Both values side by side as text; a person chooses, and nothing is chosen for her. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Account } from '../../../../register/account.ts';
import { changeRegister } from '../../../../state/registering.ts';
import { state } from '../../../store.ts';
import { DifferencesScreen } from './differences-screen.tsx';
import { draw } from './drawn.fixture.tsx';
import { anAccount, background, showRegister } from './register.fixture.ts';

const plainForm = (_: string, handle: string): string => handle;

const merged = (ours: Account[], theirs: Account[]): readonly Account[] =>
  changeRegister(ours, { change: 'enter', accounts: theirs }, plainForm, 1);

/** Two accounts with three things to choose. */
const REGISTER = () =>
  merged(
    [
      anAccount('facebook', 'stadgent', { service: 'Cultuur', notes: 'regel 1\nregel 2 <b>' }),
      anAccount('x', 'stadgent', { state: 'open' }),
    ],
    [
      anAccount('facebook', 'stadgent', { service: 'Sport', notes: 'anders' }),
      anAccount('x', 'stadgent', { state: 'asleep' }),
    ],
  );

let world: ReturnType<typeof background>;
let screen: ReturnType<typeof draw>;

const count = () => screen.one('[data-differences]').dataset['differences'];
const radio = (key: string, field: string, words: string): HTMLElement => {
  const labels = screen.all(`[data-account="${key}"] [data-field=${field}] label`);
  const label = labels.find((one) => one.textContent?.startsWith(words));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no value ${words}`);
  return input;
};

beforeEach(() => {
  showRegister(REGISTER());
  world = background();
  screen = draw(DifferencesScreen);
});

afterEach(() => {
  screen.leave();
  world.stop();
});

const FACEBOOK = 'be:44021 facebook stadgent';
const X = 'be:44021 x stadgent';

describe('the differences', () => {
  it('are counted, and none is chosen beforehand', () => {
    expect(count()).toBe('3');
    expect(screen.text('[data-differences]')).toBe('Nog 3 keuzes te maken. Accounts: 2.');
    expect(screen.all<HTMLInputElement>('input:checked')).toHaveLength(0);
    expect(screen.all('fieldset legend').map((one) => one.textContent)).toEqual(['Dienst', 'Opmerkingen', 'Status']);
  });

  it('show both values as text, in words and lines, and which one stands now', () => {
    const values = screen.all('[data-field=notes] .difference-value').map((one) => one.textContent);
    expect(values.sort()).toEqual(['anders', 'regel 1\nregel 2 <b>']);
    const states = screen.all('[data-field=state] label').map((one) => one.textContent);
    expect(states.filter((one) => one?.includes('Staat nu in het register'))).toHaveLength(1);
    expect(states.join()).toMatch(/slaapt/);
    expect(screen.all('main b')).toHaveLength(0);
  });

  it('are settled one by one: what was not chosen stays', async () => {
    await screen.click(`[data-account="${FACEBOOK}"] [name=save-differences]`);
    expect(screen.text('[role=status]')).toBe('Kies eerst een van de waarden.');
    expect(world.sent).toEqual([]);
    radio(FACEBOOK, 'service', 'Sport').click();
    await screen.click(`[data-account="${FACEBOOK}"] [name=save-differences]`);
    expect(state.value.accounts.find(({ platform }) => platform === 'facebook')?.service).toBe('Sport');
    expect(count()).toBe('2');
    expect(screen.text('[role=status]')).toBe('1 keuze bewaard voor Facebook · stadgent.');
  });

  it('are never chosen beforehand, though the same was chosen before', async () => {
    radio(FACEBOOK, 'service', 'Sport').click();
    await screen.click(`[data-account="${FACEBOOK}"] [name=save-differences]`);
    showRegister(REGISTER());
    await screen.settle();
    expect(count()).toBe('3');
    expect(screen.all<HTMLInputElement>('input:checked')).toHaveLength(0);
  });

  it('bring the focus to the next account when one is settled', async () => {
    radio(FACEBOOK, 'service', 'Cultuur').click();
    radio(FACEBOOK, 'notes', 'anders').click();
    await screen.click(`[data-account="${FACEBOOK}"] [name=save-differences]`);
    expect(screen.all(`[data-account="${FACEBOOK}"]`)).toHaveLength(0);
    expect(document.activeElement?.textContent).toBe('X · stadgent');
    radio(X, 'state', 'open').click();
    await screen.click(`[data-account="${X}"] [name=save-differences]`);
    expect(screen.text('[data-differences]')).toBe('Er is niets te kiezen.');
  });

  it('cannot be settled with a value that is a password', () => {
    screen.leave();
    const secret = { field: 'notes', others: [JSON.stringify('wachtwoord: Gent2026!')], dropped: [] };
    showRegister([anAccount('x', 'stadgent', { notes: 'a', differs: [secret] })]);
    screen = draw(DifferencesScreen);
    expect(screen.root.textContent).not.toContain('Gent2026');
    expect(screen.all<HTMLInputElement>('input:disabled')).toHaveLength(1);
  });
});
