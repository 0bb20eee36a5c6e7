// @vitest-environment happy-dom
/** Somebody leaves, as the officer goes through it. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountKey, type Keeper, NO_CUSTODY } from '../../../../register/account.ts';
import { state } from '../../../store.ts';
import { accountOf, begin, click, draw, fill, go, obey, one, sent, submit, textsOf } from '../register.fixture.tsx';
import { handoverPlace } from './handover-place.ts';

vi.mock('../../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

const ELS = { role: 'communicatie', name: 'Els Peeters' };
const JAN = { role: 'web', name: 'Jan Maes' };

const X = accountOf('x', 'stadgent', { keeper: ELS, custody: { ...NO_CUSTODY, administrators: [ELS] } });
const FACEBOOK = accountOf('facebook', 'stad.gent', {
  keeper: JAN,
  custody: { ...NO_CUSTODY, administrators: [JAN, ELS] },
});

/** Chooses somebody from the list. */
const choose = (root: HTMLElement, { name, role }: Keeper): void =>
  fill(root, '[name=leaver]', JSON.stringify([name, role]));

/** Chooses Els and begins. */
const start = (): HTMLElement => {
  const root = draw('handover');
  choose(root, ELS);
  submit(root, '[name=begin-handover]');
  const [handover] = state.value.handovers;
  if (handover) go(handoverPlace(handover));
  return root;
};

const tickAll = (root: HTMLElement): void => {
  while (root.querySelector('[name=task]:not(:checked)')) click(root, '[name=task]:not(:checked)');
};

describe('a handover', () => {
  beforeEach(() => begin([FACEBOOK, X]));

  it('tells what hangs on somebody before anything begins', () => {
    const root = draw('handover');
    expect(textsOf(root, '[name=leaver] option').slice(1, -1)).toEqual([
      'communicatie (Els Peeters): 2 accounts',
      'web (Jan Maes): 1 account',
    ]);
    choose(root, ELS);
    expect(one(root, '.outlook').textContent).toContain('Bij 1 ervan kan');
    expect(sent).toEqual([]);
  });

  it('keeps who was chosen, whoever comes into the register before her', () => {
    const root = draw('handover');
    choose(root, JAN);
    act(() => {
      const anna = accountOf('tiktok', 'gent', { keeper: { role: 'jeugd', name: 'Anna Aerts' } });
      state.value = { ...state.value, accounts: [anna, ...state.value.accounts] };
    });
    expect(one<HTMLSelectElement>(root, '[name=leaver]').selectedOptions[0]?.textContent).toContain('Jan Maes');
    submit(root, '[name=begin-handover]');
    expect(sent).toMatchObject([{ do: 'handover', change: 'open', person: JAN }]);
  });

  it('chooses nobody when the one who was chosen is gone', () => {
    const root = draw('handover');
    choose(root, JAN);
    act(() => {
      state.value = { ...state.value, accounts: [X] };
    });
    expect(one<HTMLSelectElement>(root, '[name=leaver]').value).toBe('');
    expect(root.querySelector('[name=begin-handover]')).toBeNull();
  });

  it('begins with nobody who stands nowhere', () => {
    const root = draw('handover');
    fill(root, '[name=leaver]', 'other');
    fill(root, '[name=leaver-name]', 'Niemand Bekend');
    expect(one(root, '.outlook').textContent).toContain('bij geen enkel account');
    expect(root.querySelector('[name=begin-handover]')).toBeNull();
  });

  it('puts the account first that only this person can get into, and says so', () => {
    const root = start();
    expect(textsOf(root, '.stop h2 a')).toEqual(['X · stadgent', 'Facebook · stad.gent']);
    expect(one(root, '[data-danger=true] .danger').textContent).toContain('kan alleen communicatie (Els Peeters)');
    expect(sent).toMatchObject([{ do: 'handover', change: 'open', person: ELS, by: 'MV' }]);
  });

  it('keeps a tick with who gave it, and takes it back', () => {
    const root = start();
    click(root, '[name=task]');
    expect(one(root, '[data-task][data-done=true] small').textContent).toBe('Gedaan op 23 november 2026 door MV');
    click(root, '[name=task]');
    expect(root.querySelector('[data-task][data-done=true]')).toBeNull();
  });

  it('does not close while tasks wait', () => {
    const root = start();
    click(root, '[name=close-handover]');
    expect(one(root, '#close-told').textContent).toMatch(/^Er wachten nog \d+ taken/);
    expect(state.value.handovers[0]?.closedAt).toBeNull();
  });

  it('shows what the register would lack, until somebody comes instead', () => {
    const root = start();
    expect(one(root, '[data-lacks="2"]').textContent).toContain('Er is geen andere beheerder');
    fill(root, '[name="all name"]', 'Sofie De Clercq');
    expect(root.querySelector('[data-lacks="2"]')).toBeNull();
  });

  it('gives the register its new names once it is closed', () => {
    const root = start();
    fill(root, '[name="all name"]', 'Sofie De Clercq');
    fill(root, `[name="${accountKey(FACEBOOK)} name"]`, 'Tom Aerts');
    tickAll(root);
    click(root, '[name=close-handover]');
    expect(state.value.accounts.map((one) => one.custody.administrators.map(({ name }) => name))).toEqual([
      ['Jan Maes', 'Tom Aerts'],
      ['Sofie De Clercq'],
    ]);
    expect(one(root, '[data-handover-open]').dataset['handoverOpen']).toBe('false');
    expect(root.querySelector('[name=task]:not(:disabled)')).toBeNull();
  });

  it('refuses a password where a name is asked', () => {
    const root = start();
    fill(root, '[name="all name"]', 'wachtwoord: Zomer2026!');
    tickAll(root);
    click(root, '[name=close-handover]');
    expect(one(root, '#close-told').textContent).toContain('Dit lijkt op een wachtwoord');
    expect(state.value.handovers[0]?.closedAt).toBeNull();
  });

  it('prints every task with its tick and three places to sign', () => {
    const root = start();
    click(root, '[name=task]');
    const paper = one(root, '[data-paper=handover]');
    expect(textsOf(paper, '.box-sign').filter((sign) => sign === '☑')).toHaveLength(1);
    expect(textsOf(paper, '.box-sign')).toHaveLength(root.querySelectorAll('[name=task]').length);
    expect(textsOf(paper, '.signature p:first-child')).toEqual(['Wie vertrekt', 'Opvolger', 'Leidinggevende']);
    expect(paper.textContent).toContain('https://x.com/stadgent');
  });
});
