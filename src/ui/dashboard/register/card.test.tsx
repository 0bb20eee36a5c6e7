// @vitest-environment happy-dom
/** The card of one account: what is typed, saved, refused, moved and chosen there. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Account, NO_CUSTODY } from '../../../register/account.ts';
import { state } from '../../store.ts';
import { NOW } from '../town.fixture.ts';
import { forget } from './drafts.ts';
import { GROUPS } from './form.ts';
import { accountOf, begin, click, draw, fill, go, obey, one, sent, submit, textsOf } from './register.fixture.tsx';

vi.mock('../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

const KEY = 'be:44021 x stadgent';

const open = (more: Partial<Account> = {}): HTMLElement => {
  begin([accountOf('x', 'stadgent', more), accountOf('x', 'gentbib', { service: 'Bibliotheek' })]);
  return draw(KEY);
};

const account = (): Account | undefined => state.value.accounts.find((one) => one.handle.toLowerCase() === 'stadgent');

beforeEach(() => {
  forget(KEY, [...Object.values(GROUPS).flat(), 'to', 'reason', 'adminRole', 'adminName']);
  location.hash = '';
});

describe('what is typed on a card', () => {
  it('waits for its button, and is said to wait', () => {
    const root = open();
    fill(root, '[name=account-purpose]', 'nieuws');
    expect(textsOf(root, '.foot .unsaved')).toEqual(['niet bewaard']);
    expect(sent).toEqual([]);
    submit(root, '[name=save-what]');
    expect(account()?.purpose).toBe('nieuws');
    expect(textsOf(root, '.foot .unsaved')).toEqual([]);
    expect(textsOf(root, 'form:has([name=save-what]) [role=status]')).toEqual(['Bewaard.']);
  });

  it('is still there after a look at the list, where it is marked', () => {
    const root = open();
    fill(root, '[name=account-notes]', 'bel eerst');
    go(null);
    expect(textsOf(root, '[data-handle=stadgent] .flag.unsaved')).toEqual(['✎ niet bewaard']);
    go(KEY);
    expect(one<HTMLTextAreaElement>(root, '[name=account-notes]').value).toBe('bel eerst');
    expect(account()?.notes).toBe('');
  });

  it('is refused at the field when it holds a secret, with the reason', () => {
    const root = open();
    fill(root, '[name=account-place]', 'wachtwoord: Gent2026!');
    const field = one(root, '[name=account-place]');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain('Dat bewaren we niet');
    submit(root, '[name=save-custody]');
    expect(sent).toEqual([]);
    expect(root.textContent).toContain('Er is niets bewaard.');
    fill(root, '[name=account-place]', 'Kluis IT, item X');
    submit(root, '[name=save-custody]');
    expect(account()?.custody.place).toBe('Kluis IT, item X');
  });

  it('proposes the services that others have', () => {
    const root = open();
    const list = one(root, '[name=account-service]').getAttribute('list') ?? '';
    expect([...(document.getElementById(list)?.querySelectorAll('option') ?? [])].map((one) => one.value)).toEqual([
      'Bibliotheek',
    ]);
  });

  it('gives the account another name and follows it there', () => {
    const root = open();
    fill(root, '[name=account-handle]', '@gentstad');
    submit(root, '[name=save-what]');
    expect(state.value.accounts.map((one) => one.handle)).toEqual(['gentstad', 'gentbib']);
    expect(decodeURIComponent(location.hash)).toBe('#register/be:44021 x gentstad');
  });

  it('refuses a name that is in the register already', () => {
    const root = open();
    fill(root, '[name=account-handle]', 'GentBib');
    submit(root, '[name=save-what]');
    expect(sent).toEqual([]);
    expect(one(root, '#wrong-handle').textContent).toContain('staat al in het register');
  });
});

describe('who can get in', () => {
  it('keeps administrators, also one who was typed and not added yet', () => {
    const root = open({ custody: { ...NO_CUSTODY, administrators: [{ role: 'it', name: 'Bob' }] } });
    expect(one(root, '#part-weak').parentElement?.textContent).toContain('maar één beheerder');
    fill(root, '[name=admin-role]', 'webmaster');
    submit(root, '[name=save-custody]');
    expect(account()?.custody.administrators).toEqual([
      { role: 'it', name: 'Bob' },
      { role: 'webmaster', name: '' },
    ]);
    click(root, '.administrators li button');
    expect(account()?.custody.administrators).toHaveLength(2);
    submit(root, '[name=save-custody]');
    expect(account()?.custody.administrators).toEqual([{ role: 'webmaster', name: '' }]);
  });

  it('ticks the list of this platform, each line with its reason', () => {
    const root = open();
    expect(root.querySelectorAll('[name=arranged]').length).toBeGreaterThan(3);
    click(root, '[name=arranged][value=mailbox]');
    submit(root, '[name=save-custody]');
    expect(account()?.custody.checks).toEqual(['mailbox']);
    expect(one(root, '.checklist details p').textContent).not.toBe('');
  });

  it('asks for no vault where people sign in with their own profile', () => {
    begin([accountOf('facebook', 'gent')]);
    const root = draw('be:44021 facebook gent');
    expect(root.querySelector('[name=account-place]')).toBeNull();
    expect(root.textContent).toContain('Er is geen gedeeld wachtwoord.');
  });

  it('notes at once that access was gone through', () => {
    const root = open();
    click(root, '[name=reviewed]');
    expect(account()?.custody.reviewedAt).toBe(NOW);
  });
});

describe('the state of an account', () => {
  const choose = (root: HTMLElement, to: string): void => click(root, `[name=account-to][value=${to}]`);

  it('offers only the steps that lead on from here', () => {
    const values = (root: HTMLElement) =>
      [...root.querySelectorAll<HTMLInputElement>('[name=account-to]')].map((one) => one.value);
    expect(values(open({ state: 'wanted' }))).toEqual(['asleep', 'former']);
    expect(values(open({ state: 'open' }))).toEqual(['asleep', 'closed', 'former']);
  });

  it('is not closed before there is a copy for the archive, and says so', () => {
    const root = open({ state: 'open' });
    choose(root, 'closed');
    expect(root.textContent).toContain('Bewaar eerst een kopie');
    submit(root, '[name=move]');
    expect(sent).toEqual([]);
    fill(root, '[name=account-archivedAt]', '2026-11-20');
    fill(root, '[name=account-archivePlace]', 'archief/2026');
    expect(root.textContent).not.toContain('Bewaar eerst een kopie');
    expect(one<HTMLDetailsElement>(root, 'details:has([name=account-archivePlace])').open).toBe(true);
    fill(root, '[name=account-reason]', 'niemand volgt het');
    submit(root, '[name=move]');
    expect(account()).toMatchObject({ state: 'closed', archive: { place: 'archief/2026' } });
    expect(account()?.moves).toEqual([{ from: 'open', to: 'closed', at: NOW, by: 'MV', reason: 'niemand volgt het' }]);
  });

  it('takes the last step back', () => {
    const root = open();
    const override = { key: KEY, at: NOW, by: 'MV', reason: 'overstroming in de wijk' };
    act(() => {
      state.value = { ...state.value, channels: { ...state.value.channels, overrides: [override] } };
    });
    choose(root, 'open');
    submit(root, '[name=move]');
    expect(account()?.state).toBe('open');
    expect(one(root, '.history').textContent).toContain('slaapt → open');
    click(root, '[name=undo-move]');
    expect(account()).toMatchObject({ state: 'asleep', moves: [] });
  });

  it('does not take a step with a secret as its reason', () => {
    const root = open();
    choose(root, 'open');
    fill(root, '[name=account-reason]', 'wachtwoord: Gent2026!');
    submit(root, '[name=move]');
    expect(sent).toEqual([]);
    expect(one(root, '[name=account-reason]').getAttribute('aria-invalid')).toBe('true');
  });
});

describe('the rest of a card', () => {
  it('lets a person choose where two registers differ', () => {
    const root = open({ purpose: 'nieuws', differs: [{ field: 'purpose', others: ['"dialoog"'], dropped: [] }] });
    expect(textsOf(root, '[name=choose]')).toEqual(['Houd ‘nieuws’', 'Neem ‘dialoog’']);
    click(root, '[name=choose]:last-child');
    expect(account()?.purpose).toBe('dialoog');
    expect(root.querySelector('[name=choose]')).toBeNull();
  });

  it('says why to sign in, how firm that is and who says so', () => {
    const text = one(open(), '#part-rule').parentElement?.textContent ?? '';
    expect(text).toContain('Na 30 dagen zonder aanmelden kan X het account wissen.');
    expect(text).toContain('Reken er niet vast op');
    expect(text).toContain('2023-05');
    expect(text).toContain('We herinneren je vanaf');
  });

  it('names no day for a reminder where nobody noted the last visit', () => {
    const text = one(open({ visitedAt: null, claimedAt: null }), '#part-rule').parentElement?.textContent ?? '';
    expect(text).toContain('Na 30 dagen');
    expect(text).not.toContain('We herinneren je vanaf');
  });

  it('removes an account only after a second click', () => {
    const root = open();
    click(root, '[name=forget]');
    expect(sent).toEqual([]);
    click(root, '[name=forget-surely]');
    expect(state.value.accounts.map((one) => one.handle)).toEqual(['gentbib']);
    expect(location.hash).toBe('#register');
  });

  it('says so when the account is gone', () => {
    open();
    expect(draw('be:44021 x weg').textContent).toContain('Dit account staat niet meer in het register.');
  });
});
