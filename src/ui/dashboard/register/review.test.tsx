// @vitest-environment happy-dom
/** The yearly review as somebody goes through it by keyboard. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { accountKey, NO_CUSTODY } from '../../../register/account.ts';
import { state } from '../../store.ts';
import { NOW } from '../town.fixture.ts';
import { REVIEW } from './place.ts';
import { accountOf, begin, click, draw, fill, go, obey, one, press, sent, textsOf } from './register.fixture.tsx';

vi.mock('../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

const SAFE = {
  ...NO_CUSTODY,
  secondFactor: 'app' as const,
  recovery: 'comm@stad.gent',
  place: 'Kluis',
  administrators: [
    { role: 'a', name: '' },
    { role: 'b', name: '' },
  ],
};

const ACCOUNTS = [
  accountOf('x', 'sterk', { custody: SAFE, keeper: { role: 'a', name: '' }, standIn: { role: 'b', name: '' } }),
  accountOf('x', 'zwak'),
  accountOf('x', 'half', { custody: SAFE }),
  accountOf('x', 'weg', { state: 'closed' }),
];

const current = (root: HTMLElement): string => one(root, '.sitting h2').textContent ?? '';
const start = (): HTMLElement => {
  const root = draw(REVIEW);
  click(root, '[name=start-review]');
  return root;
};
const type = (root: HTMLElement, ...keys: string[]): void => {
  for (const key of keys) press(root, '.sitting h2', key);
};

describe('the yearly review', () => {
  beforeEach(() => begin(ACCOUNTS));

  it('begins with the weakest account and leaves out what is closed', () => {
    const root = start();
    expect(current(root)).toBe('X · zwak');
    expect(one(root, '.sitting [role=status]').textContent).toBe('0 van 3 accounts nagekeken');
    expect(document.activeElement?.textContent).toBe('X · zwak');
  });

  it('goes on with a key, and back with the arrow', () => {
    const root = start();
    type(root, 'k', 'W');
    expect(current(root)).toBe('X · sterk');
    type(root, 'ArrowLeft');
    expect(current(root)).toBe('X · half');
    expect(one(root, '.sitting [role=status]').textContent).toBe('1 van 3 accounts nagekeken');
  });

  it('takes no letter that is typed into a field for an answer', () => {
    const root = start();
    press(root, '[name=account-keeperRole]', 'k');
    expect(current(root)).toBe('X · zwak');
    expect(sent.filter((one) => one.do === 'review')).toHaveLength(1);
  });

  it('may wait: the list says how far it came, and it goes on from there, where the keys work', async () => {
    const root = start();
    type(root, 'k');
    go(null);
    expect(one(root, '.review-notice').textContent).toContain('1 van 3 gedaan');
    go(REVIEW);
    expect(current(root)).toBe('X · half');
    await new Promise((drawn) => requestAnimationFrame(drawn));
    expect(document.activeElement?.closest('.sitting')).not.toBeNull();
  });

  it('lets the main fields be changed on the spot', () => {
    const root = start();
    fill(root, '[name=account-keeperRole]', 'bib');
    click(root, '[name=save-people]');
    expect(state.value.accounts.find((one) => one.handle === 'zwak')?.keeper.role).toBe('bib');
  });

  it('ends with what must change and what can go, and dates only what stays', () => {
    const root = start();
    type(root, 'a', 's', 'k');
    expect(textsOf(root, 'h3')).toEqual(['Te wijzigen: 1 account', 'Te sluiten: 1 account']);
    expect(textsOf(root, '.rows a')).toEqual(['X · zwak', 'X · half']);
    click(root, '[name=close-review]');
    const reviewed = state.value.accounts.filter((one) => one.custody.reviewedAt === NOW).map(accountKey);
    expect(reviewed).toEqual(['be:44021 x sterk']);
    expect(root.textContent).toContain('Vorig nazicht: 23 november 2026');
    expect(textsOf(root, '.rows a')).toEqual(['X · zwak', 'X · half']);
  });

  it('has nothing to go through in an empty register', () => {
    begin([]);
    expect(draw(REVIEW).querySelector('[name=start-review]')).toBeNull();
  });
});
