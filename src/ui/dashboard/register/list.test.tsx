// @vitest-environment happy-dom
/** The list of accounts as people use it. */
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noneStored } from '../../../browser/storage.ts';
import { found, state } from '../../store.ts';
import { GENT, NOW } from '../town.fixture.ts';
import { pasted, taking } from './files/paste-flow.ts';
import { accountOf, begin, click, draw, fill, obey, one, sent, submit, textsOf } from './register.fixture.tsx';
import { drawFirst, printing } from './view.ts';

vi.mock('../../../browser/messages.ts', () => ({ send: (command: Parameters<typeof obey>[0]) => obey(command) }));

const DAY = 86_400_000;

const ACCOUNTS = [
  accountOf('x', 'StadGent', { visitedAt: NOW - 40 * DAY }),
  accountOf('facebook', 'bibgent', { service: 'Bibliotheek' }),
  accountOf('bluesky', 'gent', { state: 'wanted', visitedAt: null, claimedAt: null }),
  { ...accountOf('x', 'aalst'), municipality: 'be:41002' },
];

const rows = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[data-account]')].map(({ dataset: { account, state: is, due } }) =>
    [account, is, due].join('|'),
  );

describe('the list of accounts', () => {
  beforeEach(() => begin(ACCOUNTS));

  it('has one row per account of this municipality, the most urgent first', () => {
    expect(rows(draw())).toEqual([
      'be:44021 x stadgent|asleep|late',
      'be:44021 facebook bibgent|asleep|later',
      'be:44021 bluesky gent|wanted|',
    ]);
  });

  it('shows the same accounts as cards', () => {
    const root = draw();
    const table = rows(root);
    click(root, '[name=register-shape][value=cards]');
    expect(root.querySelector('table')).toBeNull();
    expect(rows(root)).toEqual(table);
  });

  it('notes a visit in one click, and takes it back in another', () => {
    const root = draw();
    click(root, '[data-handle=StadGent] [name=visited]');
    expect(state.value.accounts[0]?.visitedAt).toBe(NOW);
    expect(one(root, '.told[role=status] span').textContent).toContain('Genoteerd voor vandaag: X · StadGent');
    click(root, '.told button');
    expect(state.value.accounts[0]?.visitedAt).toBe(NOW - 40 * DAY);
    expect(root.querySelector('.told button')).toBeNull();
  });

  it('asks nobody to sign in to a name that is only wanted', () => {
    expect(draw().querySelector('[data-state=wanted] [name=visited]')).toBeNull();
  });

  it('says that nobody noted a date rather than that it is too late', () => {
    begin([accountOf('x', 'gent', { visitedAt: null, claimedAt: null }), ...ACCOUNTS]);
    const root = draw();
    expect(one(root, '[data-handle=gent] .due').textContent).toContain('niemand noteerde de laatste keer');
    expect(one(root, '[data-handle=gent] .due').textContent).not.toContain('te laat');
    expect(one(root, '[data-handle=gent] .age').textContent).toBe('niet bekend');
    expect(one(root, '[data-handle=StadGent] .due').textContent).toContain('te laat');
  });

  it('filters by service and by text, and says when nothing fits', () => {
    const root = draw();
    fill(root, '[name=only-service]', '=Bibliotheek');
    expect(rows(root)).toEqual(['be:44021 facebook bibgent|asleep|later']);
    fill(root, '[name=search]', 'stad');
    expect(root.textContent).toContain('Geen enkel account past bij deze keuze.');
    expect(one(root, '.sift [role=status]').textContent).toBe('0 van 3 accounts');
  });

  it('sorts by a column, and back again', () => {
    const root = draw();
    const byPlatform = () => click(root, 'thead th:nth-child(1) button');
    byPlatform();
    expect(one(root, 'thead th').getAttribute('aria-sort')).toBe('ascending');
    expect(textsOf(root, 'tbody td:first-child')).toEqual(['Bluesky', 'Facebook', 'X']);
    byPlatform();
    expect(textsOf(root, 'tbody td:first-child')).toEqual(['X', 'Facebook', 'Bluesky']);
    click(root, 'thead th:nth-child(7) button');
  });

  it('marks what is weak, what differs and what is not saved', () => {
    const other = JSON.stringify({ role: 'bib', name: '' });
    begin([accountOf('x', 'gent', { differs: [{ field: 'keeper', others: [other], dropped: [] }] })]);
    expect(textsOf(draw(), '.flag')).toEqual(['! 1 ding is dringend', '≠ 1 verschil: kies wat klopt']);
  });

  it('follows web addresses only', () => {
    begin([accountOf('hoplr', 'gent', { address: 'javascript:alert(1)' }), accountOf('x', 'gent')]);
    const root = draw();
    expect(root.querySelector('[data-platform=hoplr] .out')).toBeNull();
    expect(one<HTMLAnchorElement>(root, '[data-platform=x] .out').href).toBe('https://x.com/gent');
  });
});

describe('a long list', () => {
  const many = Array.from({ length: 110 }, (_, index) => accountOf('x', `gent${index}`));
  beforeEach(() => begin(many));

  it('is drawn a part at a time', () => {
    const root = draw();
    act(drawFirst);
    expect(rows(root)).toHaveLength(100);
    expect(one(root, '.sift [role=status]').textContent).toBe('110 van 110 accounts');
    click(root, '[name=more]');
    expect(rows(root)).toHaveLength(110);
    expect(root.querySelector('[name=more]')).toBeNull();
  });

  it('is whole on paper, with more columns', () => {
    const root = draw();
    const columns = root.querySelectorAll('thead th').length;
    act(() => void dispatchEvent(new Event('beforeprint')));
    expect(rows(root)).toHaveLength(110);
    expect(root.querySelectorAll('thead th').length).toBeGreaterThan(columns);
    act(() => void dispatchEvent(new Event('afterprint')));
    expect(printing.value).toBe(false);
    expect(rows(root).length).toBeLessThan(110);
  });
});

describe('an empty register', () => {
  beforeEach(() => {
    begin([]);
    taking.leave();
    pasted.value = '';
  });

  it('says what it is for and how to begin', () => {
    const root = draw();
    expect(root.querySelectorAll('.points li')).toHaveLength(3);
    for (const field of ['register-paste', 'account-address']) expect(one(root, `[name=${field}]`)).toBeTruthy();
    expect(root.textContent).toContain('Van jullie website');
  });

  it('takes in what was pasted, and leaves what it could not and what looks like a secret where it was pasted', async () => {
    const root = draw();
    const rest = 'https://stad.gent\nhttps://x.com/aB3dE9kLmN2pQ7';
    fill(root, '[name=register-paste]', `https://x.com/stadgent\n${rest}\nfacebook.com/gentinfo`);
    expect(root.textContent).toContain('‘https://stad.gent’ is van geen platform dat we kennen.');
    expect(root.textContent).toContain('De naam in ‘x.com/…’ lijkt op een wachtwoord of code');
    expect(one(root, '[name=register-paste-enter]').textContent).toBe('Neem 2 accounts over');
    submit(root, '[name=register-paste-enter]');
    expect(rows(root)).toEqual(['be:44021 facebook gentinfo|asleep|late', 'be:44021 x stadgent|asleep|late']);
    await vi.waitFor(() => expect(pasted.value).toBe(rest));
    await act(() => Promise.resolve());
    expect(one(root, '.told').textContent).toContain('Nieuw: 2.');
    expect(root.textContent).toContain('Van wat je plakte, bleef er iets over');
  });

  it('proposes what stands on the website; a link in a text waits for a tick', async () => {
    const link = { address: 'https://x.com/a', how: 'link', place: 'footer' };
    const links = [
      { platform: 'x', handle: 'stadgent', ...link },
      { platform: 'x', handle: 'politie', ...link, place: 'body' },
    ];
    found.value = { ...noneStored(), website: { [GENT.municipality.id]: { says: { links } } } };
    const root = draw();
    const ticks = [...root.querySelectorAll<HTMLInputElement>('[name=register-site-link]')];
    expect(ticks.map((tick) => `${tick.value} ${tick.checked}`)).toEqual(['x stadgent true', 'x politie false']);
    submit(root, '[name=register-paste-enter]');
    expect(sent).toMatchObject([{ do: 'register', change: 'enter', accounts: [{ handle: 'stadgent', by: 'MV' }] }]);
    expect(rows(root)).toHaveLength(1);
    expect(root.textContent).toContain('Op jullie website staat een link naar 1 account');
  });

  it('takes in what is in use as open: the public list must not call it asleep', async () => {
    const root = draw();
    fill(root, '[name=account-address]', 'https://x.com/stadgent');
    click(root, '[name=account-in-use]');
    submit(root, '[name=account-address]');
    expect(state.value.accounts).toMatchObject([{ platform: 'x', handle: 'stadgent', state: 'open', by: 'MV' }]);
    state.value = { ...state.value, accounts: [] };
    await act(() => Promise.resolve());
    fill(root, '[name=register-paste]', 'https://x.com/stadgent');
    click(root, '[name=register-paste-use][value=open]');
    submit(root, '[name=register-paste-enter]');
    expect(state.value.accounts).toMatchObject([{ handle: 'stadgent', state: 'open' }]);
  });

  it('adds one account by its address, and never twice', () => {
    const root = draw();
    fill(root, '[name=account-address]', 'https://x.com/stadgent');
    submit(root, '[name=account-address]');
    expect(rows(root)).toEqual(['be:44021 x stadgent|asleep|late']);
    fill(root, '[name=account-address]', 'x.com/StadGent');
    submit(root, '[name=account-address]');
    expect(one(root, '[name=account-address]').getAttribute('aria-invalid')).toBe('true');
    expect(state.value.accounts).toHaveLength(1);
  });
});
